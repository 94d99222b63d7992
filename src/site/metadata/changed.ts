import { isoDate } from '../../base/iso-date.ts'
import type { Article } from '../../records/article.ts'

/**
 * The day an article last changed: the latest of its update, its publication and the day it was added to the
 * collection, of which one known only to the month or year says nothing; null where no day is known.
 */
export const changedOn = ({ updated, date, overrides }: Article): string | null =>
  newestDay([updated, date.value, overrides.added].filter(isDay))

/** The newest change among some articles; null where no day of theirs is known. */
export const newestChange = (entries: readonly { readonly changed: string | null }[]): string | null =>
  newestDay(entries.map(({ changed }) => changed))

/** The newest of some days, those that are not known left out. */
export const newestDay = (days: readonly (string | null)[]): string | null => {
  let newest: string | null = null
  for (const day of days) if (day !== null && (newest === null || day > newest)) newest = day
  return newest
}

/** Whether a date is known to the day: «2021-05-17», not «2021-05». */
export const isDay = (date: string | null): date is string => date !== null && isoDate(date) !== null
