import { countWords } from '../base/breadth.ts'
import { joinLines } from './lines.ts'
import { endsOpen, endsSentence, isBullet, isHeadlineLike, type PageLine } from './page-line.ts'
import { isPersonName, readAuthors } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

const HEADLINE_WORDS = 4

/** A bare name between headline and text, above or below the date line, is who wrote it. */
export const nameByDate = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null) return null
  const dated = [index - 1, index + 1].find((at) => lines[at]?.verdict?.rule === 'date-line')
  const above = dated === undefined ? undefined : lines[Math.min(dated, index) - 1]
  if (above === undefined || !isHeadlineLike(above) || countWords(above.words) < HEADLINE_WORDS) return null
  if (!isPersonName(line.line.text, rules)) return null
  const credit = readAuthors(line.line.text, rules)
  return { ...line, verdict: { rule: 'name-by-date', role: 'credit', credit } }
}

// a tab, a pipe, two spaces
const CELLS = /\t+|\s*\|\s*|\s{2,}/u
const FEWEST_ENTRIES = 4
const LONGEST_ENTRY = 24
const ENTRY = /^[\p{L}\p{M}.&’'-]+(?: [\p{L}\p{M}.&’'-]+)?$/u

const countCells = (line: PageLine | undefined): number => line?.line.text.split(CELLS).length ?? 0

/** A row of short names that no other row goes with is a menu and no table: «BARI   LECCE   TARANTO   FOGGIA». */
export const rowAlone = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null) return null
  const entries = line.line.text.split(CELLS)
  if (entries.length < FEWEST_ENTRIES) return null
  if ([lines[index - 1], lines[index + 1]].some((other) => countCells(other) === entries.length)) return null
  const short = entries.every((entry) => entry.length <= LONGEST_ENTRY && ENTRY.test(entry))
  return short ? { ...line, verdict: { rule: 'row-alone', role: 'header' } } : null
}

/** Longest line that a headline or a pull quote may be broken at. */
const LONGEST_BROKEN = 110
const STARTS_LOWER = /^\p{Ll}/u

const isOpen = ({ line: { text }, words, verdict }: PageLine): boolean =>
  verdict === null &&
  words.length > 1 &&
  text.length <= LONGEST_BROKEN &&
  !(endsSentence(text) || endsOpen(text) || isBullet(text) || CELLS.test(text))

const goesOn = (above: PageLine, { line, verdict }: PageLine): boolean =>
  isOpen(above) && verdict === null && !line.gap && STARTS_LOWER.test(line.text) && !CELLS.test(line.text)

/** A headline or a quotation printed over several lines is one line: what follows begins in lower case. */
export const joinBroken = (lines: readonly PageLine[], judge: (line: PageLine['line']) => PageLine): PageLine[] => {
  const joined: PageLine[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above !== undefined && goesOn(above, line)) joined.splice(-1, 1, judge(joinLines([above.line, line.line])))
    else joined.push(line)
  }
  return joined
}
