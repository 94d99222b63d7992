import { readEntity } from '../recover/entities.ts'

// `&amp;`, `&#8212;`: titles in JSON are often escaped as if for a page
const ENTITY = /&(?<name>#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/giu
// any space, U+2028 and the line end of old mainframes among them
const SPACES = /[\s\u0085]+/gu
// NUL, ESC, U+202E, half of a pair, a soft hyphen, a space without width
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u00ad\u200b\u2060]/gu
/** Longer than any headline, name or address. */
const LONGEST = 1000

/** One clean line: spaces are single, and there are no signs that nobody sees. */
export const oneLine = (text: string): string => text.replace(SPACES, ' ').replace(UNSEEN, '').trim()

/** What a page states in one line; null when it is empty or too long to be a statement. */
export const statedText = (text: string): string | null => {
  const read = text.slice(0, LONGEST * 2).replace(ENTITY, (whole, name: string) => readEntity(name) ?? whole)
  const line = oneLine(read)
  return line === '' || line.length > LONGEST ? null : line
}
