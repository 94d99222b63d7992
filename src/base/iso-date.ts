/** A calendar date `YYYY-MM-DD` that exists. */
export type IsoDate = string & { readonly brand: 'IsoDate' }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The date, or null when there is no such day: `isoDate('2023-02-30')` is null. */
export const isoDate = (text: string): IsoDate | null => {
  const parts = SHAPE.exec(text)
  if (parts === null) return null
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  return day >= 1 && day <= daysIn(year, month) ? (text as IsoDate) : null
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Days in a month of the Gregorian calendar; none in one that there is not. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0)
