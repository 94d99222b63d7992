import { type Openings, openedBy } from './openings.ts'
import type { Span } from './span.ts'

/**
 * How a word is joined to the one before it: by white space, by a hyphen, by an apostrophe, by a bare full stop
 * («U.S.»), or not at all (any other punctuation, or the start of the text).
 */
export type Joint = ' ' | '-' | "'" | '.' | '|'

/** A run of letters or of digits in a text; a Han sign is a word of its own, for no spaces part the words of Chinese. */
export interface Word extends Span {
  /** As printed. */
  readonly text: string
  /** Folded for comparison: lower case, «ё» as «е», “İ” and “ı” as “i”. */
  readonly key: string
  readonly joint: Joint
  readonly kind: 'letters' | 'digits'
  /** The first letter is a capital, or of a script that has none and may so open a name: Han. */
  readonly capital: boolean
  /** All letters are capitals, and there are at least two. */
  readonly caps: boolean
  /** Which phrases of a lexicon it may begin, a bit each; all of them where it was read without one. */
  readonly opens: number
}

const LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const MARK = /\p{M}/u
const DIGIT = /\p{Nd}/u
// “İ” in lower case is an “i” with a dot above
const FOLDED = /ё|ı|\u0307/u
const DOT_ABOVE = /\u0307/gu
const HYPHENS = '-‐‑–'
const APOSTROPHES = "'’ʼ`"

/** Folds a word for comparison: «Ещё» → «еще», “KASIM” and “Kasım” → “kasim”. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  return FOLDED.test(lower) ? lower.replaceAll('ё', 'е').replaceAll('ı', 'i').replace(DOT_ABOVE, '') : lower
}

// what a sign is to a word
const NOTHING = 0
const SMALL = 1
const CAPITAL = 2
const OTHER_LETTER = 3
const COMBINING = 4
const NUMERAL = 5
// a small letter that is folded into another
const SMALL_FOLDED = 6
const HAN = 7

// “ʼ” is a letter to Unicode, and an apostrophe to those who write «Вʼєтнам»
const classify = (sign: string): number => {
  if (APOSTROPHES.includes(sign)) return NOTHING
  if (UPPER.test(sign)) return CAPITAL
  if (LOWER.test(sign)) return FOLDED.test(sign) ? SMALL_FOLDED : SMALL
  if (LETTER.test(sign)) return OTHER_LETTER
  if (MARK.test(sign)) return COMBINING
  return DIGIT.test(sign) ? NUMERAL : NOTHING
}

// Latin, Greek and Cyrillic, which nearly all texts are made of, are looked up
const KNOWN = 0x530
const SPACE = 0x20
const CLASSES = Uint8Array.from({ length: KNOWN }, (_, code) => classify(String.fromCharCode(code)))

// U+D840 and on open the signs of the planes above
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xd840 && code <= 0xd888) ||
  code === 0x3005 ||
  code === 0x3007

const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code < KNOWN) return CLASSES[code] ?? NOTHING
  return isHan(code) ? HAN : classify(String.fromCodePoint(text.codePointAt(at) ?? code))
}

const sizeAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < KNOWN ? 1 : code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

const jointOf = (between: string): Joint => {
  if (between.length === 1) {
    if (HYPHENS.includes(between)) return '-'
    if (APOSTROPHES.includes(between)) return "'"
    if (between === '.') return '.'
  }
  // «Ust’-Luga»: the apostrophe is a soft sign
  if (between.length === 2 && APOSTROPHES.includes(between.charAt(0)) && HYPHENS.includes(between.charAt(1))) return '-'
  return between.trim() === '' ? ' ' : '|'
}

const digitsAt = (text: string, start: number, joint: Joint, openings: Openings | null): Word => {
  let end = start
  while (end < text.length && classAt(text, end) === NUMERAL) end += sizeAt(text, end)
  const printed = text.slice(start, end)
  const opens = openedBy(printed, openings)
  return { start, end, text: printed, key: printed, joint, kind: 'digits', capital: false, caps: false, opens }
}

const hanAt = (text: string, start: number, joint: Joint, openings: Openings | null): Word => {
  const end = start + sizeAt(text, start)
  const printed = text.slice(start, end)
  const opens = openedBy(printed, openings)
  return { start, end, text: printed, key: printed, joint, kind: 'letters', capital: true, caps: false, opens }
}

const FIRST_LETTERS = Array.from({ length: KNOWN }, (_, code) => fold(String.fromCharCode(code)))

// most capitals open a word that is small otherwise, and a letter is folded at once where a word takes a while
const foldFirst = (printed: string): string => {
  const first = FIRST_LETTERS[printed.charCodeAt(0)]
  return first === undefined ? fold(printed) : first + printed.slice(1)
}

// the kinds of signs that a word may be made of, a bit each
const bitOf = (kind: number): number => 1 << kind
const LETTERS = bitOf(SMALL) | bitOf(SMALL_FOLDED) | bitOf(CAPITAL) | bitOf(OTHER_LETTER) | bitOf(COMBINING)
const ANY_SMALL = bitOf(SMALL) | bitOf(SMALL_FOLDED)
const OWN_KEY = bitOf(SMALL) | bitOf(COMBINING)

const keyOf = (printed: string, first: number, others: number): string => {
  // a word in small letters is its own key
  if (((first | others) & ~OWN_KEY) === 0) return printed
  return (others & ~bitOf(SMALL)) === 0 ? foldFirst(printed) : fold(printed)
}

// combining marks stay with their letter
const lettersAt = (text: string, start: number, kind: number, joint: Joint, openings: Openings | null): Word => {
  let end = start + sizeAt(text, start)
  let others = 0
  while (end < text.length) {
    const bit = bitOf(classAt(text, end))
    if ((bit & LETTERS) === 0) break
    others |= bit
    end += sizeAt(text, end)
  }
  const first = bitOf(kind)
  const printed = text.slice(start, end)
  const capital = kind === CAPITAL
  const key = keyOf(printed, first, others)
  return {
    start,
    end,
    text: printed,
    key,
    joint,
    kind: 'letters',
    capital,
    caps: capital && (others & ANY_SMALL) === 0 && printed.length > 1,
    opens: openedBy(key, openings),
  }
}

const wordOf = (kind: number, text: string, at: number, joint: Joint, openings: Openings | null): Word => {
  if (kind === HAN) return hanAt(text, at, joint, openings)
  return kind === NUMERAL ? digitsAt(text, at, joint, openings) : lettersAt(text, at, kind, joint, openings)
}

/**
 * Splits a text into words: «Гвинею-Бисау» → «Гвинею», «Бисау» joined by a hyphen; «18%» → «18»; “中国” → “中”, “国”.
 * With the openings of a lexicon, each word is looked up once for all its phrases.
 */
export const readWords = (text: string, openings: Openings | null = null): Word[] => {
  const words: Word[] = []
  let last = -1
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at)
    if (kind === NOTHING) {
      at += sizeAt(text, at)
      continue
    }
    const spaced = at === last + 1 && text.charCodeAt(last) === SPACE
    const joint = last < 0 ? '|' : spaced ? ' ' : jointOf(text.slice(last, at))
    const word = wordOf(kind, text, at, joint, openings)
    words.push(word)
    last = word.end
    at = word.end
  }
  return words
}

/** The index of the first word that starts at or after `offset`; `words.length` when there is none. */
export const wordAt = (words: readonly Word[], offset: number): number => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1
    else high = middle
  }
  return low
}
