import { matchPhrase } from '../../base/phrases.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import type { Quantity } from './quantity.ts'
import { single } from './read-amounts.ts'
import type { Measured } from './read-measured.ts'

const RELATIVE: ReadonlySet<string> = new Set(['%', 'pp', 'x'])

/**
 * An amount that leaves out the unit of the one before it in its sentence: «118 тысяч тонн, а отправили 74 тысячи», «5 млн
 * долларов против 3 млн», «96 тонн против 48». Nothing that could be a unit of its own may follow, and unless words compare
 * the two, both are printed in one scale.
 */
export const readElided = (
  passage: Passage,
  amount: Measured,
  before: Measured | null,
  rules: FigureRules,
): Quantity[] => {
  if (before?.unit == null || amount.unit !== null || amount.yearLike) return []
  if (before.counted || RELATIVE.has(before.unit) || !isNear(passage, amount, before, rules)) return []
  const compared = isCompared(passage, amount, rules)
  const alike = amount.scale === before.scale
  if (!compared && (!alike || amount.scale < LEAST)) return []
  if (!(compared && amount.scale >= LEAST) && !(alike && standsAlone(passage, amount, rules))) return []
  const { unit, factor } = before
  return single({ ...amount, unit, factor }).map((quantity) => ({ ...quantity, rule: 'elided-unit' }))
}

// A smaller number is a day, a page, anything.
const LEAST = 1000

// «Ещё 25 тысяч отгрузят»: goes on with what another sentence counted
const isNear = (passage: Passage, amount: Measured, before: Measured, rules: FigureRules): boolean =>
  before.start >= sentenceAt(passage, amount.start).start || rules.elided.more.has(keyAt(passage, amount.from - 1))

// «contro le 48»: an article may stand between
const isCompared = (passage: Passage, { from }: Measured, { elided }: FigureRules): boolean =>
  elided.before.has(keyAt(passage, from - 1)) ||
  (keyAt(passage, from - 1).length <= ARTICLE && elided.before.has(keyAt(passage, from - 2)))

const ARTICLE = 3

const keyAt = ({ words }: Passage, at: number): string => words[at]?.key ?? ''

const standsAlone = (passage: Passage, amount: Measured, rules: FigureRules): boolean => {
  const next = passage.words[amount.to]
  if (next === undefined || next.joint === '|' || rules.elided.after.has(next.key)) return true
  return matchPhrase(rules.topics, passage.words, amount.to) !== null
}
