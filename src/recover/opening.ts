import { readWords, type Word } from '../base/words.ts'
import { findDates, type PrintedDate } from './find-dates.ts'
import type { ReadingRules } from './reading-rules.ts'

/** How a paragraph begins: as much of it as may be a dateline. */
export interface Opening {
  readonly text: string
  readonly words: readonly Word[]
  readonly dates: readonly PrintedDate[]
}

const LONGEST = 140

/** Reads the beginning of a paragraph, once for all the kinds of datelines. */
export const readOpening = (paragraph: string, rules: ReadingRules, monthFirst: boolean): Opening => {
  const text = paragraph.slice(0, LONGEST)
  const words = readWords(text)
  return { text, words, dates: findDates(text, words, rules.dateWords, monthFirst) }
}
