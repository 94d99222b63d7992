import { readWords } from '../../base/words.ts'
import type { TextLine } from '../saved-article.ts'
import { oneLine, statedText } from '../stated-text.ts'
import type { PageDocument } from './dom.ts'

// «Заголовок | Сайт», “Title - Section - Site”
const SEPARATOR = /\s+[|/•·–—-]\s+|\s*(?:::|»|›)\s*/u
/** The least part of its words that a heading shares with what is stated for it to be the same headline. */
const KINDRED = 0.5
const FEWEST_WORDS = 3

const keyOf = (text: string): string =>
  readWords(text)
    .map((word) => word.key)
    .join(' ')

/** A stated title whole, then without what stands behind its last separators. */
const cuts = (title: string): string[] => {
  const parts = title.split(SEPARATOR)
  return [title, ...parts.slice(1).map((_, index) => title.slice(0, endOf(title, parts, parts.length - 1 - index)))]
}

const endOf = (title: string, parts: readonly string[], count: number): number => {
  let end = 0
  for (const part of parts.slice(0, count)) end = title.indexOf(part, end) + part.length
  return end
}

const isKin = (heading: string, title: string): boolean => {
  const words = readWords(heading).map((word) => word.key)
  const known = new Set(readWords(title).map((word) => word.key))
  return words.length >= FEWEST_WORDS && words.filter((word) => known.has(word)).length / words.length >= KINDRED
}

const withoutSite = (title: string, site: string | null): string => {
  const key = keyOf(site ?? '')
  return cuts(title).find((cut) => key !== '' && keyOf(title.slice(cut.length)) === key) ?? title
}

/**
 * The headline of a page: the stated title as the page prints it («Заголовок — Сайт» → «Заголовок»), else a heading that
 * says much the same, else what is stated; a heading alone where nothing is.
 */
export const findTitle = (
  page: PageDocument,
  titles: readonly string[],
  lines: readonly TextLine[],
  site: string | null,
): string | null => {
  const printed = new Map(lines.toReversed().map(({ text }) => [keyOf(text), text]))
  const stated = titles.flatMap((title) => statedText(title) ?? [])
  const shown = stated.flatMap(cuts).find((cut) => keyOf(cut) !== keyOf(site ?? '') && printed.has(keyOf(cut)))
  if (shown !== undefined) return printed.get(keyOf(shown)) ?? shown
  const headings = [...page.querySelectorAll('h1')].map((heading) => oneLine(heading.textContent ?? ''))
  const kin = headings.find((heading) => stated.some((title) => isKin(heading, title)))
  const [first] = stated
  if (kin !== undefined) return kin
  if (first !== undefined) return withoutSite(first, site)
  return headings.find((heading) => readWords(heading).length >= FEWEST_WORDS) ?? null
}
