import { isoDate } from '../base/iso-date.ts'

// `2021-05-17`, `2021-05-17T10:15:00+03:00`, `2021-05`: the day as written, in whatever zone
const ISO = /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\S.*)?$/
// `20210517`
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T.*)?$/
// `Mon, 17 May 2021 10:15:00 +0300`
const MAIL = /^(?:[A-Za-z]+,?\s+)?(?<day>\d{1,2})\s+(?<month>[A-Za-z]{3})[a-z]*\.?\s+(?<year>\d{4})\b/
// `17.05.2021 10:15`
const DOTTED = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:\D.*)?$/

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** What programs write when they know no date. */
const NEVER = ['1970-01-01', '1969-12-31']
const EARLIEST = '1900'

const monthOf = (month: string): string =>
  /^\d/.test(month) ? month.padStart(2, '0') : String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')

const spelled = (text: string): string | null => {
  const iso = ISO.exec(text)?.groups?.date
  if (iso !== undefined) return iso
  const { year, month, day } = (COMPACT.exec(text) ?? MAIL.exec(text) ?? DOTTED.exec(text))?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return null
  return `${year}-${monthOf(month)}-${day.padStart(2, '0')}`
}

/** A date as precisely as a machine wrote it, never turned into another day: `2021-05-17T23:30Z` → `2021-05-17`. */
export const statedDate = (text: string): string | null => {
  const date = spelled(text.trim().slice(0, 80))
  if (date === null || date < EARLIEST || NEVER.includes(date)) return null
  return isoDate(`${date}${'-01-01'.slice(date.length - 4)}`) === null ? null : date
}

const DAY = 86_400_000

/** Whether two dates may be one: a day apart at most, for zones differ. */
const isNear = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length)
  if (length < 10) return one.slice(0, length) === other.slice(0, length)
  return Math.abs(Date.parse(one) - Date.parse(other)) <= DAY
}

/** The first of several dates, with another one that contradicts it. */
export const agreeOnDate = (
  texts: readonly string[],
): { readonly date: string | null; readonly against: string | null } => {
  const [date = null, ...others] = texts.flatMap((text) => statedDate(text) ?? [])
  const against = date === null ? null : (others.find((other) => !isNear(date, other)) ?? null)
  return { date, against }
}
