import { joinLines, type Line } from './lines.ts'
import { isPageNumber } from './page-furniture.ts'
import { endsOpen, endsSentence, isBullet } from './page-line.ts'

const STARTS_LOWER = /^\p{Ll}/u
/** Shortest line that may be a paragraph’s beginning. */
const SHORTEST = 40

const breaksOff = ({ text }: Line): boolean =>
  text.length >= SHORTEST && !(endsSentence(text) || endsOpen(text) || isBullet(text))

/**
 * Joins a paragraph that the end of a printed page parts: what stands between its halves, page numbers and the `heads`
 * that go from page to page, comes to stand below it.
 */
export const joinPages = (lines: readonly Line[], heads: ReadonlySet<Line>): readonly Line[] => {
  const isFurniture = (line: Line | undefined): boolean => line !== undefined && (heads.has(line) || isPageNumber(line))
  if (!lines.some(isFurniture)) return lines
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    let to = at + 1
    while (isFurniture(lines[to])) to += 1
    const next = lines[to]
    const parted = to > at + 1 && next !== undefined && !isFurniture(line) && breaksOff(line)
    if (parted && STARTS_LOWER.test(next.text)) {
      const holes = [...(line.holes ?? []), { start: line.end, end: next.start }]
      joined.push({ ...joinLines([line, next]), holes }, ...lines.slice(at + 1, to))
      at = to
    } else joined.push(line)
  }
  return joined
}
