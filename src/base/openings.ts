/**
 * Which lists of phrases a word may begin, a bit each, by the hash of its key. Where two words have one hash it may tell
 * of a list too many, never of one too few; a table of numbers is filled and read several times as fast as a map.
 */
export type Openings = Uint32Array

/** The bit of phrases that are in no lexicon: any word may begin them. */
export const ANY_WORD = 1 << 30
const ALL_PHRASES = -1

// four slots and more for each word of the largest lexicon
const HASH_BITS = 18
const PRIME = 0x01000193

// FNV-1a of the length and five letters, which tell most words apart; read one by one, for in a start of a program, when
// lexicons are filled, loops are slow
const hashOf = (key: string): number => {
  const size = key.length
  let hash = Math.imul(size ^ key.charCodeAt(0), PRIME)
  hash = Math.imul(hash ^ key.charCodeAt(size >> 2), PRIME)
  hash = Math.imul(hash ^ key.charCodeAt(size >> 1), PRIME)
  hash = Math.imul(hash ^ key.charCodeAt((size * 3) >> 2), PRIME)
  return Math.imul(hash ^ key.charCodeAt(size - 1), PRIME) >>> (32 - HASH_BITS)
}

/** Openings with no word yet. */
export const noOpenings = (): Openings => new Uint32Array(1 << HASH_BITS)

/** Notes that a word begins a phrase of a list. */
export const noteOpening = (openings: Openings, key: string, bit: number): void => {
  const hash = hashOf(key)
  openings[hash] = (openings[hash] ?? 0) | bit
}

/** The lists that a word may begin; all of them where no lexicon is given. */
export const openedBy = (key: string, openings: Openings | null): number =>
  openings === null ? ALL_PHRASES : (openings[hashOf(key)] ?? 0) | ANY_WORD
