import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Flow } from '../flow.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import { matchWares } from '../goods/match-wares.ts'
import { denies } from './denial.ts'
import { clauseOf } from './find-heads.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { isGoods } from './rules/standing.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { says } from './stretch.ts'

interface Rules {
  readonly flows: FlowRules
  readonly goods: GoodsRules
}

// what makes of goods for a place something else: talks, a wish, means for a plant of one’s own there
const OTHER_MATTERS: readonly Cue[] = [
  'plan',
  'future',
  'ahead',
  'contact',
  'market',
  'interest',
  'trial',
  'aim',
  'intend',
  'compete',
  'refuse',
  'import',
  'buy',
  'source',
  'inputs',
  'people',
]

/** «масло для Алжира», “a freighter being built for an airline in Algeria”: goods and who they are for, whatever else is told. */
export const findGoodsFor = (sentence: Sentence, rules: Rules): Flow[] =>
  sentence.runs.flatMap((run): Flow[] => {
    if (!run.abroad || run.way !== 'towards') return []
    const at = forWord(run, sentence, rules.flows)
    if (at === null || !isForGoods(at, sentence, rules)) return []
    const { from, to } = clauseOf({ from: at, to: run.to }, sentence, rules.flows)
    const around = sentence.cues.filter((cue) => cue.from >= from && cue.from < to)
    if (says(around, ...OTHER_MATTERS) || denies(from, to, sentence, rules.flows)) return []
    const { passage } = sentence
    const span = spanOfWords(passage, at, run.to)
    return [{ passage, role: 'export', ...span, trigger: spanOfWords(passage, at, at + 1), rule: 'goods-for' }]
  })

// «для сетевых магазинов в Иордании»
const FOR_REACH = 5
const forWord = (run: PlaceRun, { passage, from }: Sentence, { governs }: FlowRules): number | null => {
  for (let at = run.from - 1; at >= Math.max(from, run.from - FOR_REACH); at -= 1)
    if (governs.good.has(passage.words[at]?.key ?? '')) return at
  return null
}

// «выпускает прочные втулки для»
const MAKES_REACH = 3

// goods right before the word, or who makes them: “being built for”
const isForGoods = (at: number, { passage, from, cues }: Sentence, { goods }: Rules): boolean => {
  if (cues.some((cue) => cue.to === at && says([cue], 'build', 'made', 'wares'))) return true
  if (cues.some((cue) => cue.to <= at && at - cue.to <= MAKES_REACH && says([cue], 'makes'))) return true
  const last = matchWares(passage.words.slice(from, at), goods).at(-1)
  return last !== undefined && isGoods(last.values) && last.to + from === at
}
