import type { PageLine } from './page-line.ts'

/** Fewest other pieces, each below its day and time, that make a feed. */
const FEWEST = 3
const TIME = /\d{1,2}:\d{2}/u

const isStamp = ({ line: { text }, verdict }: PageLine): boolean => verdict?.rule === 'date-line' && TIME.test(text)

/** Where the feed that a page begins with ends: at the stamp of its own article; 0 where there is none. */
const endOfFeed = (lines: readonly PageLine[]): number => {
  let [at, pieces] = [0, 0]
  const open = (from: number): number =>
    lines.findIndex(({ verdict }, index) => index >= from && verdict?.role !== 'chrome')
  for (at = open(0); isStampAt(lines, at) && isPiece(lines[at + 1]); pieces += 1) {
    const next = open(at + 2)
    if (!isStampAt(lines, next)) break
    at = next
  }
  return pieces >= FEWEST ? at : 0
}

const isPiece = (line: PageLine | undefined): boolean =>
  line !== undefined && (line.verdict === null || line.verdict.role === 'header')

const isStampAt = (lines: readonly PageLine[], at: number): boolean => {
  const line = lines[at]
  return line !== undefined && isStamp(line)
}

/** A line of a feed of other news on top of a page: day and time, headline with its teaser, day and time … */
export const newsFeed = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || !(isStamp(line) || line.verdict === null)) return null
  return index < endOfFeed(lines) ? { ...line, verdict: { rule: 'news-feed', role: 'header' } } : null
}
