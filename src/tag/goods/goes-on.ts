import { wordAt } from '../../base/words.ts'
import type { Flow } from '../flow.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { WareMention } from './find-wares.ts'
import type { GoodsRules } from './goods-rules.ts'

// how many sentences back the trade may be told
const MEMORY = 2

const TRADES: ReadonlySet<Flow['role']> = new Set<Flow['role']>(['export', 'import', 'trade'])

/** The trade that a sentence without one of its own goes on to share out: «… бумагу. Ещё 18 % дают окатыши», “Paper rose by a tenth”. */
export const goesOn = ({ passage, start }: WareMention, flows: readonly Flow[], rules: GoodsRules): Flow | null => {
  const sentence = sentenceAt(passage, start)
  if (flows.some((flow) => flow.passage === passage && flow.start < sentence.end && flow.end > sentence.start))
    return null
  const last = flows.findLast((flow) => flow.passage === passage && flow.end <= sentence.start)
  if (last === undefined || !TRADES.has(last.role) || sentencesBetween(passage, last.end, start) > MEMORY) return null
  return sharesOut(passage, start, rules) ? last : null
}

const sentencesBetween = ({ sentences }: Passage, from: number, to: number): number =>
  sentences.filter((sentence) => sentence.start >= from && sentence.start <= to).length

const sharesOut = (passage: Passage, start: number, { shares }: GoodsRules): boolean => {
  const sentence = sentenceAt(passage, start)
  if (passage.text.slice(sentence.start, sentence.end).includes('%')) return true
  const last = wordAt(passage.words, sentence.end)
  return passage.words.slice(wordAt(passage.words, sentence.start), last).some(({ key }) => shares.has(key))
}
