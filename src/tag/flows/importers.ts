import type { Flow } from '../flow.ts'
import type { CueMatch } from './find-cues.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { says } from './stretch.ts'

const isTrigger = (match: CueMatch, { trigger }: Flow, { passage }: Sentence): boolean =>
  spanOfWords(passage, match.from, match.to).start === trigger.start

/** «Ввезли 30 тонн груш. Основные импортёры — Чили и Перу»: where goods come in, those who bring them in are abroad. */
export const importersSell = (flows: readonly Flow[], sentence: Sentence): Flow[] =>
  flows.map((flow) => {
    const brings = sentence.cues.some((match) => says([match], 'importer') && isTrigger(match, flow, sentence))
    return flow.role === 'export' && brings ? { ...flow, role: 'import', rule: 'importers-sell' } : flow
  })
