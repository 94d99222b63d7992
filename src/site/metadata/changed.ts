import { isoDate } from '../../base/iso-date.ts'
import type { Entry } from '../entry.ts'

/**
 * The day an article last changed: that of its update, else of its publication, else the day it was added to the
 * collection; null where none of them is known to the day.
 */
export const changedOn = ({ tagged: { article } }: Entry): string | null =>
  [article.updated, article.date.value, article.overrides.added].find(isDay) ?? null

/** The newest change among some articles; null where no day of theirs is known. */
export const newestChange = (entries: readonly Entry[]): string | null => newestDay(entries.map(changedOn))

/** The newest of some days, those that are not known left out. */
export const newestDay = (days: readonly (string | null)[]): string | null => {
  let newest: string | null = null
  for (const day of days) if (day !== null && (newest === null || day > newest)) newest = day
  return newest
}

/** Whether a date is known to the day: «2021-05-17», not «2021-05». */
export const isDay = (date: string | null): date is string => date !== null && isoDate(date) !== null
