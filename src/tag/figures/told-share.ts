import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { leadAt } from './lead-at.ts'
import type { Quantity } from './quantity.ts'
import { type Measured, readMeasured } from './read-measured.ts'
import { isShare } from './read-worded.ts'
import { shareOf } from './share-of.ts'

/** A share told by two numbers that do not stand side by side, and the last of them. */
export interface ToldShare {
  readonly share: Quantity
  readonly last: Measured
}

/** A share with words between its numbers: «tre pacchi su dieci finiscono», “of every ten dollars earned, four”. */
export const readToldShare = (passage: Passage, first: Measured, rules: FigureRules): ToldShare | null =>
  wholeFirst(passage, first, rules) ?? overNoun(passage, first, rules)

// how many words may stand between the whole and its part
const REACH = 6

// “of every ten dollars earned, four”: the whole is told before the part
const wholeFirst = (passage: Passage, whole: Measured, rules: FigureRules): ToldShare | null => {
  if (whole.unit === null || leadAt(passage, whole.from - 1, rules)?.lead.kind !== 'each') return null
  const { end } = sentenceAt(passage, whole.start)
  for (let at = whole.to; at < whole.to + REACH && (passage.words[at]?.start ?? end) < end; at += 1) {
    const part = readMeasured(passage, at, rules)
    if (part === null) continue
    const share = part.unit === null ? shareOf(passage, part, whole, 'each', rules) : null
    if (share === null) return null
    const from = whole.from - 1
    const start = passage.words[from]?.start ?? whole.start
    return { share: { ...share, from, to: part.to, start, end: part.end }, last: part }
  }
  return null
}

// «tre pacchi su dieci»: what is shared need be no unit where the sentence goes on with what becomes of the share
const overNoun = (passage: Passage, number: Measured, rules: FigureRules): ToldShare | null => {
  const [noun, link] = [passage.words[number.to], passage.words[number.to + 1]]
  if (number.unit !== null || noun?.joint !== ' ' || noun.kind !== 'letters' || link?.joint !== ' ') return null
  if (!rules.pairs.some(({ means, between }) => means === 'share' && between.has(link.key))) return null
  if (rules.notShareBefore.has(noun.key)) return null
  const part = { ...number, unit: 'units', counted: true, to: number.to + 1, end: noun.end }
  const whole = readMeasured(passage, number.to + 2, rules)
  if (whole === null || whole.unit !== null || !isShare(passage, whole.from, whole.to, rules)) return null
  const share = shareOf(passage, part, whole, 'share', rules)
  return share === null ? null : { share, last: whole }
}
