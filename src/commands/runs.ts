/** Which articles have which runs of words. */
export interface Runs {
  /** How many articles have a run. */
  readonly count: (run: number) => number
  /** Calls `see` with each article that has a run; not where it is one alone, or more than `limit`. */
  readonly visit: (run: number, limit: number, see: (article: number) => void) => void
  /** Notes another run of an article; false where there is no more room. */
  readonly add: (article: number, run: number) => boolean
  /** Takes back a run of an article. */
  readonly remove: (article: number, run: number) => void
}

/** Room for so many runs beside those of the start. */
const SPARE = 10_000
const NONE = -1
const NOBODY = 0xffffffff

/**
 * Notes the runs of the articles of a site. There are a hundred for each article, so they are numbers in a few arrays: a
 * table of hashes with open addressing, and in each of its places the way to the last run of that hash, which leads to
 * the one before.
 */
export const openRuns = (samples: readonly ArrayLike<number>[]): Runs => {
  const room = samples.reduce((sum, { length }) => sum + length, 0) + SPARE
  const size = 2 ** Math.ceil(Math.log2(room * 2))
  const last = new Int32Array(size).fill(NONE)
  const counts = new Uint32Array(size)
  const before = new Int32Array(room)
  const owners = new Uint32Array(room)
  const hashes = new Int32Array(room)
  let noted = 0
  const placeOf = (hash: number): number => {
    let place = (Math.imul(hash, 0x9e3779b1) >>> 0) & (size - 1)
    for (let at = last[place] ?? NONE; at !== NONE && hashes[at] !== hash; at = last[place] ?? NONE) {
      place = (place + 1) & (size - 1)
    }
    return place
  }
  const add = (article: number, run: number): boolean => {
    if (noted === room) return false
    const hash = run | 0
    const place = placeOf(hash)
    hashes[noted] = hash
    owners[noted] = article
    before[noted] = last[place] ?? NONE
    last[place] = noted
    counts[place] = (counts[place] ?? 0) + 1
    noted += 1
    return true
  }
  const remove = (article: number, run: number): void => {
    const place = placeOf(run | 0)
    for (let at = last[place] ?? NONE; at !== NONE; at = before[at] ?? NONE) {
      if (owners[at] !== article) continue
      owners[at] = NOBODY
      counts[place] = (counts[place] ?? 0) - 1
      return
    }
  }
  const visit: Runs['visit'] = (run, limit, see) => {
    const place = placeOf(run | 0)
    const count = counts[place] ?? 0
    if (count < 2 || count > limit) return
    for (let at = last[place] ?? NONE; at !== NONE; at = before[at] ?? NONE) {
      const owner = owners[at] ?? NOBODY
      if (owner !== NOBODY) see(owner)
    }
  }
  for (const [article, sample] of samples.entries())
    for (let at = 0; at < sample.length; at += 1) add(article, sample[at] ?? 0)
  return { count: (run) => counts[placeOf(run | 0)] ?? 0, visit, add, remove }
}
