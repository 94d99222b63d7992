import { matchPhrase } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules, Lead } from './figure-rules.ts'

// what may stand between a number and its scale or unit: «млн. рублей», «18-tonne»
const CLOSE = /^[\s.-]{0,2}$/u

/** The first meaning of the phrase that starts at word `from`. */
export const leadAt = (passage: Passage, from: number, rules: FigureRules): { lead: Lead; to: number } | null => {
  const match = matchPhrase(rules.leads, passage.words, from)
  const lead = match?.values[0]
  return match === null || lead === undefined ? null : { lead, to: match.to }
}

/** Whether only a space, a full stop or a hyphen parts word `index` from the one before it. */
export const isClose = (passage: Passage, index: number): boolean => {
  const before = passage.words[index - 1]
  const word = passage.words[index]
  return before !== undefined && word !== undefined && CLOSE.test(passage.text.slice(before.end, word.start))
}
