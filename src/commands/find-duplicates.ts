/** An article’s text reduced to what tells it from others. */
export interface Fingerprint {
  readonly id: string
  /** Hash of all its words in order. */
  readonly whole: number
  /** A fixed sample of the hashes of its runs of eight words. */
  readonly sample: readonly number[]
}

/** Words in a run. */
const RUN = 8
/** One run in four is kept: those whose hash says so, hence the same ones in every copy. */
const KEPT = 4
/** A run found in more articles than this is a set phrase and tells nothing; so many copies at most are named. */
const COMMON = 40
/** Share of the larger text’s runs that the other must have. */
const ALIKE = 0.7

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

const groupBy = (prints: readonly Fingerprint[], keys: (print: Fingerprint) => readonly number[]) => {
  const groups = new Map<number, number[]>()
  prints.forEach((print, index) => {
    for (const key of keys(print)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [index])
      else group.push(index)
    }
  })
  return groups
}

const countShared = (groups: ReadonlyMap<number, readonly number[]>): Map<number, Map<number, number>> => {
  const shared = new Map<number, Map<number, number>>()
  for (const group of groups.values()) {
    if (group.length < 2 || group.length > COMMON) continue
    for (const one of group) {
      const row = shared.get(one) ?? new Map<number, number>()
      shared.set(one, row)
      for (const other of group) if (other !== one) row.set(other, (row.get(other) ?? 0) + 1)
    }
  }
  return shared
}

/** For each article that has copies, the same or nearly so, their ids in the order given. */
export const findDuplicates = (prints: readonly Fingerprint[]): Map<string, readonly string[]> => {
  const wholes = groupBy(prints, (print) => (print.sample.length === 0 ? [] : [print.whole]))
  const shared = countShared(groupBy(prints, (print) => print.sample))
  const found = new Map<string, readonly string[]>()
  prints.forEach((print, index) => {
    const copies = new Set(print.sample.length === 0 ? [] : wholes.get(print.whole))
    for (const [other, count] of shared.get(index) ?? []) {
      if (count >= ALIKE * Math.max(print.sample.length, prints[other]?.sample.length ?? 0)) copies.add(other)
    }
    copies.delete(index)
    const ids = [...copies]
      .slice(0, COMMON)
      .sort((a, b) => a - b)
      .flatMap((copy) => prints[copy]?.id ?? [])
    if (ids.length > 0) found.set(print.id, ids)
  })
  return found
}
