import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Flow } from '../flow.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import { matchWares } from '../goods/match-wares.ts'
import { denies } from './denial.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { isGoods } from './rules/standing.ts'
import { type Sentence, spanOfWords, startsPart } from './sentence.ts'
import { says } from './stretch.ts'

interface Rules {
  readonly flows: FlowRules
  readonly goods: GoodsRules
}

// what else may be told of a place
const OTHER_MATTERS: readonly Cue[] = [
  'plan',
  'future',
  'contact',
  'mission',
  'market',
  'interest',
  'investment',
  'compete',
  'refuse',
  'elsewhere',
  'import',
  'buy',
  'source',
  'made',
  'people',
]

/** “a visit to Zimbabwe, where forty of its bulldozers clear land”: goods of one’s own that are there. */
export const findGoodsWhere = (sentence: Sentence, rules: Rules): Flow[] =>
  sentence.runs.flatMap((run): Flow[] => {
    const { passage } = sentence
    if (!run.abroad || !rules.flows.where.has(passage.words[run.to]?.key ?? '')) return []
    if (isSource(run, sentence)) return []
    if (!startsPart(passage, run.to) || !tellsOfOwnGoods(run, sentence, rules)) return []
    const trigger = spanOfWords(passage, run.to, run.to + 1)
    return [{ passage, role: 'export', ...spanOfWords(passage, run.from, run.to), trigger, rule: 'goods-where' }]
  })

// «поставщиком стал Китай, где …»
const isSource = (run: PlaceRun, { cues }: Sentence): boolean =>
  says(
    cues.filter((cue) => cue.to <= run.from),
    'provider',
    'import',
  )

const tellsOfOwnGoods = (run: PlaceRun, { passage, to, cues }: Sentence, { flows, goods }: Rules): boolean => {
  let end = run.to + 1
  while (end < to && !startsPart(passage, end)) end += 1
  const beside = cues.filter((cue) => cue.from >= run.to && cue.from < end)
  if (says(beside, ...OTHER_MATTERS) || denies(run.to, end, { passage, from: run.to, to: end, cues, runs: [] }, flows))
    return false
  const words = passage.words.slice(run.to, end)
  const counted = words.some(({ key, kind }) => kind === 'digits' || flows.own.has(key))
  return counted || matchWares(words, goods).some(({ values }) => isGoods(values))
}
