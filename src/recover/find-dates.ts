import type { Span } from '../base/span.ts'
import type { Word } from '../base/words.ts'
import type { DateWords } from './reading-rules.ts'

/** A date as printed: what it leaves open is null. */
export interface PrintedDate extends Span {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** Index of the first word, and of the word after the last. */
  readonly from: number
  readonly to: number
}

interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly dateWords: DateWords
  /** Whether 04/05/2021 may be the fifth of April. */
  readonly monthFirst: boolean
}

/** What a shape reads up to the word `to`; `end` where the date ends inside its last word. */
type Fields = Pick<PrintedDate, 'year' | 'month' | 'day'> & { readonly to: number; readonly end?: number }
type Shape = (reading: Reading, from: number) => Fields | null

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const numberAt = ({ words }: Reading, index: number, digits: readonly number[]): number | null => {
  const word = words[index]
  return word?.kind === 'digits' && digits.includes(word.text.length) ? Number(word.text) : null
}

const monthAt = ({ words, dateWords }: Reading, index: number): number | null =>
  dateWords.months.get(words[index]?.key ?? '') ?? null

const isYear = (year: number | null): year is number => year !== null && year >= 1900 && year <= 2099

const isDay = (day: number | null, month: number): day is number =>
  day !== null && day >= 1 && day <= (DAYS[month - 1] ?? 0)

const between = ({ text, words }: Reading, index: number): string =>
  text.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0)

const afterOrdinal = ({ words, dateWords }: Reading, index: number): number =>
  dateWords.ordinals.has(words[index]?.key ?? '') && words[index]?.kind === 'letters' ? index + 1 : index

// «17 de mayo de 2021»
const afterLink = ({ words, dateWords }: Reading, index: number): number =>
  words[index]?.joint === ' ' && dateWords.links.has(words[index]?.key ?? '') ? index + 1 : index

const hasUnit = ({ words, dateWords }: Reading, index: number, unit: keyof DateWords['units']): boolean =>
  words[index]?.joint === ' ' && dateWords.units[unit].has(words[index]?.key ?? '')

// «.», «. », « », «-», «, », «/», «» »: what may stand inside one date
const LOOSE = /^[\s.,/º°»”"-]{1,3}$/u

const yearAt = (reading: Reading, index: number): number | null => {
  const year = numberAt(reading, index, [4])
  return isYear(year) && LOOSE.test(between(reading, index)) ? year : null
}

// “No. 7, October 3, 2022”: the number before the comma counts something else
const isMonthFirst = (reading: Reading, from: number): boolean => (monthDay(reading, from)?.year ?? null) !== null

// «17 июля 2023», «12. April 2019», «4th May», «20 сентября»
const dayMonth: Shape = (reading, from) => {
  const day = numberAt(reading, from, [1, 2])
  const at = afterLink(reading, afterOrdinal(reading, from + 1))
  const month = monthAt(reading, at)
  if (month === null || !isDay(day, month) || !LOOSE.test(between(reading, at).trimEnd().concat(' '))) return null
  if (between(reading, at).includes(',') && isMonthFirst(reading, at)) return null
  const link = afterLink(reading, at + 1)
  const year = yearAt(reading, link)
  return { day, month, year, to: year === null ? at + 1 : link + 1 }
}

// “May 4, 2021”, “May 12”
const monthDay: Shape = (reading, from) => {
  const month = monthAt(reading, from)
  const day = numberAt(reading, from + 1, [1, 2])
  if (month === null || !isDay(day, month) || !LOOSE.test(between(reading, from + 1))) return null
  const at = afterOrdinal(reading, from + 2)
  const year = yearAt(reading, at)
  return { day, month, year, to: year === null ? at : at + 1 }
}

// «Сентябрь 2021», «№ 10 (май 2021)»
const monthYear: Shape = (reading, from) => {
  const dayed = reading.words[from - 1]?.kind === 'digits' && LOOSE.test(between(reading, from))
  const month = dayed ? null : monthAt(reading, from)
  const at = afterLink(reading, from + 1)
  const year = month === null ? null : yearAt(reading, at)
  return year === null ? null : { day: null, month, year, to: at + 1 }
}

// «–», « - », «.–»: between the first and the last day
const TO = /^\.?\s*[–—-]\s*$/u

// «5–7 октября 2023», “Oct 5–7, 2023”: which day is meant nobody says
const dayRange: Shape = (reading, from) => {
  const dayFirst = numberAt(reading, from, [1, 2]) !== null && TO.test(between(reading, from + 1))
  const last = dayFirst ? dayMonth(reading, from + 1) : null
  if (last !== null) return { ...last, day: null }
  const first = monthDay(reading, from)
  const day = first === null ? null : numberAt(reading, from + 2, [1, 2])
  if (first === null || !isDay(day, first.month ?? 0) || !TO.test(between(reading, from + 2))) return null
  const year = yearAt(reading, from + 3)
  return { day: null, month: first.month, year, to: year === null ? from + 3 : from + 4 }
}

interface Numeral {
  readonly value: number
  readonly to: number
}

const TEN = 10

/** Signs in a row, each a word: “二〇二三” is 2023, “十五” 15, “二十” 20. */
const signsAt = ({ words, dateWords: { numerals } }: Reading, from: number): Numeral | null => {
  let value: number | null = null
  let to = from
  for (; to < words.length && (to === from || words[to]?.start === words[to - 1]?.end); to += 1) {
    const sign = numerals.get(words[to]?.key ?? '')
    if (sign === undefined) break
    const after = words[to - 1]?.key ?? ''
    if (sign === TEN) value = (to === from ? 1 : (value ?? 0)) * TEN
    else value = (to > from && numerals.get(after) !== TEN ? (value ?? 0) * TEN : (value ?? 0)) + sign
  }
  return value === null ? null : { value, to }
}

const countAt = (reading: Reading, from: number, digits: readonly number[]): Numeral | null => {
  const value = numberAt(reading, from, digits)
  return value === null ? signsAt(reading, from) : { value, to: from + 1 }
}

// “5月17日”, “2021年5月17日”, “2021年5月”, “二〇二一年五月十七日”
const withUnits: Shape = (reading, from) => {
  const first = countAt(reading, from, [4])
  const year = first !== null && hasUnit(reading, first.to, 'year') && isYear(first.value) ? first.value : null
  const at = first === null || year === null ? from : first.to + 1
  const month = countAt(reading, at, [1, 2])
  if (month === null || !hasUnit(reading, month.to, 'month') || month.value < 1 || month.value > 12) return null
  const day = countAt(reading, month.to + 1, [1, 2])
  if (day !== null && hasUnit(reading, day.to, 'day') && isDay(day.value, month.value))
    return { day: day.value, month: month.value, year, to: day.to + 1 }
  return year === null ? null : { day: null, month: month.value, year, to: month.to + 1 }
}

// «2021 жылғы 17 мамыр»
const yearFirst: Shape = (reading, from) => {
  const year = hasUnit(reading, from + 1, 'year') ? numberAt(reading, from, [4]) : null
  const rest = isYear(year) ? dayMonth(reading, from + 2) : null
  return rest === null || rest.year !== null ? null : { ...rest, year }
}

// «.», «/», «-»; « / » before a year in full
const SEPARATOR = /^(?:[./-]| [./-] )$/

const sameSeparator = (reading: Reading, from: number): boolean => {
  const first = between(reading, from + 1)
  return SEPARATOR.test(first) && first === between(reading, from + 2)
}

const YEAR_DIGITS = 4
// «02.04.202113:01»
const GLUED_HOUR = /^\d{4}(?:[01]\d|2[0-3])$/
const MINUTES = /^:[0-5]\d(?!\d)/

/** Where the year of a day ends that is glued to its hour; null where it is not. */
const beforeGluedHour = ({ text, words }: Reading, index: number): number | null => {
  const word = words[index]
  const glued = word !== undefined && GLUED_HOUR.test(word.text) && MINUTES.test(text.slice(word.end, word.end + 4))
  return glued ? word.start + YEAR_DIGITS : null
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly to: number
}

const SUNDAY_AS_LAST = 6
const weekdayOf = ({ year, month, day }: Day): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + SUNDAY_AS_LAST) % 7

/** «вт, 05/11/2021»: of a day and a month either way, what the weekday before them says. */
const byWeekday = ({ words, dateWords }: Reading, from: number, dayFirst: Day): Day | null => {
  const named = dateWords.weekdays.get(words[from - 1]?.key ?? '')
  if (named === undefined) return null
  const monthFirst = { ...dayFirst, day: dayFirst.month, month: dayFirst.day }
  const [told, other] = [dayFirst, monthFirst].filter((date) => named.has(weekdayOf(date)))
  return other === undefined ? (told ?? null) : null
}

// «25.05.2023», «25/05/23»; where 04/05/2021 may also be the fifth of April, only its year is sure
const numeric: Shape = (reading, from) => {
  const first = numberAt(reading, from, [1, 2])
  const second = numberAt(reading, from + 1, [1, 2])
  const end = beforeGluedHour(reading, from + 2)
  const printed = reading.words[from + 2]?.text.slice(0, end === null ? undefined : YEAR_DIGITS) ?? ''
  const last = end === null ? numberAt(reading, from + 2, [2, 4]) : Number(printed)
  if (first === null || second === null || last === null || !sameSeparator(reading, from)) return null
  const spaced = between(reading, from + 1).length > 1
  const year = printed.length === YEAR_DIGITS ? last : 2000 + last
  if (spaced && printed.length < YEAR_DIGITS) return null
  if (!isYear(year)) return null
  const slashed = between(reading, from + 1).trim() === '/'
  if (second > 12 && reading.monthFirst && slashed && isDay(second, first))
    return { day: second, month: first, year, to: from + 3 }
  if (second < 1 || second > 12 || !isDay(first, second)) return null
  const dayFirst = { day: first, month: second, year, to: from + 3, ...(end === null ? {} : { end }) }
  if (!slashed || first > 12 || first === second) return dayFirst
  return byWeekday(reading, from, dayFirst) ?? (reading.monthFirst ? { ...dayFirst, day: null, month: null } : dayFirst)
}

// “2023 05/25”, as a large type and a small one set it
const parted = (reading: Reading, from: number): boolean =>
  between(reading, from + 1) === ' ' &&
  between(reading, from + 2) === '/' &&
  [from + 1, from + 2].every((at) => reading.words[at]?.text.length === 2)

// «2023-05-25», «2022/11/09»
const isoLike: Shape = (reading, from) => {
  const year = numberAt(reading, from, [4])
  const month = numberAt(reading, from + 1, [1, 2])
  const day = numberAt(reading, from + 2, [1, 2])
  if (!isYear(year) || month === null || month < 1 || month > 12 || !isDay(day, month)) return null
  return sameSeparator(reading, from) || parted(reading, from) ? { day, month, year, to: from + 3 } : null
}

// the fuller reading first
const SHAPES: readonly Shape[] = [isoLike, numeric, withUnits, yearFirst, dayRange, dayMonth, monthDay, monthYear]

const existing = ({ year, month, day }: Fields): boolean =>
  year === null || month !== 2 || day !== 29 || new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1

/** Whether a date may begin with a word: every shape begins with a number or a month. */
export const mayOpenDate = (word: Word | undefined, { months, numerals }: DateWords): boolean =>
  word !== undefined && (word.kind === 'digits' || months.has(word.key) || numerals.has(word.key))

const fieldsAt = (reading: Reading, from: number): Fields | null => {
  for (const shape of SHAPES) {
    const fields = shape(reading, from)
    if (fields !== null) return fields
  }
  return null
}

/** «mar, 10/05/2022»: what may be a month is a day of the week before a whole date. */
const isWeekday = (reading: Reading, from: number): boolean => {
  const { words, dateWords } = reading
  return dateWords.weekdays.has(words[from]?.key ?? '') && fieldsAt(reading, from + 1)?.year != null
}

/** «5 октября – 7 ноября 2023»: from one date to another, neither of which is meant alone. */
const spanOf = (first: PrintedDate, last: PrintedDate): PrintedDate => ({
  ...last,
  day: null,
  from: first.from,
  start: first.start,
})

/** The dates printed in a text, left to right. */
export const findDates = (
  text: string,
  words: readonly Word[],
  dateWords: DateWords,
  monthFirst: boolean,
): PrintedDate[] => {
  const reading = { text, words, dateWords, monthFirst }
  const dates: PrintedDate[] = []
  for (let from = 0; from < words.length; ) {
    const fields = mayOpenDate(words[from], dateWords) && !isWeekday(reading, from) ? fieldsAt(reading, from) : null
    if (fields !== null && existing(fields)) {
      const { year, month, day, to } = fields
      const end = fields.end ?? words[to - 1]?.end ?? 0
      const date = { year, month, day, from, to, start: words[from]?.start ?? 0, end }
      const last = dates.at(-1)
      if (last !== undefined && TO.test(text.slice(last.end, date.start))) dates.splice(-1, 1, spanOf(last, date))
      else dates.push(date)
      from = to
    } else from += 1
  }
  return dates
}

const two = (part: number): string => String(part).padStart(2, '0')

/** `2023-05-25`, `2023-05` or `2023`; null without a year. */
export const dateValue = ({ year, month, day }: PrintedDate): string | null => {
  if (year === null) return null
  if (month === null) return String(year)
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** `--09-20` of a day and month without a year; null of anything else. */
export const datePartial = ({ year, month, day }: PrintedDate): string | null =>
  year === null && month !== null && day !== null ? `--${two(month)}-${two(day)}` : null
