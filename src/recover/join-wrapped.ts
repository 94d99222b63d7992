import { joinLines, type Line } from './lines.ts'
import { endsSentence } from './page-line.ts'

/** Widest column that mail and terminals wrap to. */
const WIDEST = 110
/** Fewest lines that go on in lower case, and fewest full lines, that make a page wrapped. */
const FEWEST = 2
const FEWEST_FULL = 3

const STARTS_LOWER = /^\p{Ll}/u
const FIRST_WORD = /^\S+/u

const continues = (line: Line, next: Line): boolean =>
  !next.gap && STARTS_LOWER.test(next.text) && !endsSentence(line.text) && line.text !== ''

/** Width of the column that running text was broken at; null when a line is longer than any column. */
const columnWidth = (lines: readonly Line[]): number | null => {
  const width = Math.max(0, ...lines.map(({ text }) => text.length))
  if (width > WIDEST) return null
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next === undefined || next.gap || endsSentence(line.text) ? [] : [{ line, next }]
  })
  const full = pairs.filter(({ line, next }) => isFull(line, next, width)).length
  const going = pairs.filter(({ line, next }) => continues(line, next)).length
  return going >= FEWEST && full >= FEWEST_FULL ? width : null
}

const isFull = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + (FIRST_WORD.exec(next.text)?.[0].length ?? 0) > width

/** Joins lines that were broken at a column’s edge; a page that is not evidently wrapped is left as it is. */
export const joinWrapped = (lines: readonly Line[]): Line[] => {
  const width = columnWidth(lines)
  if (width === null) return [...lines]
  const joined: Line[] = []
  let open: [Line, ...Line[]] | null = null
  for (const line of lines) {
    const last = open?.at(-1)
    if (open !== null && last !== undefined && !line.gap && (isFull(last, line, width) || continues(last, line))) {
      open.push(line)
      continue
    }
    if (open !== null) joined.push(joinLines(open))
    open = [line]
  }
  if (open !== null) joined.push(joinLines(open))
  return joined
}
