import type { Flow } from '../flow.ts'
import { segmentOf } from './denial.ts'
import type { FlowRules } from './flow-rules.ts'
import { judgeStretch } from './judge-stretch.ts'
import type { PlaceRun } from './place-runs.ts'
import { type Sentence, spanOfWords, startsPart } from './sentence.ts'
import type { Stretch } from './stretch.ts'

/** „Partner waren die Niederlande, die Waren bezogen“: what a clause says of the place that it is about, before its comma. */
export const antecedentFlows = (stretch: Stretch, sentence: Sentence, rules: FlowRules): Flow[] => {
  const run = antecedentOf(stretch, sentence, rules)
  if (run === null) return []
  const { passage } = sentence
  // whatever preposition it has is that of the clause before
  const about = { ...stretch, from: run.from, abroad: [{ ...run, way: null }, ...stretch.abroad] }
  const judgement = judgeStretch({ stretch: about, passage, rules })
  if (judgement?.role !== 'export' && judgement?.role !== 'import') return []
  const trigger = spanOfWords(passage, stretch.at.from, stretch.at.to)
  return [{ passage, ...spanOfWords(passage, run.from, run.to), trigger, ...judgement }]
}

const antecedentOf = (
  { at, from }: Stretch,
  sentence: Sentence,
  { relatives: { words } }: FlowRules,
): PlaceRun | null => {
  const start = segmentOf(at, sentence).from
  const { passage, runs } = sentence
  if (start < from || !words.has(passage.words[start]?.key ?? '') || !startsPart(passage, start)) return null
  return runs.find((run) => run.abroad && run.to === start) ?? null
}
