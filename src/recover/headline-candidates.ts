import { countWords, isBroad } from '../base/breadth.ts'
import { once } from '../base/once.ts'
import type { Extent } from './article-extent.ts'
import { FEWEST_SHARED, sharedWords, textWords } from './kinship.ts'
import { endsOpen, endsSentence, isBullet, isHeadlineLike, isProse, type PageLine } from './page-line.ts'
import { plainKey } from './same-text.ts'

/** What a page’s head offers for a headline. */
export interface Candidates {
  readonly page: readonly PageLine[]
  /** Lines that may be a headline, in order, by the part of the head they stand in. */
  readonly group: readonly number[]
  readonly all: readonly number[]
  readonly start: number
  /** The first line of the body, if it has no headline above. */
  readonly body: number
  /** The words of the running text from there on. */
  readonly known: () => ReadonlySet<string>
}

/** Most words of a name or a label above a headline. */
export const SHORT_LABEL = 3
/** Longest headline. */
export const HEADLINE = 160
/** Shortest headline that a menu parts from its text. */
const SHORTEST_APART = 40

/** The text of a line of a page. */
export const textAt = (page: readonly PageLine[], index: number): string => page[index]?.line.text ?? ''

/** «Title | Site», “标题-新山网”: the parts of a line that may repeat a headline. */
export const PARTS = /\s+[|/•·–—-]\s+|\s*[>›»→丨｜│]\s*|(?<=[\p{Script=Han}”》」）])[-—_](?=\p{Script=Han})/u

/** The name of the site: a line, or its part before a dash, that the page’s foot repeats: «© 2024 Деловой Саратов». */
const namesSite = (page: readonly PageLine[], text: string): boolean => {
  const [name = ''] = text.split(PARTS)
  const key = plainKey(name)
  return (
    key.length > 3 &&
    page.some(
      ({ line, verdict }) => verdict?.role === 'end' && verdict.rule !== 'pager' && plainKey(line.text).includes(key),
    )
  )
}

// «Вестник № 12», “No. 12”, «Newsletter n. 8», “Issue 6 / June 2023”, «Дайджест | выпуск 112», “Chapter 2”, “Story ID: 20417”
const ISSUE =
  /^.{0,30}(?:\p{L}|(?<!\p{L}))I[Dd]:? \d{3,}|^.{0,40}(?:№|(?<!\p{L})[Nn][ro]?\.)\s?\d+(?=$|\s?[|/,(])|(?:^|\s[|/]\s)\p{L}{1,10}\.?\s\d{1,5}(?=$|\s[|/]\s)|\s\d+\s?\(\d+\)$/u

const DIGIT = /\d/

/** Whether a line names the issue of a paper or a numbered part of a book. */
export const isIssue = (text: string): boolean => DIGIT.test(text) && ISSUE.test(text)

// «12:40 В Туле открыли мост»: a line of the news feed
const TIMED = /^\d{1,2}:\d{2}\s+\S/u

const mayBeTitle = (line: PageLine): boolean =>
  isHeadlineLike(line) && !isBullet(line.line.text) && !isIssue(line.line.text)

const openLines = (page: readonly PageLine[], from: number, to: number): number[] =>
  page.slice(from, to).flatMap(({ verdict }, offset) => (verdict === null ? [from + offset] : []))

/** Below a list of other articles the headline is the last line that can be one; the others are the list’s. */
const nearest = (page: readonly PageLine[], top: number, start: number): Pick<Candidates, 'page' | 'group' | 'all'> => {
  const all = openLines(page, top, start)
  const titles = all.filter((index) => {
    const line = page[index]
    return line !== undefined && mayBeTitle(line) && countWords(line.words) > SHORT_LABEL
  })
  const last = titles.at(-1)
  if (last === undefined || !titles.includes(last - 1)) return { page, all, group: titles.slice(-1) }
  const known = textWords(page, start)
  const shared = (index: number): number => sharedWords(textAt(page, index), known)
  // a standfirst has its headline right above, and that is no less about the text
  const above = shared(last - 1) >= Math.max(FEWEST_SHARED, shared(last))
  return { page, all, group: [above ? last - 1 : last] }
}

/** Finds the lines above the running text that may be its headline. */
export const findCandidates = (page: readonly PageLine[], { top, start, ranges }: Extent): Candidates => {
  const groups: number[][] = [[]]
  const end = ranges[0]?.[1] ?? start
  let body = top
  for (; body < end; body += 1) {
    const line = page[body]
    if (line === undefined) break
    if (line.verdict?.role === 'header' || line.verdict?.role === 'section') groups.push([])
    if (line.verdict !== null) continue
    const followed = page.slice(body + 1, end).some(isProse)
    if (body >= start && (endsSentence(line.line.text) || !followed)) break
    const { text } = line.line
    // «Анна Белова, директор завода:» announces what she said
    if (namesSite(page, text) || (body < start && (TIMED.test(text) || endsOpen(text)))) continue
    if (isHeadlineLike(line) || body < start) groups.at(-1)?.push(body)
    else break
  }
  const known = once(() => textWords(page, body))
  if (page[top]?.verdict?.role === 'section') {
    const found = nearest(page, top, start)
    // a standfirst without its stop stands where the text begins
    return { ...found, all: [...found.all, ...openLines(page, start, body)], start, body, known }
  }
  const filled = groups.filter((group) => group.length > 0)
  const closing = groups.at(-1)?.length === 0
  const last = (filled.at(-1) ?? []).filter((index) => {
    const text = textAt(page, index)
    return !closing || isBroad(text, SHORTEST_APART) || sharedWords(text, known()) >= FEWEST_SHARED
  })
  const long = last.every((index) => isBroad(textAt(page, index), HEADLINE))
  const group = (long && filled.length > 1 ? [...(filled.at(-2) ?? []), ...last] : last).filter(
    (index) => !isBullet(textAt(page, index)),
  )
  return { page, group, all: filled.flat(), start, body, known }
}
