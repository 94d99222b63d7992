import { daysIn } from '../base/iso-date.ts'
import type { DatePoint, DateWording } from '../languages/parts/wording.ts'

/** Reads `2021-05-17`, `2021-05`, `2021` or `--05-17`. */
export const readPoint = (date: string): DatePoint => {
  const partial = date.startsWith('--')
  return {
    year: partial ? null : partOf(date, 0, 4),
    month: partOf(date, partial ? 2 : 5, 2),
    day: partOf(date, partial ? 5 : 8, 2),
  }
}

const partOf = (date: string, start: number, length: number): number | null =>
  date.length <= start ? null : Number(date.slice(start, start + length))

/** A date as the `time` element has it: a day without a year bare, `09-20`, since checkers know no dashes before it. */
export const datetimeOf = (date: string): string => date.replace(/^--/, '')

/** The loosest point that says the same as a first day: `2021-04-01` → April 2021, `2021-01-01` → 2021. */
export const loosenStart = ({ year, month, day }: DatePoint): DatePoint => {
  if (day !== 1) return { year, month, day }
  return month === 1 ? { year, month: null, day: null } : { year, month, day: null }
}

/** The loosest point that says the same as a last day: `2021-12-31` → 2021, `2021-06-30` → June 2021. */
export const loosenEnd = ({ year, month, day }: DatePoint): DatePoint => {
  if (year === null || month === null || day !== daysIn(year, month)) return { year, month, day }
  return month === 12 ? { year, month: null, day: null } : { year, month, day: null }
}

/** The stretch from one day to another as people name it: a year, a half, a quarter, months, or the two days. */
export const nameSpan = (start: DatePoint, end: DatePoint, words: DateWording): string => {
  const { year, month: from } = start
  const { month: to } = end
  const whole = start.day === 1 && loosenEnd(end).day === null && year === end.year
  if (!whole || year === null || from === null || to === null) return nameDays(start, end, words)
  const months = to - from + 1
  if (months === 12) return words.point({ year, month: null, day: null })
  if (months === 6 && from % 6 === 1) return words.half((from + 5) / 6, year)
  if (months === 3 && from % 3 === 1) return words.quarter((from + 2) / 3, year)
  return months === 1 ? words.point({ year, month: from, day: null }) : words.monthSpan(from, to, year)
}

// «16–18 мая», «30 мая — 2 июня 2021», «2019 — 2021»
const nameDays = (start: DatePoint, end: DatePoint, words: DateWording): string => {
  if (start.year === end.year && start.month === end.month && start.day === end.day) return words.point(end)
  const from = loosenStart(start)
  const to = loosenEnd(end)
  const days = start.day !== null && end.day !== null
  if (!days || from.day === null) return words.span(words.point(from), words.point(to))
  if (start.year === end.year && start.month === end.month) {
    const [first] = words.point({ year: null, month: start.month, day: start.day }).split('\u00a0')
    return `${first}–${words.point(end)}`
  }
  return words.span(words.point({ ...start, year: start.year === end.year ? null : start.year }), words.point(end))
}
