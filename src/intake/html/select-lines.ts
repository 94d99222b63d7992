import type { TextLine } from '../saved-article.ts'

/** A line this long is found again wherever it stands; a shorter one only right behind the line before it. */
const LONG = 40
/** How far ahead it is looked for. */
const REACH = 50_000

// spaces, and what is added in front of items and in empty cells
const UNPRINTED = /^(?:•|\d{1,2}\.)\s|[\s–]/gu

const keyOf = ({ text }: TextLine): string => text.replace(UNPRINTED, '')

/** Those lines of a page that make up a text taken from it, in which lines may be joined or parted otherwise. */
export const selectLines = (page: readonly TextLine[], taken: readonly TextLine[]): TextLine[] => {
  const whole = taken.map(keyOf).join('')
  let at = 0
  return page.filter((line) => {
    const key = keyOf(line)
    const ahead = key.length < LONG ? -1 : whole.slice(at, at + REACH).indexOf(key)
    const found = whole.startsWith(key, at) ? 0 : ahead
    if (key === '' || found < 0) return false
    at += found + key.length
    return true
  })
}
