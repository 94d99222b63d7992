import { covers, type Span } from '../../base/span.ts'
import type { Figure } from '../../records/tags.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import type { PeriodMention } from './find-periods.ts'
import { isMarkedBefore } from './mark-at.ts'
import type { Quantity } from './quantity.ts'
import { within } from './within.ts'

/** The period of a figure and the one it is compared with. */
export type PeriodsOf = Pick<Figure, 'period' | 'comparedWith'> & { readonly sameOf: number | null }

/**
 * What stands right after a figure or in brackets there tells its period, else its own clause, else what stands before it
 * in its sentence; a sentence that names none goes on with the last dated one of its block. Only changes are compared with
 * a period, and what a figure is set against («против 48 тонн») is of another.
 */
export const periodsOf = (
  passage: Passage,
  quantity: Quantity,
  clause: Span,
  periods: readonly PeriodMention[],
  rules: FigureRules,
): PeriodsOf => {
  const sentence = sentenceAt(passage, quantity.start)
  const inSentence = within(periods, sentence.start, sentence.end)
  const relative = isRelative(quantity)
  const other = relative ? nearestCompared(inSentence, quantity) : null
  const period =
    rightAfter(passage, quantity, inSentence, relative) ?? around(passage, quantity, clause, periods, rules)
  return { period: period?.period ?? null, comparedWith: other?.period ?? null, sameOf: other?.sameOf ?? null }
}

// «1,5 млрд рублей (2019)», «48 тонн в 2021 году», «3 млн годом ранее»
const AFTER = /^\s?\(?$/u

const rightAfter = (
  passage: Passage,
  quantity: Quantity,
  periods: readonly PeriodMention[],
  relative: boolean,
): PeriodMention | null => {
  const next = periods.find(({ start }) => start >= quantity.end)
  if (next === undefined || !AFTER.test(passage.text.slice(quantity.end, next.start))) return null
  return next.compared && relative ? null : next
}

const around = (
  passage: Passage,
  quantity: Quantity,
  clause: Span,
  periods: readonly PeriodMention[],
  rules: FigureRules,
): PeriodMention | null => {
  if (isMarkedBefore(passage.words, quantity.from, 'against', rules)) return null
  const sentence = sentenceAt(passage, quantity.start)
  const own = within(periods, sentence.start, sentence.end).filter(({ compared, bracketed }) => !compared && !bracketed)
  const told = own.find((mention) => covers(clause, mention)) ?? own.findLast(({ start }) => start < quantity.start)
  return told ?? (own.length > 0 ? null : carried(passage, sentence, periods, isRelative(quantity)))
}

// «Ad oggi» reaches into the next sentence only, and there to a share or change only.
const carried = (
  passage: Passage,
  sentence: Span,
  periods: readonly PeriodMention[],
  relative: boolean,
): PeriodMention | null => {
  const last = within(periods, 0, sentence.start).findLast(({ compared, bracketed }) => !compared && !bracketed)
  if (last === undefined) return null
  const next = passage.sentences.find(({ start }) => start > last.start)
  return !last.now || (relative && next?.start === sentence.start) ? last : null
}

const isRelative = ({ unit }: Quantity): boolean => unit === 'x' || unit === '%' || unit === 'pp'

// «в 2,7 раза больше, чем за…» compares after the figure, «по сравнению с … в 4,5 раза» before it.
const nearestCompared = (periods: readonly PeriodMention[], quantity: Quantity): PeriodMention | null => {
  const compared = periods.filter((mention) => mention.compared)
  return compared.toSorted((a, b) => apart(a, quantity) - apart(b, quantity))[0] ?? null
}

const apart = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : a.start - b.end)
