import { matchPhrase } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import type { FigureRules, Mark } from './figure-rules.ts'
import { phraseBefore } from './phrase-before.ts'

/** The word after the phrase at word `from` that says `mark`; null when none does. */
export const markAt = (words: readonly Word[], from: number, mark: Mark, { marks }: FigureRules): number | null => {
  const match = matchPhrase(marks, words, from)
  return match?.values.includes(mark) === true ? match.to : null
}

/** Whether a phrase that says `mark` ends right before word `index`, or before the words that bound what begins there. */
export const isMarkedBefore = (words: readonly Word[], index: number, mark: Mark, rules: FigureRules): boolean => {
  const start = phraseBefore(rules.qualifiers, words, index)?.from ?? index
  return phraseBefore(rules.marks, words, start)?.values.includes(mark) === true
}
