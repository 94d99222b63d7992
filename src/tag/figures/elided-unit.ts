import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import type { Quantity } from './quantity.ts'
import { single } from './read-amounts.ts'
import type { Measured } from './read-measured.ts'

const RELATIVE: ReadonlySet<string> = new Set(['%', 'pp', 'x'])

/**
 * An amount that leaves out the unit of the one before it in its sentence: «118 тысяч тонн, а отправили 74 тысячи», «5 млн
 * долларов против 3 млн». Nothing that could be a unit of its own may follow, and unless words compare the two, both are
 * printed in one scale.
 */
export const readElided = (
  passage: Passage,
  amount: Measured,
  before: Measured | null,
  rules: FigureRules,
): Quantity[] => {
  if (before?.unit == null || amount.unit !== null || amount.scale < 1000) return []
  if (before.counted || RELATIVE.has(before.unit) || before.start < sentenceAt(passage, amount.start).start) return []
  const compared = rules.elided.before.has(passage.words[amount.from - 1]?.key ?? '')
  if (!compared && (amount.scale !== before.scale || !standsAlone(passage, amount, rules))) return []
  const { unit, factor } = before
  return single({ ...amount, unit, factor }).map((quantity) => ({ ...quantity, rule: 'elided-unit' }))
}

const standsAlone = ({ words }: Passage, amount: Measured, rules: FigureRules): boolean => {
  const next = words[amount.to]
  return next === undefined || next.joint === '|' || rules.elided.after.has(next.key)
}
