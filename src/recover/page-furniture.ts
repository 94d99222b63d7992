import type { Line } from './lines.ts'

// “17”, «стр. 3», “Page 3 of 7”, “Chapter 2”
const PAGE_NUMBER = /^(?:\p{L}{1,8}\.?\s)?(?<number>\d{1,4})(?:\s?(?:\/|\p{L}{2,3})\s?\d{1,4})?$/u
// `https://site.example/news/1  2/7`: what browsers print below a page
const PRINTED_ADDRESS = /^(?:https?:\/\/|about:)\S+\s+(?<number>\d{1,4})\/\d{1,4}$/u
/** How many lines at least stand between the heads of two pages. */
const SHORTEST_PAGE = 5
const LONGEST_HEAD = 110
/** How many lines a head or a foot may have besides the number. */
const TALLEST_HEAD = 3

// no number with its words is longer
const LONGEST_NUMBER = 24
// what each of them ends in, which few lines do
const DIGITS = '0123456789'

const pageNumber = (line: Line | undefined): number | null => {
  const text = line?.text ?? ''
  if (text === '' || !DIGITS.includes(text.charAt(text.length - 1))) return null
  if (text.length > LONGEST_NUMBER && !text.includes('://')) return null
  const number = (PAGE_NUMBER.exec(text) ?? PRINTED_ADDRESS.exec(text))?.groups?.number
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
const goOn = (places: readonly Place[], shortest: number): boolean =>
  places.length > 1 &&
  places.every(({ at, page }, index) => {
    const last = places[index - 1]
    return last === undefined || (at - last.at >= shortest && page > last.page)
  })

const alike = (lines: readonly Line[], numberBeside: (at: number) => number | null): Map<string, Place[]> => {
  const places = new Map<string, Place[]>()
  lines.forEach((line, at) => {
    if (line.text.length > LONGEST_HEAD || isPageNumber(line)) return
    const page = numberBeside(at)
    if (page !== null) places.set(line.text, [...(places.get(line.text) ?? []), { line, at, page }])
  })
  return places
}

/** What printed pages bear above or below their numbers, page after page: “5 / Review of foreign trade”. */
export const findRunningHeads = (lines: readonly Line[]): ReadonlySet<Line> => {
  const numbers = lines.map(pageNumber)
  if (!numbers.some((number) => number !== null)) return new Set()
  const found = new Set<Line>()
  const take = (places: ReadonlyMap<string, Place[]>): void => {
    for (const same of places.values()) if (goOn(same, SHORTEST_PAGE)) for (const { line } of same) found.add(line)
  }
  take(alike(lines, (at) => numbers[at - 1] ?? numbers[at + 1] ?? null))
  // a head of several lines: beside a line that is known to be one
  const headBeside = (at: number): number => [at - 1, at + 1].find((other) => isIn(found, lines[other])) ?? at
  for (let height = 2; height <= TALLEST_HEAD; height += 1)
    take(alike(lines, (at) => numberBeyond(numbers, at, headBeside(at), height)))
  lines.forEach((line, at) => {
    if (numbers[at] !== null && (PRINTED_ADDRESS.test(line.text) || headBeside(at) !== at)) found.add(line)
  })
  return found
}

const isIn = (found: ReadonlySet<Line>, line: Line | undefined): boolean => line !== undefined && found.has(line)

/** The number of the page on the other side of a head beside a line. */
const numberBeyond = (numbers: readonly (number | null)[], at: number, head: number, height: number): number | null =>
  head === at ? null : (numbers[at + height * (head - at)] ?? null)
