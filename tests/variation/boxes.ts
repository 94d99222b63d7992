import { type Draw, drawFrom, pick } from './draw.ts'

/** What boxes of other news are made of in one language. */
export interface BoxLists {
  readonly headings: readonly string[]
  /** Headlines of other articles, each with a teaser in whole sentences. */
  readonly items: readonly (readonly [headline: string, teaser: string])[]
}

type Item = (headline: string, teaser: string, draw: Draw) => string[]

const DATES = ['12.01.2022', '09.11.2023, 14:20', '2024-02-05'] as const
const time = (draw: Draw): string => `1${draw(10)}:${10 + draw(50)}`

// teasers without headlines are told from text by nothing but their words, and often not by them
const ITEMS: readonly Item[] = [
  (headline) => [headline],
  (headline, teaser) => [headline, teaser],
  (headline, _, draw) => [headline, pick(draw, DATES)],
  (headline, teaser, draw) => [pick(draw, DATES), headline, teaser],
  (headline, teaser, draw) => [headline, teaser, pick(draw, DATES)],
  (headline, _, draw) => [`${1 + draw(9)}. ${headline}`],
  (headline, _, draw) => [`${time(draw)} ${headline}`],
]

/** Writes a box of other news: its heading and up to four items of one kind. */
export const writeBox = (lists: BoxLists, decisions: readonly number[]): string[] => {
  const draw = drawFrom(decisions)
  const heading = pick(draw, lists.headings)
  const write = pick(draw, ITEMS)
  const first = draw(lists.items.length)
  const items = [...lists.items.slice(first), ...lists.items.slice(0, first)].slice(0, 1 + draw(4))
  return [heading, ...items.flatMap(([headline, teaser]) => write(headline, teaser, draw))]
}
