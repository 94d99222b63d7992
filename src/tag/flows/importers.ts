import type { Flow } from '../flow.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import { matchWares } from '../goods/match-wares.ts'
import { bringIn, type Course } from './course.ts'
import type { CueMatch } from './find-cues.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { says } from './stretch.ts'

const isTrigger = (match: CueMatch, { trigger }: Flow, { passage }: Sentence): boolean =>
  spanOfWords(passage, match.from, match.to).start === trigger.start

// «импортёров пиломатериалов», «importatori di vino»
const REACH = 2
const namesGoods = ({ to }: CueMatch, { passage: { words } }: Sentence, goods: GoodsRules): boolean => {
  const near = words.slice(to, to + REACH)
  // «импортёрами стали»
  return matchWares(near, goods).some(({ from }) => !goods.doubtful.has(near[from]?.key ?? ''))
}

/**
 * «Ввезли 30 тонн груш. Основные импортёры — Чили и Перу»: where goods come in, those who bring them in are abroad; but
 * not those who order, nor importers of goods by name, which are mostly those that go out.
 */
export const importersSell = (
  flows: readonly Flow[],
  sentence: Sentence,
  course: Course,
  goods: GoodsRules,
): readonly Flow[] => {
  const { cues } = sentence
  if (!says(cues, 'importer') || says(cues, 'buy', 'bought') || !bringIn(course)) return flows
  const sellers = cues.filter((match) => says([match], 'importer') && !namesGoods(match, sentence, goods))
  return flows.map((flow) =>
    flow.role === 'export' && sellers.some((match) => isTrigger(match, flow, sentence))
      ? { ...flow, role: 'import', rule: 'importers-sell' }
      : flow,
  )
}
