import { fold } from '../base/words.ts'
import { isProse, type PageLine } from './page-line.ts'

const SPACES = /\s+/gu
const EDGES = /^[\s«»"“”„…'’–—-]+|[\s«»"“”„…'’.,–—-]+$/gu

/** A text without case, outer quotes and stops: two prints of one sentence are the same. */
export const plainKey = (text: string): string => fold(text).replace(SPACES, ' ').replace(EDGES, '')

/** The beginning of the first paragraph at or after `start`, folded. */
export const openingOf = (page: readonly PageLine[], start: number): string => {
  const line = page.slice(start).find(isProse)
  return line === undefined ? '' : fold(line.line.text)
}
