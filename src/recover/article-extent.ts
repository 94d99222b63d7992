import { countWords, isBroad } from '../base/breadth.ts'
import { gather } from '../base/gather.ts'
import { fromFirstQuestion } from './first-question.ts'
import { sharedWords, textWords } from './kinship.ts'
import { belowNotice } from './notice-above.ts'
import { endsOpen, endsSentence, isHeadlineLike, isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'
import { resumesAt } from './resume.ts'

/** Which lines of a page are its article’s: the first line of its section, then ranges that hold its text. */
export interface Extent {
  /** Where the article’s own part of the page begins: its headline is at or after it. */
  readonly top: number
  /** The first line of running text. */
  readonly start: number
  /** Half-open ranges of lines; between them stands something else. */
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

interface Section {
  readonly from: number
  readonly to: number
}

/** Shortest line that may be a sentence without its end, and shortest where no paragraph has one. */
const CUT_OFF = 60
const STOPLESS = 40

const splitSections = (page: readonly PageLine[]): Section[] => {
  const starts = gather(page, ({ verdict }, index) => (verdict?.role === 'section' ? [index] : []))
  return [0, ...starts]
    .map((from, index) => ({ from, to: starts[index] ?? page.length }))
    .filter(({ from, to }) => from < to)
}

const firstProse = (page: readonly PageLine[], { from, to }: Section): number | null => {
  for (let index = from; index < to; index += 1) {
    const line = page[index]
    if (line !== undefined && isProse(line)) return index
  }
  return null
}

const HEADLINE_WORDS = 4
/** Longest teaser. */
const LONG = 220
const isHeaded = (line: PageLine | undefined): boolean =>
  line !== undefined && isHeadlineLike(line) && countWords(line.words) >= HEADLINE_WORDS

/**
 * The first two paragraphs of a section with nothing like a headline between them, or a long one, as teasers never come;
 * but a headline stands above, for right below the heading of a box teasers may come so.
 */
const firstChain = (page: readonly PageLine[], section: Section): number | null => {
  let last: number | null = null
  for (let index = section.from; index < section.to; index += 1) {
    const line = page[index]
    if (line === undefined) continue
    if (isProse(line)) {
      const headed = page.slice(section.from, last ?? index).some(isHeaded)
      if (headed && (last !== null || isBroad(line.line.text, LONG))) return last ?? index
      last ??= index
    } else if (line.verdict?.role === 'date' || isHeadlineLike(line)) last = null
  }
  return null
}

/** Fewest words of a headline and its standfirst that come again in their text, and how far above it may stand. */
const KIN_OF_LEAD = 3
const LONGEST_LEAD = 400
const HEAD = 3

const isDated = ({ verdict }: PageLine): boolean => verdict?.role === 'date' && verdict.credit?.published?.day != null

/** A standfirst with the date below it: what follows is about the same. */
const isBelowLead = (page: readonly PageLine[], start: number, index: number, to: number): boolean => {
  if (page.slice(start + 1, index).some(isProse)) return false
  const head = page.slice(Math.max(0, start - HEAD), start + 1).filter(({ verdict }) => verdict === null)
  const told = head.map(({ line }) => line.text).join(' ')
  return sharedWords(told, textWords(page, index, to)) >= KIN_OF_LEAD
}

/** Another article’s headline and date inside the section: «Title», «28 февраля 2024», text. */
const secondArticle = (page: readonly PageLine[], start: number, { to }: Section): number => {
  for (let index = start + 1; index < to; index += 1) {
    const line = page[index]
    const above = page[index - 1]
    const below = page[index + 1]
    if (line === undefined || above === undefined || !isDated(line) || isBelowLead(page, start, index, to)) continue
    if (index - 1 > start && isHeadlineLike(above)) return index - 1
    if (below !== undefined && isHeadlineLike(below)) return index
  }
  return to
}

// a copyright note, a byline or a source below the text: what follows it must prove that it belongs
const closes = ({ verdict }: PageLine): boolean => verdict?.role === 'end' || verdict?.role === 'credit'

const OF_HEAD: ReadonlySet<string> = new Set(['credit', 'date', 'chrome'])

/** Below a standfirst without its full stop a byline stands in the head; a text would end in its stop. */
const isBylineBelowLead = (page: readonly PageLine[], start: number, end: number): boolean => {
  const lead = page[start]?.line.text ?? ''
  return end > start + 1 && !endsSentence(lead) && !isBroad(lead, LONGEST_LEAD)
}

/**
 * A standfirst, a byline and a date in a row are the head; a byline without a date below ends the text, and so does one
 * below the date unless text follows it.
 */
const endOfHead = (page: readonly PageLine[], start: number): number => {
  const end = page.findIndex(({ verdict }, index) => index > start && verdict?.role !== 'credit')
  if (isBylineBelowLead(page, start, end)) return end - 1
  if (end < 0 || page[end]?.verdict?.role !== 'date') return start
  const next = page.findIndex(({ verdict }, index) => index > end && !OF_HEAD.has(verdict?.role ?? ''))
  const line = page[next]
  return line !== undefined && isProse(line) ? next - 1 : end
}

const closeOf = (page: readonly PageLine[], start: number, to: number): number => {
  for (let index = endOfHead(page, start) + 1; index < to; index += 1) {
    const line = page[index]
    if (line !== undefined && closes(line)) return index
  }
  return to
}

const isListed = ({ verdict, line }: PageLine): boolean => verdict === null && BULLET.test(line.text)
// «• муки», «1) зерно»
const BULLET = /^(?:[•·▪●‣◦■–—-]|\d{1,2}[.)])\s/u

/** Text whose author sets no full stops at the end of paragraphs. */
const isStopless = (page: readonly PageLine[], from: number, to: number): boolean => {
  const long = page.slice(from, to).filter(({ verdict, line }) => verdict === null && isBroad(line.text, CUT_OFF))
  return long.filter(({ line }) => endsSentence(line.text)).length * 2 < long.length
}

/** Lines at the end of a range that no paragraph follows: headlines of others, captions, names. */
const trimRange = (page: readonly PageLine[], from: number, to: number): number => {
  const shortest = isStopless(page, from, to) ? STOPLESS : Number.POSITIVE_INFINITY
  let end = to
  while (end > from) {
    const line = page[end - 1]
    if (line === undefined) break
    const { text } = line.line
    if (line.verdict === null && (isProse(line) || endsSentence(text) || isListed(line) || text.includes('\t'))) break
    if (line.verdict === null && isBroad(text, shortest)) break
    if (line.verdict === null && isCutOff(line, page[end - 2])) break
    end -= 1
  }
  return end
}

// «…», – подчеркнул Владимир Мазу: a sentence that lost its end, and no headline
const isCutOff = ({ line: { text } }: PageLine, above: PageLine | undefined): boolean =>
  isBroad(text, CUT_OFF) && /[,«»"“”—–:，：]/u.test(text) && above !== undefined && isProse(above)

const pickSection = (
  page: readonly PageLine[],
  sections: readonly Section[],
): { section: Section; start: number } | null => {
  const [first] = sections
  const headed = first !== undefined && page[first.from]?.verdict?.role === 'section'
  const start = first === undefined || headed ? null : firstProse(page, first)
  if (first !== undefined && start !== null) return { section: first, start }
  for (const find of [firstChain, firstProse]) {
    for (const section of sections) {
      const found = find(page, section)
      if (found !== null) return { section, start: found }
    }
  }
  return null
}

// «Директор сказал:» waits for what stands below the box
const withOpenLine = (page: readonly PageLine[], end: number, to: number): number => {
  const next = page[end]
  return end < to && next?.verdict === null && endsOpen(next.line.text) ? end + 1 : end
}

const splitRange = (
  page: readonly PageLine[],
  start: number,
  section: Section,
  rules: ReadingRules,
): (readonly [number, number])[] => {
  const to = secondArticle(page, start, section)
  const close = closeOf(page, start, to)
  const head = [start, trimRange(page, start, close)] as const
  if (close >= to) return [head]
  const rest = resumesAt(page, { from: close, to }, { from: section.from, to: close }, rules)
  return rest === null ? [head] : [head, ...splitRange(page, rest, { from: close, to }, rules)]
}

/** The ranges up to a box, and those below it. */
const joinRanges = (
  page: readonly PageLine[],
  above: readonly (readonly [number, number])[],
  box: number,
  below: readonly (readonly [number, number])[],
): (readonly [number, number])[] => [
  ...above.slice(0, -1),
  ...above.slice(-1).map(([from, to]) => [from, withOpenLine(page, to, box)] as const),
  ...below,
]

/** Finds the article on a page: the first section with running text, and where it goes on after a box. */
export const findExtent = (page: readonly PageLine[], rules: ReadingRules): Extent | null => {
  const sections = splitSections(page)
  const picked = pickSection(page, sections)
  if (picked === null) return null
  const { section } = picked
  const { top, start: text } = belowNotice(page, { top: section.from, start: picked.start }, section.to)
  const start = fromFirstQuestion(page, top, text, section.to)
  const article = { from: top, to: section.to }
  let ranges = splitRange(page, start, article, rules)
  for (const later of sections.slice(sections.indexOf(section) + 1)) {
    if (page[later.from]?.verdict?.rule !== 'related-heading') break
    const resumed = resumesAt(page, later, article, rules)
    if (resumed !== null) ranges = joinRanges(page, ranges, later.from, splitRange(page, resumed, later, rules))
  }
  return { top, start, ranges }
}
