import type { Span } from '../../base/span.ts'
import type { Passage } from '../passage.ts'

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' }
const QUOTES = /[«»“”„"]/gu
const NAME_WORDS = 4
const NAME_LENGTH = 80
// «…», — сказал он; "…", - ha detto
const SPEECH = /^[,.]?\s*[,—–-]/u

// A name in quotation marks is short, has no stop of its own and no speaker after it.
const isName = (passage: Passage, span: Span): boolean => {
  if (span.end - span.start > NAME_LENGTH) return false
  const inside = passage.text.slice(span.start, span.end)
  if (/[.!?,:;…]/u.test(inside) || !/^\p{Lu}|^\p{Nd}/u.test(inside)) return false
  if (inside.split(/\s+/u).length > NAME_WORDS) return false
  return inside.split(/\s+/u).length === 1 || !SPEECH.test(passage.text.slice(span.end + 1, span.end + 5))
}

/** What stands in quotation marks and looks like a name: «Валдай», «Грузия-Тур»; no quotations of speech. */
export const quotedNames = (passage: Passage): Span[] => {
  const found: Span[] = []
  const open: { readonly start: number; readonly closing: string }[] = []
  for (const { 0: mark, index } of passage.text.matchAll(QUOTES)) {
    const last = open.at(-1)
    if (last !== undefined && mark === last.closing) {
      open.pop()
      const span = { start: last.start, end: index }
      if (isName(passage, span)) found.push(span)
    } else if (CLOSING[mark] !== undefined) open.push({ start: index + 1, closing: CLOSING[mark] })
  }
  return found
}
