import { readWords } from '../../base/words.ts'
import { readDateLine } from '../../recover/date-line.ts'
import type { ReadingRules } from '../../recover/reading-rules.ts'
import type { TextLine } from '../saved-article.ts'
import { wordKey } from './word-key.ts'

/** More than this between headline and text is no head of an article but another part of the page. */
const MOST_LINES = 15
const MOST_CHARACTERS = 1500
/** So much may stand above a text whose headline nothing states. */
const MOST_ABOVE = 60
/** A line that is sure to be the article’s text. */
const LONG = 40

const isHead = (lines: readonly TextLine[]): boolean =>
  lines.length <= MOST_LINES && lines.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CHARACTERS

/** Whether all that was picked as an article’s text stands above its headline: then it is another part of the page. */
export const isAboveHeadline = (
  page: readonly TextLine[],
  picked: ReadonlySet<TextLine>,
  title: string | null,
): boolean => {
  const key = wordKey(title ?? '')
  const headline = title === null ? -1 : page.findIndex(({ text }) => wordKey(text) === key)
  return headline >= 0 && !page.slice(headline + 1).some((line) => picked.has(line) && line.text.length >= LONG)
}

const isDate = ({ text }: TextLine, rules: ReadingRules): boolean =>
  readDateLine(text, readWords(text), rules, false)?.published !== undefined

/** The date right above a headline, where none stands below it; further up is the day on which the page was saved. */
const dateAbove = (line: TextLine | undefined, below: readonly TextLine[], rules: ReadingRules): TextLine[] =>
  line !== undefined && isDate(line, rules) && !below.some((one) => isDate(one, rules)) ? [line] : []

/** An article as its page prints it. */
export interface PrintedArticle {
  /** Around the headline: date, byline, standfirst. */
  readonly head: readonly TextLine[]
  readonly text: readonly TextLine[]
}

/**
 * The lines of an article with what stands between its headline and its text. Where nothing states the headline, with all
 * that stands above the text, for the headline is in it.
 */
export const readPrintedArticle = (
  page: readonly TextLine[],
  picked: ReadonlySet<TextLine>,
  title: string | null,
  rules: ReadingRules,
): PrintedArticle => {
  const body = page.findIndex((line) => picked.has(line) && line.text.length >= LONG)
  const above = page.slice(0, Math.max(0, body))
  const key = wordKey(title ?? '')
  const headline = title === null ? -1 : above.findLastIndex(({ text }) => wordKey(text) === key)
  const between = title === null ? above.slice(-MOST_ABOVE) : above.slice(headline + 1)
  const isWhole = title === null || (headline >= 0 && isHead(between))
  const below = isWhole ? between : above.filter((line, index) => index > headline && picked.has(line))
  const head = [...dateAbove(above[headline - 1], below, rules), ...below]
  const text = page.filter((line, index) => index >= body && picked.has(line))
  return { head, text }
}
