import type { Word } from '../base/words.ts'
import { isHeadline } from './neighbour-rules.ts'
import { isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

const WORDS = 4

const isMade = ([weekday, day, month, year]: readonly Word[], { dateWords }: ReadingRules): boolean =>
  weekday?.capital === true &&
  dateWords.weekdays.has(weekday.key) &&
  month?.capital === true &&
  dateWords.smallMonths.has(month.key) &&
  day?.kind === 'digits' &&
  year?.kind === 'digits'

/**
 * The day of the visit alone on top of a page, as sites print it by machine: «Martedì, 16 Aprile 2024», with the
 * capital that nobody writes. A text may well be of an earlier day.
 */
export const dayOfVisit = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  if (line?.verdict?.rule !== 'date-line' || line.words.length !== WORDS || !isMade(line.words, rules)) return null
  const above = lines.slice(0, index)
  return above.some((other) => isProse(other) || isHeadline(other))
    ? null
    : { ...line, verdict: { rule: 'today', role: 'header' } }
}
