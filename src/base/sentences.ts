import type { Span } from './span.ts'

// «. Далее», «?» Then», «…»: the stop, any closing quotes or brackets, white space, then what opens a sentence; after a
// Chinese stop, “。”, nothing need follow
const STOP = /[.!?…]+[»"”“’)\]]*(?=\s|$)|[。！？]+[”’」』）》"]*/gu
const WIDE_STOP = /^[。！？]/u
const OPENS = /^\s+[«"“„‘'([—–-]*\s*[\p{Lu}\p{Nd}]/u
// the word right before a full stop: «млн» in «млн. рублей», «В» in «В. И. Смирнов», “e.g” in “e.g. Perm”
const WORD_BEFORE = /(?:\p{L}\.)*[\p{L}\p{M}\p{Nd}]+$/u

// «86 млн», «по 5 тыс», «86 млн долл»: an abbreviated unit behind its number
const AFTER_NUMBER = /\p{Nd}(?:[\s-]?\p{Ll}{2,4}\.?)?[\s-]?\p{Ll}{2,}$/u
// « В», « Компания», but not « США»
const CAPITALISED = /^\s+[«"“„]?\p{Lu}(?!\p{Lu})/u

const isAbbreviation = (word: string, abbreviations: ReadonlySet<string>): boolean =>
  (word.length === 1 && /^\p{Lu}$/u.test(word)) || abbreviations.has(word.toLowerCase())

// whether a full stop between `before` and `rest` is that of an abbreviation and ends nothing
const abbreviates = (before: string, rest: string, abbreviations: ReadonlySet<string>): boolean =>
  isAbbreviation(lastWord(before), abbreviations) && !(CAPITALISED.test(rest) && AFTER_NUMBER.test(before))

// most words are letters behind a blank, and to see that is quick
const lastWord = (text: string): string => {
  let start = text.length
  while (start > 0 && isPlainLetter(text.charCodeAt(start - 1))) start -= 1
  const isWhole = start < text.length && (start === 0 || text.charCodeAt(start - 1) === BLANK)
  return isWhole ? text.slice(start) : (text.match(WORD_BEFORE)?.[0] ?? '')
}

const BLANK = 0x20

// a–z, а–я, their capitals
const isPlainLetter = (unit: number): boolean =>
  (unit > 0x40f && unit < 0x450) || (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b)

const skipSpaces = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text.slice(at, at + 1).trim() === '') at += 1
  return at
}

/**
 * Splits a block into sentences; each ends after its stop and closing quotes, the next begins at its first character
 * that is no white space. `abbreviations` are lower-case words that may stand before a full stop inside a sentence;
 * a unit of measure among them ends one before a capitalised word («86 млн. В структуре …», but «86 долл. США»).
 */
export const splitSentences = (text: string, abbreviations: ReadonlySet<string>): Span[] => {
  const sentences: Span[] = []
  let start = skipSpaces(text, 0)
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length
    const rest = text.slice(end, end + 12)
    const isWide = WIDE_STOP.test(match[0])
    if (!isWide && rest.trim() !== '' && !OPENS.test(rest)) continue
    const mayAbbreviate = match[0] === '.' && rest.trim() !== ''
    if (mayAbbreviate && abbreviates(text.slice(Math.max(start, match.index - 20), match.index), rest, abbreviations))
      continue
    if (end > start) sentences.push({ start, end })
    start = skipSpaces(text, end)
  }
  const end = text.trimEnd().length
  if (start < end) sentences.push({ start, end })
  return sentences
}
