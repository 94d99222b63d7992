import { readWords } from '../../base/words.ts'
import type { TextLine } from '../saved-article.ts'

/** More than this between headline and text is no head of an article but another part of the page. */
const MOST_LINES = 15
const MOST_CHARACTERS = 1500

const keyOf = (text: string): string =>
  readWords(text)
    .map((word) => word.key)
    .join(' ')

/** What a page prints between its headline and the article’s text: date, byline, standfirst; empty when it is not clear. */
export const findHeadLines = (
  page: readonly TextLine[],
  title: string | null,
  article: readonly TextLine[],
): readonly TextLine[] => {
  const opening = article.find(({ text }) => text.length >= 40)
  const body = page.findIndex(({ text }) => text === opening?.text)
  const key = keyOf(title ?? '')
  const headline = page.slice(0, Math.max(0, body)).findLastIndex(({ text }) => keyOf(text) === key)
  if (headline < 0) return []
  const known = new Set(article.map(({ text }) => text))
  const between = page.slice(headline + 1, body).filter(({ text }) => !known.has(text))
  const length = between.reduce((sum, { text }) => sum + text.length, 0)
  return between.length > MOST_LINES || length > MOST_CHARACTERS ? [] : between
}
