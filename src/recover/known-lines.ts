import { openRecent, type Recent } from '../base/recent.ts'
import { openRepeats } from '../base/repeats.ts'
import { judgeLine } from './line-rules.ts'
import { isLong, openingWords, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

/** What a line is by itself, whatever stands around it. */
export type KnownLine = Omit<PageLine, 'line'>

/** What lines that come again are by themselves, by whether 04/05/2021 may be the fifth of April. */
export interface KnownLines {
  readonly dayFirst: Recent<KnownLine>
  readonly monthFirst: Recent<KnownLine>
  readonly isRepeat: (text: string) => boolean
}

/** No line met yet. */
export const noKnownLines = (): KnownLines => ({
  dayFirst: openRecent(),
  monthFirst: openRecent(),
  isRepeat: openRepeats(),
})

/** Reads a line by itself, once for all the pages that print it. */
export const readLine = (text: string, rules: ReadingRules, monthFirst: boolean): KnownLine => {
  const known = monthFirst ? rules.known.monthFirst : rules.known.dayFirst
  const met = known.find(text)
  if (met !== undefined) return met
  const words = openingWords(text)
  const read = { words, long: isLong(text), verdict: judgeLine(text, words, rules, monthFirst) }
  return rules.known.isRepeat(text) ? known.keep(text, read) : read
}
