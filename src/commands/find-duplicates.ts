import { groupBy } from '../base/group-by.ts'
import { openRuns, type Runs } from './runs.ts'

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

/** The copies among the articles of a site. */
export interface Duplicates {
  /** For each article that has copies, the same or nearly so, their ids in the order given. */
  readonly found: ReadonlyMap<string, readonly string[]>
  /**
   * Takes another text for that of an article, where the same copies are found with it; false where others may be, and
   * then all is to be compared anew.
   */
  readonly exchange: (print: Fingerprint) => boolean
}

/** For each article that has copies, the same or nearly so, their ids in the order given. */
export const findDuplicates = (prints: readonly Fingerprint[]): ReadonlyMap<string, readonly string[]> =>
  compareTexts(prints).found

/** Compares the articles of a site with each other. */
export const compareTexts = (given: readonly Fingerprint[]): Duplicates => {
  const prints = [...given]
  const { alike, runs } = openComparison(prints)
  const wholes = sameWholes(prints)
  const found = new Map<string, readonly string[]>()
  const copiesOf = (index: number, print: Fingerprint, same: readonly number[]): string[] => {
    const copies = print.sample.length === 0 ? new Set<number>() : new Set([...same, ...alike(index)])
    copies.delete(index)
    const first = [...copies].slice(0, COMMON).sort((a, b) => a - b)
    return first.flatMap((copy) => prints[copy]?.id ?? [])
  }
  for (const [index, print] of prints.entries()) {
    const copies = copiesOf(index, print, wholes.get(print.whole) ?? [])
    if (copies.length > 0) found.set(print.id, copies)
  }
  const exchange = (print: Fingerprint): boolean => {
    const index = prints.findIndex(({ id }) => id === print.id)
    const before = prints[index]
    if (before === undefined || !exchangeRuns(runs, index, before, print)) return false
    prints[index] = print
    const same = [...prints.keys()].filter(
      (one) => prints[one]?.whole === print.whole && (prints[one]?.sample.length ?? 0) > 0,
    )
    const copies = copiesOf(index, print, same)
    return copies.length < COMMON && copies.join() === (found.get(print.id) ?? []).join()
  }
  return { found, exchange }
}

// false where a run becomes a set phrase by it or ceases to be one, for that tells of other articles too
const exchangeRuns = (runs: Runs, index: number, before: Fingerprint, after: Fingerprint): boolean => {
  const [old, now] = [new Set(before.sample), new Set(after.sample)]
  const gone = [...old].filter((run) => !now.has(run))
  const come = [...now].filter((run) => !old.has(run))
  if (gone.some((run) => runs.count(run) === COMMON + 1) || come.some((run) => runs.count(run) === COMMON)) return false
  for (const run of gone) runs.remove(index, run)
  return come.every((run) => runs.add(index, run))
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

// tells the articles that have most of one’s runs, or all of whose runs it has most of, in their order
const openComparison = (prints: readonly Fingerprint[]) => {
  const runs = openRuns(prints.map(({ sample }) => sample))
  // how many runs another article shares with the one asked for; back at nothing afterwards
  const shared = new Uint32Array(prints.length)
  const alike = (index: number): number[] => {
    const sample = prints[index]?.sample ?? []
    const met: number[] = []
    for (const run of sample) {
      runs.visit(run, COMMON, (other) => {
        if (other === index) return
        if (shared[other] === 0) met.push(other)
        shared[other] = (shared[other] ?? 0) + 1
      })
    }
    const copies = met.filter((other) => isSame(shared[other] ?? 0, sample.length, prints[other]?.sample.length ?? 0))
    for (const other of met) shared[other] = 0
    return copies.sort((a, b) => a - b)
  }
  return { alike, runs }
}
