/** An article’s text reduced to what tells it from others. */
export interface Fingerprint {
  readonly id: string
  /** Hash of all its words in order. */
  readonly whole: number
  /** A fixed sample of the hashes of its runs of eight words, each once. */
  readonly sample: readonly number[] | Int32Array
}

/** Words in a run. */
const RUN = 8
/** One run in four is kept: those whose hash says so, hence the same ones in every copy. */
const KEPT = 4

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

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) >>> 0

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

// letters and digits of any script; everything in ASCII and Latin-1 punctuation, and U+2000–206F, separates words
const isWordUnit = (unit: number): boolean => {
  if (unit < 0x80)
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
  return unit > 0xbf && (unit < 0x2000 || unit > 0x206f)
}
