import type { Span } from '../../base/span.ts'

// the opening quotation marks of names
const OPENS = '«"“„'
// how a quoted name may not go on: it is a sentence or a title
const NO_NAME = /[.!?;:]\s|[.!?]$|,/u
const QUOTED_NAME_WORDS = 5

/** The quoted name that opens at `offset`, up to its closing mark; an inner opening mark may lack its own closing one. */
export const quotedAt = (text: string, offset: number): Span | null => {
  const open = text.charAt(offset)
  if (open === '' || !OPENS.includes(open)) return null
  const closing = open === '«' ? '»' : open === '"' ? '"' : '”“"'
  const ends = [...text.slice(offset + 1, offset + 90)].flatMap((letter, index) =>
    closing.includes(letter) ? [offset + 1 + index] : [],
  )
  const first = ends[0]
  if (first === undefined) return null
  const nested = open === '«' && text.slice(offset + 1, first).includes('«')
  const second = ends[1]
  return nested && second === first + 1 ? { start: offset, end: second + 1 } : { start: offset, end: first + 1 }
}

/** Whether what stands in quotation marks is short and begins like a name. */
export const isQuotedName = (text: string, span: Span): boolean => {
  const inner = text.slice(span.start + 1, span.end - 1)
  return /^[«\p{Lu}\p{Nd}]/u.test(inner) && inner.split(' ').length <= QUOTED_NAME_WORDS && !NO_NAME.test(inner)
}
