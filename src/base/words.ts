import type { Span } from './span.ts'

/**
 * How a word is joined to the one before it: by white space, by a hyphen, by an apostrophe, by a bare full stop
 * («U.S.»), or not at all (any other punctuation, or the start of the text).
 */
export type Joint = ' ' | '-' | "'" | '.' | '|'

/** A run of letters or of digits in a text. */
export interface Word extends Span {
  /** As printed. */
  readonly text: string
  /** Folded for comparison: lower case, «ё» as «е». */
  readonly key: string
  readonly joint: Joint
  readonly kind: 'letters' | 'digits'
  /** The first letter is a capital. */
  readonly capital: boolean
  /** All letters are capitals, and there are at least two. */
  readonly caps: boolean
}

// «Гвинея», «Donec», «№» is no word; combining marks stay with their letter
const WORD = /[\p{L}\p{M}]+|\p{Nd}+/gu
const UPPER = /^\p{Lu}/u
const LOWER = /\p{Ll}/u
const HYPHENS = '-‐‑–'
const APOSTROPHES = "'’ʼ`"

/** Folds a word for comparison: «Ещё» → «еще». */
export const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

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

/** Splits a text into words: «Гвинею-Бисау» → «Гвинею», «Бисау» joined by a hyphen; «18%» → «18». */
export const readWords = (text: string): Word[] => {
  const words: Word[] = []
  let last = -1
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const printed = match[0]
    const first = printed.charCodeAt(0)
    const digits = first < 0x3a || /^\p{Nd}/u.test(printed)
    const capital = !digits && UPPER.test(printed)
    words.push({
      start,
      end: start + printed.length,
      text: printed,
      key: fold(printed),
      joint: last < 0 ? '|' : jointOf(text.slice(last, start)),
      kind: digits ? 'digits' : 'letters',
      capital,
      caps: capital && printed.length > 1 && !LOWER.test(printed),
    })
    last = start + printed.length
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
