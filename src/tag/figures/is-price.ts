import { matchPhrase } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { isMarkedBefore, markAt } from './mark-at.ts'
import type { Quantity } from './quantity.ts'

const CURRENCY = /^[A-Z]{3}$/u

/** Whether an amount of money is what one of a thing costs: «450 долларов за тонну», “$85 apiece”, «9 euro al litro». */
export const isPrice = (passage: Passage, { unit, from, to, end }: Quantity, rules: FigureRules): boolean => {
  if (!CURRENCY.test(unit)) return false
  const { words, text } = passage
  if (isMarkedBefore(words, from, 'price-before', rules)) return true
  const next = words[to]
  if (next === undefined) return false
  if (text.charAt(end) === '/' && next.start === end + 1) return isMeasure(passage, to, rules)
  if (next.joint !== ' ') return false
  if (markAt(words, to, 'price-after', rules) !== null) return true
  return rules.priceOf.has(next.key) && isMeasure(passage, words[to + 1]?.text === '1' ? to + 2 : to + 1, rules)
}

const isMeasure = ({ words }: Passage, at: number, rules: FigureRules): boolean =>
  matchPhrase(rules.units, words, at)?.values.some(({ unit, kind }) => kind === 'measured' && !CURRENCY.test(unit)) ===
  true
