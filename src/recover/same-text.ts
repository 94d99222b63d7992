import { squeeze } from '../base/squeeze.ts'
import { fold } from '../base/words.ts'
import { isProse, type PageLine } from './page-line.ts'

const LEADING = ' «»"“”„…\'’–—-'
const TRAILING = `${LEADING}.,`

/** A text without case, outer quotes and stops: two prints of one sentence are the same. */
export const plainKey = (text: string): string => {
  const even = squeeze(fold(text))
  let start = 0
  let end = even.length
  while (start < end && LEADING.includes(even.charAt(start))) start += 1
  while (end > start && TRAILING.includes(even.charAt(end - 1))) end -= 1
  return even.slice(start, end)
}

const isLeading = (sign: string): boolean => LEADING.includes(sign) || sign.trim() === ''

/** Whether a text is a print of the same as the one with that key; most begin otherwise, which is seen at once. */
export const isSameText = (text: string, key: string): boolean => {
  let start = 0
  while (start < text.length && isLeading(text.charAt(start))) start += 1
  return (key === '' || fold(text.charAt(start)) === key.charAt(0)) && plainKey(text) === key
}

/** The beginning of the first paragraph at or after `start`, folded. */
export const openingOf = (page: readonly PageLine[], start: number): string => {
  const line = page.slice(start).find(isProse)
  return line === undefined ? '' : fold(line.line.text)
}
