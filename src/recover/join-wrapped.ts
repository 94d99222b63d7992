import { gather } from '../base/gather.ts'
import { joinLines, type Line } from './lines.ts'
import { isPageNumber } from './page-furniture.ts'
import { endsSentence } from './page-line.ts'

/** Narrowest and widest column that mail, terminals and printed pages wrap to. */
const NARROWEST = 40
const WIDEST = 110
/** How ragged the edge of a column is. */
const RAGGED = 15
/** Fewest lines that go on in lower case, and fewest full lines, that make a page wrapped. */
const FEWEST = 2
const FEWEST_FULL = 3

const STARTS_LOWER = /^\p{Ll}/u
const FIRST_WORD = /^\S+/u

// «… до 1,2 тыс.», and the next line goes on in lower case
const ABBREVIATION = /(?<!\p{L})\p{L}{1,4}\.$/u

const continues = (line: Line, next: Line): boolean => {
  if (next.gap || !STARTS_LOWER.test(next.text) || line.text === '') return false
  return !endsSentence(line.text) || ABBREVIATION.test(line.text)
}

/** The longest of the lines that go on, if another comes near it: one alone may be longer than the column. */
const columnWidth = (lines: readonly Line[]): number | null => {
  const lengths = gather(pairsOf(lines), ([line, next]) =>
    continues(line, next) && line.text.length <= WIDEST ? [line.text.length] : [],
  ).sort((a, b) => b - a)
  const width = lengths.find((length, index) => length - (lengths[index + 1] ?? 0) <= RAGGED) ?? 0
  return lengths.length >= FEWEST && width >= NARROWEST ? width : null
}

const pairsOf = (lines: readonly Line[]): (readonly [Line, Line])[] =>
  gather(lines, (line, index) => {
    const next = lines[index + 1]
    return next === undefined ? [] : [[line, next] as const]
  })

const isFull = (line: Line, next: Line, width: number): boolean =>
  line.text.length <= width + RAGGED &&
  !next.gap &&
  line.text.length + 1 + (FIRST_WORD.exec(next.text)?.[0].length ?? 0) > width

/** Whether a line goes on in the next: it fills the column, or the next begins in lower case. */
const runsOn = (line: Line, next: Line, width: number): boolean =>
  isFull(line, next, width) || (line.text.length <= WIDEST && continues(line, next))

/** Whether a line is a head, a date, a byline and no part of a paragraph. */
type StandsApart = (line: Line) => boolean

const splitRuns = (lines: readonly Line[], width: number, standsApart: StandsApart): [Line, ...Line[]][] => {
  const runs: [Line, ...Line[]][] = []
  const isApart = (line: Line): boolean => isPageNumber(line) || standsApart(line)
  for (const line of lines) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const joins = last !== undefined && !isApart(last) && !isApart(line) && runsOn(last, line, width)
    if (run !== undefined && joins) run.push(line)
    else runs.push([line])
  }
  return runs
}

// «… автомобильные узлы из», “… to a buyer in”
const WAITS = /\p{L}\s\p{Ll}{1,3}$/u

/** Headlines that happen to fill the column are no paragraph: somewhere a paragraph goes on in lower case. */
const isParagraph = (run: readonly [Line, ...Line[]]): boolean => {
  const [first, second] = run
  if (pairsOf(run).some(([line, next]) => continues(line, next) || WAITS.test(line.text))) return true
  return run.length === 2 && first.gap && second !== undefined && endsSentence(second.text)
}

/**
 * Joins lines that were broken at a column’s edge, but not those that stand apart; a page that is not evidently
 * wrapped is left as it is.
 */
export const joinWrapped = (lines: readonly Line[], standsApart: StandsApart = () => false): Line[] => {
  const width = columnWidth(lines)
  if (width === null) return [...lines]
  const full = pairsOf(lines).filter(([line, next]) => !endsSentence(line.text) && isFull(line, next, width))
  if (full.length < FEWEST_FULL) return [...lines]
  const keepsHyphen = (word: string): boolean => lines.some(({ text }) => text.includes(word))
  return gather(splitRuns(lines, width, standsApart), (run) => (isParagraph(run) ? [joinLines(run, keepsHyphen)] : run))
}
