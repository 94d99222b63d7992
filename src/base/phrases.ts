import { ANY_WORD } from './openings.ts'
import { fold, readWords, type Word } from './words.ts'

/** A step on the way through phrases, word by word. */
export interface Branch<T> {
  /** null until a longer phrase goes on: most words end one. */
  next: Map<string, Branch<T>> | null
  values: T[] | null
  /** What the values are ordered by; null while they all rank alike, as 0. */
  ranks: number[] | null
}

/** Phrases of one or more words, compiled for longest-match look-up. */
export interface Phrases<T> {
  /** Where all of them begin; what is not yet written out is missing. */
  readonly root: Branch<T>
  /** The bit that a word’s `opens` has if the word may begin one of them. */
  readonly bit: number
  /** Writes out all that a word may begin; null where everything is. */
  readonly unfold: ((key: string) => void) | null
}

/** A phrase found in a text: the words `from` (inclusive) to `to` (exclusive), and what the phrase stands for. */
export interface PhraseMatch<T> {
  readonly from: number
  readonly to: number
  readonly values: readonly T[]
}

// A word's key in the trie carries how it is joined to the word before: «гвинея» → «-бисау»; «St. Lucia» → «|lucia», so
// that a phrase goes on over punctuation only where it has punctuation itself.
const step = (word: Word): string => (word.joint === ' ' ? word.key : word.joint + word.key)

// Phrases are compiled once, before the engine knows what to speed up, so patterns beat loops, and plain ones others:
// most phrases are words in letters that need no further look. “ʼ” is no letter here, Han signs are parted by nothing.
const KEYS = /^[a-zа-я]+(?: [a-zа-я]+)*$/u
const PLAIN = /^(?:(?!ʼ|\p{Script=Han})\p{L})+(?: (?:(?!ʼ|\p{Script=Han})\p{L})+)*$/u

const plainKeys = (phrase: string): string[] | null => {
  const folded = fold(phrase)
  return KEYS.test(folded) || PLAIN.test(phrase) ? folded.split(' ') : null
}

const steps = (phrase: string): string[] =>
  plainKeys(phrase) ?? readWords(phrase).map((word, index) => (index === 0 ? word.key : step(word)))

/** The words of a phrase as texts are compared by them: «Читайте также» → «читайте», «также». */
export const keysOf = (phrase: string): string[] => plainKeys(phrase) ?? readWords(phrase).map(({ key }) => key)

/** Phrases with what each stands for; one may be given several times, with several values. */
export type PhraseEntries<T> = Iterable<readonly [phrase: string, value: T]>

/** Phrases with nothing in them. */
export const bareBranch = <T>(): Branch<T> => ({ next: null, values: null, ranks: null })

/** Compiles phrases; `bit` is theirs in a lexicon. */
export const compilePhrases = <T>(entries: PhraseEntries<T>, bit = ANY_WORD): Phrases<T> => {
  const root = bareBranch<T>()
  for (const [phrase, value] of entries) plant(root, phrase, value, 0)
  return { root, bit, unfold: null }
}

/** Adds a phrase, whose value comes behind those of the same phrase that rank as high; gives its first word. */
export const plant = <T>(root: Branch<T>, phrase: string, value: T, rank: number): string => {
  const keys = steps(phrase)
  const [first] = keys
  if (first === undefined) throw new Error(`a phrase without a word: ${JSON.stringify(phrase)}`)
  let branch = root
  for (const key of keys) branch = grow(branch, key)
  add(branch, value, rank)
  return first
}

const grow = <T>(branch: Branch<T>, key: string): Branch<T> => {
  branch.next ??= new Map()
  const known = branch.next.get(key)
  if (known !== undefined) return known
  const grown = bareBranch<T>()
  branch.next.set(key, grown)
  return grown
}

// the values that a match was given stay as they are
const add = <T>(branch: Branch<T>, value: T, rank: number): void => {
  const { values, ranks } = branch
  if (values === null) {
    branch.values = [value]
    if (rank > 0) branch.ranks = [rank]
  } else if (!values.includes(value)) {
    const all = ranks ?? values.map(() => 0)
    const behind = all.findIndex((other) => other > rank)
    const at = behind < 0 ? all.length : behind
    branch.values = values.toSpliced(at, 0, value)
    if (rank > 0 || ranks !== null) branch.ranks = all.toSpliced(at, 0, rank)
  }
}

/** Whether a word may begin one of the phrases. */
export const mayBegin = (word: Word, { bit }: Pick<Phrases<unknown>, 'bit'>): boolean => (word.opens & bit) !== 0

const branchOf = <T>(phrases: Phrases<T>, key: string): Branch<T> | undefined => {
  phrases.unfold?.(key)
  return phrases.root.next?.get(key)
}

/** What a word alone stands for; null where it is none of the phrases. */
export const valuesOf = <T>(phrases: Phrases<T>, key: string): readonly T[] | null =>
  branchOf(phrases, key)?.values ?? null

/** The longest phrase that starts at word `from`, or null. */
export const matchPhrase = <T>(phrases: Phrases<T>, words: readonly Word[], from: number): PhraseMatch<T> | null => {
  const first = words[from]
  return first === undefined || !mayBegin(first, phrases) ? null : longestFrom(phrases, first, words, from)
}

const longestFrom = <T>(
  phrases: Phrases<T>,
  first: Word,
  words: readonly Word[],
  from: number,
): PhraseMatch<T> | null => {
  let branch = branchOf(phrases, first.key)
  let found: PhraseMatch<T> | null = null
  let to = from + 1
  while (branch !== undefined) {
    if (branch.values !== null) found = { from, to, values: branch.values }
    const word = words[to]
    if (word === undefined) break
    branch = branch.next?.get(step(word))
    to += 1
  }
  return found
}

/** All longest phrases from left to right, none overlapping another. */
export const findPhrases = <T>(phrases: Phrases<T>, words: readonly Word[]): PhraseMatch<T>[] => {
  const found: PhraseMatch<T>[] = []
  for (let index = 0; index < words.length; ) {
    const match = matchPhrase(phrases, words, index)
    if (match === null) index += 1
    else {
      found.push(match)
      index = match.to
    }
  }
  return found
}
