import { availableParallelism } from 'node:os'

/** Items that threads share out among themselves as they come to them. */
export interface Shares<T> {
  readonly shares: readonly (readonly T[])[]
  /** The next share that nobody has taken yet, counted up by whoever takes it; one memory for all threads. */
  readonly next: Int32Array
}

/** Items that are taken at a time. */
const SHARE = 16
/** At most so many that belong together are taken at a time. */
const TOGETHER = 1000
const MOST_THREADS = 7

/** Lays items out to be shared. */
export const shareOut = <T>(items: readonly T[]): Shares<T> => layOut(cut(items, SHARE))

/**
 * Lays items out to be shared so that those which belong together, by a word for each, are taken together and first;
 * an empty word belongs to none. So many threads must all have something to do.
 */
export const shareTogether = <T>(items: readonly T[], wordOf: (item: T) => string, threads: number): Shares<T> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const word = wordOf(item)
    const group = groups.get(word)
    if (group === undefined) groups.set(word, [item])
    else group.push(item)
  }
  const alone = groups.get('') ?? []
  groups.delete('')
  const most = Math.min(TOGETHER, Math.ceil(items.length / (threads * 8)))
  return layOut([...[...groups.values()].flatMap((group) => cut(group, most)), ...cut(alone, SHARE)])
}

const layOut = <T>(shares: readonly (readonly T[])[]): Shares<T> => ({
  shares,
  next: new Int32Array(new SharedArrayBuffer(4)),
})

const cut = <T>(items: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, at) => items.slice(at * length, (at + 1) * length))

/** Takes the next share; null when all are taken. */
export const takeShare = <T>({ shares, next }: Shares<T>): readonly T[] | null =>
  shares[Atomics.add(next, 0, 1)] ?? null

/** How many items have been taken so far. */
export const countTaken = ({ shares, next }: Shares<unknown>): number =>
  shares.slice(0, Atomics.load(next, 0)).reduce((sum, { length }) => sum + length, 0)

/** How many threads beside this one so many items are worth, each of `worth` at least. */
export const countThreads = (items: number, worth: number): number =>
  Math.min(availableParallelism() - 1, MOST_THREADS, Math.floor(items / worth))
