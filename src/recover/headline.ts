import { fold, readWords } from '../base/words.ts'
import type { Extent } from './article-extent.ts'
import { sharedPart, sharedWords, textWords } from './kinship.ts'
import { endsSentence, isBullet, isHeadlineLike, isProse, type PageLine } from './page-line.ts'
import { openingOf, plainKey } from './same-text.ts'

/** Which lines of a page’s head are the article’s headline and standfirst, and what the others are. */
export interface Head {
  readonly title: number | null
  readonly lead: number | null
  /** The rule that found the headline. */
  readonly rule: string
  /** The first line of the body. */
  readonly start: number
  /** Lines of the head that are left out, with the rule. */
  readonly dropped: ReadonlyMap<number, string>
}

interface Candidates {
  readonly page: readonly PageLine[]
  /** Lines that may be a headline, in order, by the part of the head they stand in. */
  readonly group: readonly number[]
  readonly all: readonly number[]
  readonly start: number
  /** The first line of the body, if it has no headline above. */
  readonly body: number
}

type TitleRule = (candidates: Candidates) => number | null

const SHORT_LABEL = 3
/** Shortest headline that a menu parts from its text. */
const SHORTEST_APART = 40
const LEAD_WORDS = 5
/** Fewest words that a headline shares with its text. */
const FEWEST_SHARED = 2
const HEADLINE = 160
const LONGEST_ROW = 400
const LONGEST_LEAD = 400
/** The largest part of its words that chrome shares with a text. */
const KIN_OF_CHROME = 0.25
/** How many lines may stand between a standfirst and the text. */
const LEAD_REACH = 3
// «отметил,», «продолжает…»
const CUT_END = /[\s.,…]+$/u

const textAt = (page: readonly PageLine[], index: number): string => page[index]?.line.text ?? ''
const keyOf = (text: string): string =>
  readWords(text)
    .map((word) => word.key)
    .join(' ')
const wordsAt = (page: readonly PageLine[], index: number): number => page[index]?.words.length ?? 0

/** «Title | Site»: the parts of a line that may repeat a headline. */
const PARTS = /\s+[|/•·–—-]\s+|\s*[>›»→]\s*/u

/** A headline printed twice, or once more at the end of a breadcrumb: «Главная / Новости / Title». */
const repeatedTitle: TitleRule = ({ page, group, all, start }) => {
  const seen = new Map<string, number>()
  for (let index = 0; index < Math.min(page.length, start + 1); index += 1) {
    const line = page[index]
    if (line === undefined || (line.verdict !== null && line.verdict.rule !== 'breadcrumb')) continue
    if (line.line.text.length > LONGEST_ROW) continue
    for (const key of new Set([line.line.text, ...line.line.text.split(PARTS)].map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const isRepeated = (index: number): boolean =>
    wordsAt(page, index) > 2 && (seen.get(keyOf(textAt(page, index))) ?? 0) > 1
  return group.find(isRepeated) ?? all.find(isRepeated) ?? null
}

/** The first line of the head that says something; names and labels of up to three words above it do not. */
const firstHeadline: TitleRule = ({ page, group }) => {
  const [first] = group
  if (first === undefined) return null
  const next = group.find((index) => wordsAt(page, index) > SHORT_LABEL)
  return next !== undefined && textAt(page, next).length < HEADLINE ? next : first
}

/** Below chrome that no rule knows, the first line whose words come again in the text is the headline. */
const sharedWithText: TitleRule = ({ page, group, body }) => {
  const [first] = group
  if (first === undefined || group.length < 2) return null
  const known = textWords(page, body)
  const shared = (index: number): number => sharedWords(textAt(page, index), known)
  const found = group.find((index) => {
    const { length } = textAt(page, index)
    return wordsAt(page, index) > SHORT_LABEL && length < HEADLINE && shared(index) >= FEWEST_SHARED
  })
  if (found === undefined || found === first) return found ?? null
  return sharedPart(textAt(page, first), known) < KIN_OF_CHROME || PARTS.test(textAt(page, first)) ? found : null
}

/** A sentence with its full stop, but a date right below it and text after that. */
const sentenceAboveDate: TitleRule = ({ page, start }) => {
  const text = textAt(page, start)
  const later = page.slice(start + 2).some(isProse)
  return later && text.length <= HEADLINE && page[start + 1]?.verdict?.role === 'date' ? start : null
}

// what is printed twice is surest, then what the text takes up; the last rule speaks only where there is no other line
const TITLE_RULES = [
  ['repeated-title', repeatedTitle],
  ['shared-with-text', sharedWithText],
  ['first-headline', firstHeadline],
  ['sentence-above-date', sentenceAboveDate],
] as const

/** The name of the site: a line, or its part before a dash, that the page’s foot repeats: «© 2024 Деловой Саратов». */
const namesSite = (page: readonly PageLine[], text: string): boolean => {
  const [name = ''] = text.split(PARTS)
  const key = plainKey(name)
  return (
    key.length > 3 && page.some(({ line, verdict }) => verdict?.role === 'end' && plainKey(line.text).includes(key))
  )
}

const mayBeTitle = (line: PageLine): boolean => isHeadlineLike(line) && !isBullet(line.line.text)

/** Below a list of other articles the headline is the last line that can be one; the others are the list’s. */
const nearest = (page: readonly PageLine[], top: number, start: number): Pick<Candidates, 'page' | 'group' | 'all'> => {
  const all = page.slice(top, start).flatMap(({ verdict }, offset) => (verdict === null ? [top + offset] : []))
  const title = all.findLast((index) => {
    const line = page[index]
    return line !== undefined && mayBeTitle(line) && line.words.length > SHORT_LABEL
  })
  return { page, all, group: title === undefined ? [] : [title] }
}

const findCandidates = (page: readonly PageLine[], { top, start, ranges }: Extent): Candidates => {
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
    if (namesSite(page, line.line.text)) continue
    if (isHeadlineLike(line) || body < start) groups.at(-1)?.push(body)
    else break
  }
  if (page[top]?.verdict?.role === 'section') return { ...nearest(page, top, start), start, body }
  const filled = groups.filter((group) => group.length > 0)
  const closing = groups.at(-1)?.length === 0
  const known = closing ? textWords(page, body) : new Set<string>()
  const last = (filled.at(-1) ?? []).filter((index) => {
    const text = textAt(page, index)
    return !closing || text.length >= SHORTEST_APART || sharedWords(text, known) >= FEWEST_SHARED
  })
  const long = last.every((index) => textAt(page, index).length >= HEADLINE)
  const group = (long && filled.length > 1 ? [...(filled.at(-2) ?? []), ...last] : last).filter(
    (index) => !isBullet(textAt(page, index)),
  )
  return { page, group, all: filled.flat(), start, body }
}

const readTitle = (candidates: Candidates): { title: number | null; rule: string } => {
  for (const [rule, find] of TITLE_RULES) {
    const title = find(candidates)
    if (title !== null) return { title, rule }
  }
  return { title: null, rule: 'no-headline' }
}

/** What each other line of the head is; the first below the headline that says enough is the standfirst. */
const sortOthers = ({ page, all }: Candidates, title: number | null, start: number) => {
  const dropped = new Map<number, string>()
  const opening = openingOf(page, start)
  const titleKey = title === null ? null : keyOf(textAt(page, title))
  let lead: number | null = null
  for (const index of all) {
    const text = textAt(page, index)
    if (index === title) continue
    if (title === null || index < title) dropped.set(index, 'site-header')
    else if (keyOf(text) === titleKey) dropped.set(index, 'repeated-title')
    else if (opening.startsWith(fold(text).replace(CUT_END, ''))) dropped.set(index, 'cut-teaser')
    else if (lead === null && wordsAt(page, index) >= LEAD_WORDS && !isBullet(text)) lead = index
    else dropped.set(index, 'head-line')
  }
  return { lead, dropped }
}

/** The first paragraph when it is a standfirst: below it stands a date line, or a dateline opens the next. */
const sentenceLead = (
  page: readonly PageLine[],
  start: number,
  opensBody: (index: number) => boolean,
): number | null => {
  const sentence = page[start]
  if (sentence === undefined || !isProse(sentence)) return null
  const next = page.findIndex((line, index) => index > start && isProse(line))
  if (next < 0 || next > start + LEAD_REACH) return null
  const aboveDate = page[start + 1]?.verdict?.role === 'date' && sentence.line.text.length < LONGEST_LEAD
  return aboveDate || opensBody(next) ? next : null
}

/** Finds headline and standfirst above the running text. */
export const readHead = (page: readonly PageLine[], extent: Extent, opensBody: (index: number) => boolean): Head => {
  const candidates = findCandidates(page, extent)
  const { title, rule } = readTitle(candidates)
  const start = Math.max(candidates.body, title === null ? 0 : title + 1)
  const { lead, dropped } = sortOthers(candidates, title, start)
  const next = title === null || lead !== null ? null : sentenceLead(page, start, opensBody)
  return next === null ? { title, lead, rule, start, dropped } : { title, lead: start, rule, start: next, dropped }
}
