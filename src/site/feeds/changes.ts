import type { ArticleCard } from '../article-card.ts'

/** When an article changed, as feeds tell it. */
export interface Change {
  /** A day, `2021-05-17`. */
  readonly day: string
  /** Whether it is that day indeed, or only stands for one. */
  readonly basis: 'known' | 'proved' | 'since' | 'none'
}

// Programs ask for a day where nobody knows any.
const EPOCH = '1970-01-01'

/**
 * When an article changed: the latest of its update, its publication and the day it was added, as far as they are known
 * to the day; else the day it is proved to be no older than; else the beginning of the collection; else 1970.
 */
export const changeOf = ({ changed, notBefore, date }: ArticleCard, since: string | null): Change => {
  if (changed !== null) return { day: changed, basis: 'known' }
  const proved = notBefore ?? (date === null ? null : firstDay(date))
  if (proved !== null) return { day: proved, basis: 'proved' }
  return standIn(since)
}

/** What stands for a change of which nothing is known: the beginning of the collection, else 1970. */
export const standIn = (since: string | null): Change =>
  since === null ? { day: EPOCH, basis: 'none' } : { day: firstDay(since), basis: 'since' }

/** A day as RFC 3339 has it: its beginning in universal time, since no hour is ever known. */
export const moment = (day: string): string => `${day}T00:00:00Z`

/** The first day of a year, month or day: `2021-05` → `2021-05-01`. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)
