import { countWords } from '../base/breadth.ts'
import { gather } from '../base/gather.ts'
import type { Extent } from './article-extent.ts'
import type { PrintedDate } from './find-dates.ts'
import { isHeadlineLike, type PageLine } from './page-line.ts'

/** A date that a credit line states, at its place in the credit text. */
export interface CreditDate {
  readonly date: PrintedDate
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** What the lines around the article say of it. */
export interface Credits {
  /** The lines that count, one a line. */
  readonly text: string | null
  /** Which lines of the page those are. */
  readonly lines: readonly number[]
  readonly authors: readonly string[]
  readonly agency: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** Surest first. */
  readonly published: readonly CreditDate[]
  readonly updated: CreditDate | null
}

/** How far below the text a date may stand and still be the article’s. */
const REACH = 8

const sectionEnd = (page: readonly PageLine[], from: number): number => {
  const next = page.findIndex(({ verdict }, index) => index >= from && verdict?.role === 'section')
  return next < 0 ? page.length : next
}

const LABEL_WORDS = 3
/** Most rubrics between a date and its headline. */
const RUBRICS = 2

/** A rubric between date and headline, as «Пресс-релиз», and no menu. */
const isRubric = ({ verdict, words }: PageLine): boolean =>
  countWords(words) <= LABEL_WORDS && (verdict === null || verdict.rule === 'menu')

/** What stands above headlines and is no menu. */
const OF_ARTICLE: ReadonlySet<string> = new Set(['running-head', 'sender-name', 'mail-head'])

const namesAuthors = (line: PageLine | undefined): boolean => line?.verdict?.credit?.authors !== undefined

/**
 * A date above the headline counts only beside a byline or when no menu stands between: pages print today’s date on top.
 */
const isAboveMenu = (page: readonly PageLine[], index: number, title: number | null): boolean => {
  if (title === null || index >= title || [page[index - 1], page[index + 1]].some(namesAuthors)) return false
  const between = page
    .slice(index + 1, title)
    .filter(({ verdict }) => verdict === null || (verdict.role === 'header' && !OF_ARTICLE.has(verdict.rule)))
  // a section and one above it: «АГРО», «Рынки»
  const menus = between.filter(({ verdict }) => verdict !== null)
  return between.length > RUBRICS || menus.length > 1 || between.some((line) => !isRubric(line))
}

/** No other date on the page, right below the text, and one line more below it: «1 января 2015», «Задайте вопрос». */
const isOnlyDate = (page: readonly PageLine[], index: number, bodyEnd: number): boolean =>
  index === bodyEnd &&
  page.every((line, at) => at === index || line.verdict?.credit?.published === undefined) &&
  page.slice(index + 1).filter(({ verdict }) => verdict === null).length === 1

/** A line that no blank line parts from the text, and one from what stands below. */
const endsBlock = (page: readonly PageLine[], index: number): boolean =>
  page[index]?.line.gap === false && page[index + 1]?.line.gap === true

/** A date below the text with a headline beside it is another article’s. */
const isNeighbours = (page: readonly PageLine[], index: number, bodyEnd: number): boolean => {
  if (index < bodyEnd || isOnlyDate(page, index, bodyEnd)) return false
  const credit = page[index]?.verdict?.credit
  if (index < bodyEnd + REACH && credit?.published === undefined && credit?.updated !== undefined) return false
  if (index === bodyEnd && endsBlock(page, index)) return false
  const beside = [page[index - 1], page[index + 1]]
  return (
    index >= bodyEnd + REACH ||
    beside.some((line, at) => line !== undefined && (at > 0 || index > bodyEnd) && isHeadlineLike(line))
  )
}

/** Dates that stand above menus and are the article’s all the same. */
const OF_PAGE: ReadonlySet<string> = new Set(['dated-address', 'mail-date', 'masthead-date'])

const counts = (page: readonly PageLine[], index: number, title: number | null, extent: Extent): boolean => {
  const verdict = page[index]?.verdict
  if (verdict?.role === 'date' && OF_PAGE.has(verdict.rule)) return index < extent.start
  if (index < extent.top) return false
  if (verdict?.role === 'credit') return true
  if (verdict?.role !== 'date') return false
  const bodyEnd = extent.ranges.at(-1)?.[1] ?? extent.start
  return !isAboveMenu(page, index, title) && !isNeighbours(page, index, bodyEnd)
}

const UNSURE: ReadonlySet<string> = new Set(['dated-address', 'masthead-date'])

// a date line beats the date in an address or a masthead; a full date beats a part of one; what stands first beats what follows
const rank = ({ date, rule }: CreditDate): number =>
  (date.year === null ? 4 : 0) + (date.day === null ? 2 : 0) + (UNSURE.has(rule) ? 1 : 0)

const firstOf = <T>(values: readonly (T | undefined)[]): T | null => values.find((value) => value !== undefined) ?? null

/** Gathers bylines, sources, sign-offs and dates between the head and the end of the article’s section. */
export const readCredits = (page: readonly PageLine[], title: number | null, extent: Extent): Credits => {
  const end = sectionEnd(page, extent.ranges.at(-1)?.[1] ?? extent.start)
  const lines: number[] = []
  for (let index = 0; index < end; index += 1) if (counts(page, index, title, extent)) lines.push(index)
  const published: CreditDate[] = []
  const updates: CreditDate[] = []
  const months: CreditDate[] = []
  let text = ''
  for (const index of lines) {
    const line = page[index]
    if (line === undefined) continue
    if (text !== '') text += '\n'
    const at = text.length
    text += line.line.text
    const rule = line.verdict?.rule ?? ''
    const place = (date: PrintedDate): CreditDate => ({ date, start: at + date.start, end: at + date.end, rule })
    if (line.verdict?.credit?.published) published.push(place(line.verdict.credit.published))
    if (line.verdict?.credit?.updated) updates.push(place(line.verdict.credit.updated))
    if (line.verdict?.credit?.month && index < extent.start) months.push(place(line.verdict.credit.month))
  }
  // several are an archive’s
  if (published.length === 0 && months.length === 1) published.push(...months)
  const said = lines.map((index) => page[index]?.verdict?.credit).filter((credit) => credit !== undefined)
  return {
    text: text === '' ? null : text,
    lines,
    authors: [...new Set(gather(said, ({ authors }) => authors ?? []))],
    agency: firstOf(said.map(({ agency }) => agency)),
    publisher: firstOf(said.map(({ publisher }) => publisher)),
    url: firstOf(said.map(({ url }) => url)),
    published: published.sort((a, b) => rank(a) - rank(b)),
    updated: updates[0] ?? null,
  }
}
