/**
 * Which lists of phrases a word may begin, a bit each: by the hash of the whole word, and by those of its first letters,
 * where phrases that begin so are not yet written out. Where two have one hash it may tell of a list too many, never of
 * one too few; a table of numbers is filled and read several times as fast as a map.
 */
export interface Openings {
  readonly words: Uint32Array
  readonly starts: Uint32Array
}

/** So many lists have a bit of their own. */
export const LISTS = 30
/** The bit of phrases that are in no lexicon: any word may begin them. */
export const ANY_WORD = 1 << LISTS
const ALL_PHRASES = -1

/** So many first letters of a word are told apart at most. */
export const LONGEST_START = 4

// four slots and more for each word of the largest lexicon
const WORD_BITS = 18
const START_BITS = 14
const PRIME = 0x01000193

// FNV-1a of the length and five letters, which tell most words apart; read one by one, for in a start of a program, when
// lexicons are filled, loops are slow
const hashOf = (key: string): number => {
  const size = key.length
  let hash = Math.imul(size ^ key.charCodeAt(0), PRIME)
  hash = Math.imul(hash ^ key.charCodeAt(size >> 2), PRIME)
  hash = Math.imul(hash ^ key.charCodeAt(size >> 1), PRIME)
  hash = Math.imul(hash ^ key.charCodeAt((size * 3) >> 2), PRIME)
  return Math.imul(hash ^ key.charCodeAt(size - 1), PRIME) >>> (32 - WORD_BITS)
}

// FNV-1a of the first letters of a word, from those of one letter fewer
const startHash = (key: string, letters: number, shorter: number): number =>
  Math.imul(shorter ^ key.charCodeAt(letters - 1), PRIME)

const slotOf = (hash: number): number => hash >>> (32 - START_BITS)

/** Openings with no word yet. */
export const noOpenings = (): Openings => ({
  words: new Uint32Array(1 << WORD_BITS),
  starts: new Uint32Array(1 << START_BITS),
})

/** Notes that a word begins a phrase of a list. */
export const noteOpening = ({ words }: Openings, key: string, bit: number): void => {
  const hash = hashOf(key)
  words[hash] = (words[hash] ?? 0) | bit
}

/** The slots of a word’s beginnings: of no letter, of its first letter, its first two and so on. */
export const startsOf = (key: string): number[] => {
  let hash = PRIME
  const slots = [slotOf(hash)]
  for (let letters = 1; letters <= key.length && letters <= LONGEST_START; letters += 1) {
    hash = startHash(key, letters, hash)
    slots.push(slotOf(hash))
  }
  return slots
}

/** The slot of one beginning. */
export const startOf = (opening: string): number => {
  let hash = PRIME
  for (let letters = 1; letters <= opening.length && letters <= LONGEST_START; letters += 1)
    hash = startHash(opening, letters, hash)
  return slotOf(hash)
}

/** Notes that words that begin so may begin a phrase of a list. */
export const noteStart = ({ starts }: Openings, slot: number, bit: number): void => {
  starts[slot] = (starts[slot] ?? 0) | bit
}

/** Takes that back, once all such words are noted. */
export const forgetStart = ({ starts }: Openings, slot: number, bit: number): void => {
  starts[slot] = (starts[slot] ?? 0) & ~bit
}

/** The lists of which phrases that begin as a word does are not yet written out. */
export const startedBy = (key: string, { starts }: Openings): number => {
  let hash = PRIME
  let bits = starts[slotOf(hash)] ?? 0
  for (let letters = 1; letters <= key.length && letters <= LONGEST_START; letters += 1) {
    hash = startHash(key, letters, hash)
    bits |= starts[slotOf(hash)] ?? 0
  }
  return bits
}

/** The lists that a word may begin; all of them where no lexicon is given. */
export const openedBy = (key: string, openings: Openings | null): number =>
  openings === null ? ALL_PHRASES : (openings.words[hashOf(key)] ?? 0) | startedBy(key, openings) | ANY_WORD
