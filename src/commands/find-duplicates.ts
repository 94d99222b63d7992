import { groupBy } from '../base/group-by.ts'
import { openRuns, type Runs } from './runs.ts'
import type { Fingerprint } from './take-fingerprint.ts'

/** For each article that has copies, the same or nearly so, their ids in the order of the articles. */
export type Duplicates = ReadonlyMap<string, readonly string[]>

/** The texts of a site, compared with each other; a few that come, go or change are compared alone. */
export interface Comparison {
  /** Tells the copies among these texts. A text that is compared already must be the same object. */
  readonly among: (prints: readonly Fingerprint[]) => Duplicates
  /** Takes one text for another; tells whether it has the same copies. */
  readonly exchange: (before: Fingerprint, after: Fingerprint) => boolean
}

/** A run found in more articles than this is a set phrase and tells nothing; so many copies at most are named. */
const COMMON = 40
/** Share of the larger text’s runs that the other must have. */
const ALIKE = 0.7
/** Share of a cut text’s runs that the whole one must have, and fewest of them kept that make a text. */
const CUT = 0.9
const FEWEST = 12
/** Where more texts come and go all are compared anew. */
const FEW = 50

/** Tells the copies among the articles of a site. */
export const findDuplicates = (prints: readonly Fingerprint[]): Duplicates => openComparison().among(prints)

/** Opens a comparison of texts; none is known yet. */
export const openComparison = (): Comparison => {
  let shelf = compareAll([])
  const among: Comparison['among'] = (prints) => {
    const now = new Set(prints)
    const gone = shelf.prints().filter((print) => !now.has(print))
    const come = prints.filter((print) => !shelf.has(print))
    const pairs = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => [gone[at], come[at]] as const)
    if (pairs.length > FEW || !pairs.every(([old, young]) => shelf.swap(old, young))) shelf = compareAll(prints)
    return shelf.list(prints)
  }
  const exchange: Comparison['exchange'] = (before, after) => {
    if (!shelf.has(before)) return false
    const copies = shelf.copiesOf(before)
    return shelf.swap(before, after) && isSameSet(copies, shelf.copiesOf(after))
  }
  return { among, exchange }
}

interface Shelf {
  readonly has: (print: Fingerprint) => boolean
  readonly prints: () => Fingerprint[]
  readonly copiesOf: (print: Fingerprint) => ReadonlySet<number>
  /** Takes a text away and puts another in its place; false, and all is to be compared anew, where it tells of others. */
  readonly swap: (before: Fingerprint | undefined, after: Fingerprint | undefined) => boolean
  readonly list: (prints: readonly Fingerprint[]) => Duplicates
}

const NONE: ReadonlySet<number> = new Set()

// each text has a place of its own; copies are named by their places
const compareAll = (given: readonly Fingerprint[]): Shelf => {
  const shelved: (Fingerprint | undefined)[] = [...given]
  const places = new Map(given.map((print, place) => [print, place]))
  const runs = openRuns(given.map(({ sample }) => sample))
  const alike = openSearch(shelved, runs)
  const copies = new Map<number, Set<number>>()
  const wholes = sameWholes(given)
  // of more copies not all are named, which order decides
  let isSound = true
  const keep = (place: number, found: Set<number>): void => {
    if (found.size > COMMON) isSound = false
    if (found.size > 0) copies.set(place, found)
  }
  const search = (place: number, print: Fingerprint, same: readonly number[]): Set<number> => {
    const found = print.sample.length === 0 ? new Set<number>() : new Set([...same, ...alike(place, print)])
    found.delete(place)
    return found
  }
  const clear = (place: number): void => {
    for (const other of copies.get(place) ?? []) copies.get(other)?.delete(place)
    copies.delete(place)
  }
  const enter = (place: number, print: Fingerprint): void => {
    const found = search(place, print, placesOfWhole(shelved, print.whole))
    keep(place, found)
    for (const other of found) keep(other, new Set([...(copies.get(other) ?? []), place]))
  }
  const swap: Shelf['swap'] = (before, after) => {
    const place = (before === undefined ? undefined : places.get(before)) ?? shelved.length
    isSound = isSound && swapRuns(runs, place, before?.sample ?? [], after?.sample ?? [])
    if (!isSound) return false
    clear(place)
    shelved[place] = after
    if (before !== undefined) places.delete(before)
    if (after === undefined) return true
    places.set(after, place)
    enter(place, after)
    return isSound
  }
  const list: Shelf['list'] = (prints) => {
    if (copies.size === 0) return new Map()
    const order = new Map(prints.map((print, at) => [places.get(print), at]))
    const found = prints.map((print) => [print.id, copies.get(places.get(print) ?? -1) ?? NONE] as const)
    const idsOf = (places: ReadonlySet<number>): string[] => {
      const named = [...places].slice(0, COMMON).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      return named.flatMap((place) => shelved[place]?.id ?? [])
    }
    return new Map(found.filter(([, { size }]) => size > 0).map(([id, places]) => [id, idsOf(places)]))
  }
  for (const [place, print] of given.entries()) keep(place, search(place, print, wholes.get(print.whole) ?? []))
  return {
    has: (print) => places.has(print),
    prints: () => [...places.keys()],
    copiesOf: (print) => copies.get(places.get(print) ?? -1) ?? NONE,
    swap,
    list,
  }
}

// false where a run becomes a set phrase by it or ceases to be one, for that tells of other articles too
const swapRuns = (runs: Runs, place: number, before: Iterable<number>, after: Iterable<number>): boolean => {
  const [old, now] = [new Set(before), new Set(after)]
  const gone = [...old].filter((run) => !now.has(run))
  const come = [...now].filter((run) => !old.has(run))
  if (gone.some((run) => runs.count(run) === COMMON + 1) || come.some((run) => runs.count(run) === COMMON)) return false
  for (const run of gone) runs.remove(place, run)
  return come.every((run) => runs.add(place, run))
}

const placesOfWhole = (shelved: readonly (Fingerprint | undefined)[], whole: number): number[] =>
  [...shelved.keys()].filter((place) => {
    const print = shelved[place]
    return print?.whole === whole && print.sample.length > 0
  })

const sameWholes = (prints: readonly Fingerprint[]): Map<number, number[]> => {
  const known = new Set<number>()
  const repeated = new Set<number>()
  for (const { whole } of prints) {
    if (known.has(whole)) repeated.add(whole)
    known.add(whole)
  }
  const told = [...prints.entries()].filter(([, { whole, sample }]) => repeated.has(whole) && sample.length > 0)
  const groups = groupBy(told, ([, { whole }]) => whole)
  return new Map([...groups].map(([whole, group]) => [whole, group.map(([place]) => place)]))
}

const isSameSet = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every((place) => other.has(place))

/** Whether texts of so many runs that share so many are one, or one is the other cut short. */
const isSame = (shared: number, one: number, other: number): boolean => {
  const smaller = Math.min(one, other)
  return shared >= ALIKE * Math.max(one, other) || (smaller >= FEWEST && shared >= CUT * smaller)
}

// tells the places of texts that have most of one’s runs, or all of whose runs it has most of, in their order
const openSearch = (shelved: readonly (Fingerprint | undefined)[], runs: Runs) => {
  // how many runs another text shares with the one asked for; back at nothing afterwards
  let shared = new Uint32Array(shelved.length)
  return (place: number, { sample }: Fingerprint): number[] => {
    if (shared.length < shelved.length) shared = new Uint32Array(shelved.length + FEW)
    const met: number[] = []
    for (const run of sample) {
      runs.visit(run, COMMON, (other) => {
        if (other === place) return
        if (shared[other] === 0) met.push(other)
        shared[other] = (shared[other] ?? 0) + 1
      })
    }
    const copies = met.filter((other) => isSame(shared[other] ?? 0, sample.length, shelved[other]?.sample.length ?? 0))
    for (const other of met) shared[other] = 0
    return copies.sort((a, b) => a - b)
  }
}
