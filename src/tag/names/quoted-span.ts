import type { Span } from '../../base/span.ts'

// the opening quotation marks of names
const OPENS = '«"“„'
// what closes «, " and the others
const AFTER_ANGLE = /»/u
const AFTER_STRAIGHT = /"/u
const AFTER_CURLY = /[”“"]/u
// how a quoted name may not go on: it is a sentence or a title
const NO_NAME = /[.!?;:]\s|[.!?]$|,/u
const QUOTED_NAME_WORDS = 5
// with its marks, in characters
const LONGEST = 90

/** The quoted name that opens at `offset`, up to its closing mark; an inner opening mark may lack its own closing one. */
export const quotedAt = (text: string, offset: number): Span | null => {
  const open = text.charAt(offset)
  if (open === '' || !OPENS.includes(open)) return null
  const within = text.slice(offset + 1, offset + LONGEST)
  const closing = open === '«' ? AFTER_ANGLE : open === '"' ? AFTER_STRAIGHT : AFTER_CURLY
  const first = within.search(closing)
  if (first < 0) return null
  const end = offset + 1 + first
  const nested = open === '«' && within.lastIndexOf('«', first) >= 0
  return { start: offset, end: end + (nested && within.charAt(first + 1) === '»' ? 2 : 1) }
}

/** Whether what stands in quotation marks is short and begins like a name. */
export const isQuotedName = (text: string, span: Span): boolean => {
  const inner = text.slice(span.start + 1, span.end - 1)
  return /^[«\p{Lu}\p{Nd}]/u.test(inner) && inner.split(' ').length <= QUOTED_NAME_WORDS && !NO_NAME.test(inner)
}

// how many characters part a quotation from the end of the sentence before
const GAP = 4
const ENDS_SENTENCE = /[.!?…:][»"”“]?$/u
const NEXT_SENTENCE = /^[.!?…]?(?:$|\s+[\p{Lu}«"“„—–-])/u
const SMALL_WORD = /\s\p{Ll}/u

/** Whether what stands in quotation marks is a sentence of its own: «… Rossi. «In Russia vendiamo ricambi».» */
export const isQuotedSentence = (text: string, span: Span): boolean => {
  const before = text.slice(Math.max(0, span.start - GAP), span.start).trimEnd()
  const begins = before === '' || ENDS_SENTENCE.test(before)
  return begins && SMALL_WORD.test(text.slice(span.start, span.end)) && NEXT_SENTENCE.test(text.slice(span.end))
}
