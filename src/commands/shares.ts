import { availableParallelism } from 'node:os'

/** Items that threads share out among themselves as they come to them. */
export interface Shares<T> {
  readonly items: readonly T[]
  /** The next share that nobody has taken yet, counted up by whoever takes it; one memory for all threads. */
  readonly next: Int32Array
}

/** Items that are taken at a time. */
const SHARE = 16
const MOST_THREADS = 7

/** Lays items out to be shared. */
export const shareOut = <T>(items: readonly T[]): Shares<T> => ({
  items,
  next: new Int32Array(new SharedArrayBuffer(4)),
})

/** Takes the next share; null when all are taken. */
export const takeShare = <T>({ items, next }: Shares<T>): readonly T[] | null => {
  const start = Atomics.add(next, 0, 1) * SHARE
  return start < items.length ? items.slice(start, start + SHARE) : null
}

/** How many items have been taken so far. */
export const countTaken = ({ items, next }: Shares<unknown>): number =>
  Math.min(Atomics.load(next, 0) * SHARE, items.length)

/** How many threads beside this one so many items are worth, each of `worth` at least. */
export const countThreads = (items: number, worth: number): number =>
  Math.min(availableParallelism() - 1, MOST_THREADS, Math.floor(items / worth))
