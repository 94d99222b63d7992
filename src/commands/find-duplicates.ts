import { groupBy } from '../base/group-by.ts'

/** An article’s text reduced to what tells it from others. */
export interface Fingerprint {
  readonly id: string
  /** Hash of all its words in order. */
  readonly whole: number
  /** A fixed sample of the hashes of its runs of eight words. */
  readonly sample: readonly number[] | Int32Array
}

/** Words in a run. */
const RUN = 8
/** One run in four is kept: those whose hash says so, hence the same ones in every copy. */
const KEPT = 4
/** A run found in more articles than this is a set phrase and tells nothing; so many copies at most are named. */
const COMMON = 40
/** Share of the larger text’s runs that the other must have. */
const ALIKE = 0.7
/** Share of a cut text’s runs that the whole one must have, and fewest of them kept that make a text. */
const CUT = 0.9
const FEWEST = 12

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) >>> 0

// letters and digits of any script; everything in ASCII and Latin-1 punctuation, and U+2000–206F, separates words
const isWordUnit = (unit: number): boolean => {
  if (unit < 0x80)
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
  return unit > 0xbf && (unit < 0x2000 || unit > 0x206f)
}

const hashWords = (text: string): number[] => {
  const hashes: number[] = []
  let hash = 0
  for (let index = 0; index <= text.length; index += 1) {
    const unit = index < text.length ? text.charCodeAt(index) : 0
    if (isWordUnit(unit)) hash = mix(hash === 0 ? 0x811c9dc5 : hash, unit)
    else if (hash !== 0) {
      hashes.push(hash)
      hash = 0
    }
  }
  return hashes
}

/** Takes the fingerprint of an article’s body. */
export const takeFingerprint = (id: string, body: readonly string[]): Fingerprint => {
  const words = hashWords(body.join('\n').toLowerCase())
  const sample = new Set<number>()
  for (let start = 0; start + RUN <= words.length; start += 1) {
    let hash = 0x811c9dc5
    for (let index = start; index < start + RUN; index += 1) hash = mix(hash, words[index] ?? 0)
    hash ^= hash >>> 15
    if (hash % KEPT === 0) sample.add(hash)
  }
  return { id, whole: words.reduce(mix, 0x811c9dc5), sample: [...sample] }
}

/** For each article that has copies, the same or nearly so, their ids in the order given. */
export const findDuplicates = (prints: readonly Fingerprint[]): Map<string, readonly string[]> => {
  const wholes = sameWholes(prints)
  const alike = openComparison(prints)
  const found = new Map<string, readonly string[]>()
  for (const [index, print] of prints.entries()) {
    if (print.sample.length === 0) continue
    const copies = new Set([...(wholes.get(print.whole) ?? []), ...alike(index)])
    copies.delete(index)
    if (copies.size === 0) continue
    const first = [...copies].slice(0, COMMON).sort((a, b) => a - b)
    found.set(
      print.id,
      first.flatMap((copy) => prints[copy]?.id ?? []),
    )
  }
  return found
}

const sameWholes = (prints: readonly Fingerprint[]): Map<number, number[]> => {
  const known = new Set<number>()
  const repeated = new Set<number>()
  for (const { whole } of prints) {
    if (known.has(whole)) repeated.add(whole)
    known.add(whole)
  }
  const told = [...prints.entries()].filter(([, { whole, sample }]) => repeated.has(whole) && sample.length > 0)
  const groups = groupBy(told, ([, { whole }]) => whole)
  return new Map([...groups].map(([whole, group]) => [whole, group.map(([index]) => index)]))
}

/** Whether texts of so many runs that share so many are one, or one is the other cut short. */
const isSame = (shared: number, one: number, other: number): boolean => {
  const smaller = Math.min(one, other)
  return shared >= ALIKE * Math.max(one, other) || (smaller >= FEWEST && shared >= CUT * smaller)
}

/** Tells the articles that have most of one’s runs, or all of whose runs it has most of, in their order. */
const openComparison = (prints: readonly Fingerprint[]): ((index: number) => number[]) => {
  const groups = groupRuns(prints)
  // how many runs another article shares with the one asked for; back at nothing afterwards
  const shared = new Uint32Array(prints.length)
  return (index) => {
    const sample = prints[index]?.sample ?? []
    const met: number[] = []
    groups.visit(index, (other) => {
      if (shared[other] === 0) met.push(other)
      shared[other] = (shared[other] ?? 0) + 1
    })
    const copies = met.filter((other) => isSame(shared[other] ?? 0, sample.length, prints[other]?.sample.length ?? 0))
    for (const other of met) shared[other] = 0
    return copies.sort((a, b) => a - b)
  }
}

/** The runs of a site, each with the articles that have it. */
interface RunGroups {
  /** Calls `see` for each other article with one of its runs, once for each of them; set phrases are passed over. */
  readonly visit: (index: number, see: (other: number) => void) => void
}

/**
 * Groups runs by their hashes. A site has a hundred for each article, so they are numbers in a few arrays: a table of
 * hashes with open addressing, and in each of its places the way to the last run of that hash, which leads to the one before.
 */
const groupRuns = (prints: readonly Fingerprint[]): RunGroups => {
  const starts = new Uint32Array(prints.length + 1)
  for (const [index, { sample }] of prints.entries()) starts[index + 1] = (starts[index] ?? 0) + sample.length
  const runs = starts[prints.length] ?? 0
  const size = 2 ** Math.ceil(Math.log2(runs * 2 + 2))
  const last = new Int32Array(size).fill(NONE)
  const counts = new Uint32Array(size)
  const before = new Int32Array(runs)
  const owners = new Uint32Array(runs)
  const places = new Uint32Array(runs)
  const hashes = new Int32Array(runs)
  const placeOf = (hash: number): number => {
    let place = (Math.imul(hash, 0x9e3779b1) >>> 0) & (size - 1)
    for (let run = last[place] ?? NONE; run !== NONE && hashes[run] !== hash; run = last[place] ?? NONE) {
      place = (place + 1) & (size - 1)
    }
    return place
  }
  let run = 0
  for (const [index, { sample }] of prints.entries()) {
    for (const value of sample) {
      const hash = value | 0
      const place = placeOf(hash)
      hashes[run] = hash
      owners[run] = index
      places[run] = place
      before[run] = last[place] ?? NONE
      last[place] = run
      counts[place] = (counts[place] ?? 0) + 1
      run += 1
    }
  }
  const visit: RunGroups['visit'] = (index, see) => {
    const end = starts[index + 1] ?? 0
    for (let own = starts[index] ?? 0; own < end; own += 1) {
      const place = places[own] ?? 0
      const count = counts[place] ?? 0
      if (count < 2 || count > COMMON) continue
      for (let other = last[place] ?? NONE; other !== NONE; other = before[other] ?? NONE) {
        const owner = owners[other] ?? 0
        if (owner !== index) see(owner)
      }
    }
  }
  return { visit }
}

const NONE = -1
