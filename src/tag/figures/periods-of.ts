import { covers, type Span } from '../../base/span.ts'
import type { Figure } from '../../records/tags.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { PeriodMention } from './find-periods.ts'
import type { Quantity } from './quantity.ts'
import { within } from './within.ts'

/** The period of a figure and the one it is compared with. */
export type PeriodsOf = Pick<Figure, 'period' | 'comparedWith'> & { readonly sameOf: number | null }

/**
 * The brackets after a figure tell its period, or its own clause, else what stands before it in its sentence; a sentence that names none goes on
 * with the last dated one of its block. Only changes are compared with a period.
 */
export const periodsOf = (
  passage: Passage,
  quantity: Quantity,
  clause: Span,
  periods: readonly PeriodMention[],
): PeriodsOf => {
  const sentence = sentenceAt(passage, quantity.start)
  const inSentence = within(periods, sentence.start, sentence.end)
  const own = inSentence.filter(({ compared, bracketed }) => !compared && !bracketed)
  const period =
    inSentence.find(({ start }) => BRACKET.test(passage.text.slice(quantity.end, start))) ??
    own.find((mention) => covers(clause, mention)) ??
    own.findLast(({ start }) => start < quantity.start) ??
    (own.length > 0 ? null : carried(passage, sentence, periods, isRelative(quantity)))
  const other = isRelative(quantity) ? nearestCompared(inSentence, quantity) : null
  return { period: period?.period ?? null, comparedWith: other?.period ?? null, sameOf: other?.sameOf ?? null }
}

// «1,5 млрд рублей (2019)»
const BRACKET = /^\s?\($/u

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
