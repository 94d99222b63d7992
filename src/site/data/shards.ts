import { type Shelf, shelve } from '../archives.ts'
import type { Desk } from '../desk.ts'

/** Records that one file of a year, or of the undated, holds before it is split. */
const SHARD_LIMIT = 5000

/** The files that the whole records are spread over; none is empty. */
export const shardsOf = ({ atlas }: Desk, limit = SHARD_LIMIT): Shelf[] =>
  shelve(atlas.entries, limit).filter((shelf) => shelf.entries.length > 0)
