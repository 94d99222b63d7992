import { joinLines, type Line } from './lines.ts'
import { endsSentence } from './page-line.ts'

/** Widest column that mail and terminals wrap to. */
const WIDEST = 110
/** Fewest wrapped pairs, and their least share of all neighbouring lines, that make a page wrapped. */
const FEWEST = 3
const SHARE = 0.3

const STARTS_LOWER = /^\p{Ll}/u
const FIRST_WORD = /^\S+/u

const continues = (line: Line, next: Line): boolean =>
  !next.gap && STARTS_LOWER.test(next.text) && !endsSentence(line.text) && line.text !== ''

/** Width of the column that lines of running text were broken at; null when the page is not wrapped. */
const columnWidth = (lines: readonly Line[]): number | null => {
  let pairs = 0
  let wrapped = 0
  let width = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined || next.gap) continue
    pairs += 1
    if (!continues(line, next)) continue
    wrapped += 1
    width = Math.max(width, line.text.length)
  }
  return wrapped >= FEWEST && wrapped >= pairs * SHARE && width <= WIDEST ? width : null
}

const isFull = (line: Line, next: Line, width: number): boolean =>
  line.text.length <= WIDEST && line.text.length + 1 + (FIRST_WORD.exec(next.text)?.[0].length ?? 0) > width

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
