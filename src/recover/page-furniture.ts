import type { Line } from './lines.ts'

// “17”, «стр. 3», “Page 3 of 7”, “Chapter 2”
const PAGE_NUMBER = /^(?:\p{L}{1,8}\.?\s)?(?<number>\d{1,4})(?:\s?(?:\/|\p{L}{2,3})\s?\d{1,4})?$/u
/** How many lines at least stand between the heads of two pages. */
const SHORTEST_PAGE = 5
const LONGEST_HEAD = 110

/** Longer than any number of a page with what stands around it. */
const LONGEST_NUMBER = 40

const pageNumber = (line: Line | undefined): number | null => {
  if (line === undefined || line.text.length > LONGEST_NUMBER) return null
  const number = PAGE_NUMBER.exec(line.text)?.groups?.number
  return number === undefined ? null : Number(number)
}

/** Whether a line is the number of a printed page. */
export const isPageNumber = (line: Line): boolean => pageNumber(line) !== null

interface Place {
  readonly line: Line
  readonly at: number
  readonly page: number
}

// printed again and again, the pages counted up
const goOn = (places: readonly Place[]): boolean =>
  places.length > 1 &&
  places.every(({ at, page }, index) => {
    const last = places[index - 1]
    return last === undefined || (at - last.at >= SHORTEST_PAGE && page > last.page)
  })

/** What printed pages bear above or below their numbers, page after page: “5 / Review of foreign trade”. */
export const findRunningHeads = (lines: readonly Line[]): ReadonlySet<Line> => {
  const places = new Map<string, Place[]>()
  lines.forEach((line, at) => {
    const page = pageNumber(lines[at - 1]) ?? pageNumber(lines[at + 1])
    if (page === null || line.text.length > LONGEST_HEAD || isPageNumber(line)) return
    places.set(line.text, [...(places.get(line.text) ?? []), { line, at, page }])
  })
  return new Set([...places.values()].filter(goOn).flatMap((alike) => alike.map(({ line }) => line)))
}
