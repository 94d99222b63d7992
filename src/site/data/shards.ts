import { type Shelf, shelve } from '../archives.ts'
import type { Desk } from '../desk.ts'

/**
 * The parts that the downloads are split into, as the archive is: by year, by month where a year has many articles, so
 * that an edit changes a small file of each kind. None is empty.
 */
export const shardsOf = ({ atlas: { entries, shelves } }: Desk, limit?: number): Shelf[] =>
  (limit === undefined ? shelves(entries) : shelve(entries, limit)).filter((shelf) => shelf.entries.length > 0)
