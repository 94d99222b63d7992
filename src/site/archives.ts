import { createHash } from 'node:crypto'
import { groupBy } from '../base/group-by.ts'
import type { Entry } from './entry.ts'

/** Articles that a list names itself; the older ones stand in its archive. */
export const LIST_LIMIT = 100
/** Articles of an archive page. */
const ARCHIVE_LIMIT = 500

/** A page of an archive, below the page it belongs to. */
export interface Shelf {
  /** Address below the list’s: `2021/`, `2021/05/`, `undated/`, `undated/7/`. */
  readonly slug: string
  readonly kind: 'year' | 'month' | 'undated'
  /** `2021`, `2021-05`, or the letter of a part of the undated; null for the undated as a whole. */
  readonly key: string | null
  readonly entries: readonly Entry[]
  /** Articles on the page and on its parts. */
  readonly count: number
}

/**
 * The archive of a list: a page for each year, newest first, then the undated; of more than `limit` articles a year is
 * told by months, the undated by a letter of their hash.
 */
export const shelve = (entries: readonly Entry[], limit: number = ARCHIVE_LIMIT): Shelf[] => {
  const years = groupBy(
    entries.filter((entry) => entry.date !== null),
    (entry) => (entry.date ?? '').slice(0, 4),
  )
  const undated = entries.filter((entry) => entry.date === null)
  return [...[...years].flatMap(([year, group]) => shelveYear(year, group, limit)), ...shelveUndated(undated, limit)]
}

const shelveYear = (year: string, entries: readonly Entry[], limit: number): Shelf[] => {
  const whole: Shelf = { slug: `${year}/`, kind: 'year', key: year, entries, count: entries.length }
  if (entries.length <= limit) return [whole]
  const months = groupBy(
    entries.filter((entry) => (entry.date ?? '').length > 4),
    (entry) => (entry.date ?? '').slice(0, 7),
  )
  const parts = [...months].map(([month, group]): Shelf => {
    return { slug: `${month.replace('-', '/')}/`, kind: 'month', key: month, entries: group, count: group.length }
  })
  // Those of which only the year is known have no month to go to.
  return [{ ...whole, entries: entries.filter((entry) => entry.date?.length === 4) }, ...parts]
}

const shelveUndated = (entries: readonly Entry[], limit: number): Shelf[] => {
  if (entries.length === 0) return []
  const whole: Shelf = { slug: 'undated/', kind: 'undated', key: null, entries, count: entries.length }
  if (entries.length <= limit) return [whole]
  const parts = [...groupBy(entries, (entry) => hashLetter(entry.id))].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    { ...whole, entries: [] },
    ...parts.map(
      ([letter, group]): Shelf => ({
        slug: `undated/${letter}/`,
        kind: 'undated',
        key: letter,
        entries: group,
        count: group.length,
      }),
    ),
  ]
}

// One of sixteen, by the id alone: an added article touches one page.
const hashLetter = (id: string): string => createHash('sha256').update(id).digest('hex').charAt(0)
