import { matchPhrase } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import type { Measured } from './read-measured.ts'

/** Whether nothing follows an amount that could be its unit. */
export const standsAlone = (passage: Passage, amount: Measured, rules: FigureRules): boolean => {
  const next = passage.words[amount.to]
  if (next === undefined || next.joint === '|' || rules.elided.after.has(next.key)) return true
  return matchPhrase(rules.topics, passage.words, amount.to) !== null
}
