import { findPhrases } from '../base/phrases.ts'
import { readWords, type Word } from '../base/words.ts'
import { findDates, type PrintedDate } from './find-dates.ts'
import type { Credit } from './page-line.ts'
import { matchPattern } from './phrase-patterns.ts'
import { isPersonName, readAuthors } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

interface Segment {
  readonly text: string
  readonly words: readonly Word[]
}

interface Finding {
  readonly kind: 'date' | 'known' | 'unknown'
  readonly credit: Credit
}

/** Longest date line, and most words of a part of it that nothing explains (a section, a place). */
const LONGEST = 160
const UNKNOWN_WORDS = 3

// « | », « • », « – », two spaces, a tab, a comma: between the parts of a date line
const SEPARATOR = /\s*[|•·⋅●]\s*|\s+[–—-]\s+|\s{2,}|\t|,\s+|\s+\/\s+/gu
// «10:25», «16.30», «+3»
const TIME_MARK = /\d[:.]$|\+$/
const TIME_START = /^[:.]\d\d/

const splitSegments = (text: string, dates: readonly PrintedDate[]): Segment[] => {
  const segments: Segment[] = []
  let start = 0
  const add = (end: number): void => {
    const part = text.slice(start, end).trim()
    if (part !== '') segments.push({ text: part, words: readWords(part) })
  }
  for (const match of text.matchAll(SEPARATOR)) {
    if (dates.some((date) => match.index < date.end && match.index + match[0].length > date.start)) continue
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return segments
}

const isTimeDigit = (segment: Segment, index: number, dated: boolean, fillers: ReadonlySet<number>): boolean => {
  const word = segment.words[index]
  if (word === undefined || word.kind !== 'digits' || word.text.length > 2) return false
  const marked = TIME_MARK.test(segment.text.slice(0, word.start)) || TIME_START.test(segment.text.slice(word.end))
  return marked || (dated && fillers.has(index + 1))
}

type DateLabel = 'published' | 'updated'

/** What is said of each word of a segment: which words a date, a time or a filler explains, and where labels stand. */
interface Reading {
  readonly dates: readonly PrintedDate[]
  readonly explained: ReadonlySet<number>
  readonly labels: readonly (readonly [at: number, label: DateLabel])[]
  readonly timed: boolean
}

const indexesOf = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset)

const readSegment = (segment: Segment, rules: ReadingRules, monthFirst: boolean): Reading => {
  const dates = findDates(segment.text, segment.words, rules.dateWords, monthFirst)
  const phrases = findPhrases(rules.dateWords.fillers, segment.words)
  const fillers = new Set(phrases.flatMap(indexesOf))
  const dated = new Set(dates.flatMap(indexesOf))
  const times = segment.words.flatMap((_, index) =>
    !dated.has(index) && isTimeDigit(segment, index, dates.length > 0, fillers) ? [index] : [],
  )
  return {
    dates,
    explained: new Set([...dated, ...fillers, ...times]),
    labels: phrases.flatMap(({ from, values }): (readonly [number, DateLabel])[] => {
      if (values.includes('updated')) return [[from, 'updated']]
      return values.includes('published') ? [[from, 'published']] : []
    }),
    timed: dates.length > 0 || times.length > 0 || phrases.some(({ values }) => values.includes('relative')),
  }
}

/** The dates by their labels; a month alone, «Сентябрь 2021», is a publication date only where a label says so. */
const creditOf = ({ dates, labels }: Reading): Credit => {
  const labelled = dates.map((date) => ({ date, label: labels.findLast(([at]) => at < date.from)?.[1] ?? null }))
  const updated = labelled.find(({ label }) => label === 'updated')?.date
  const published = labelled.find(
    ({ date, label }) => label === 'published' || (label === null && (date.day !== null || date.month === null)),
  )?.date
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}) }
}

// every word of a segment must be of a date, a time, or a word that goes with them
const readDateSegment = (segment: Segment, rules: ReadingRules, monthFirst: boolean): Finding | null => {
  const reading = readSegment(segment, rules, monthFirst)
  if (!reading.timed && reading.labels.length === 0) return null
  if (reading.explained.size < segment.words.length) return null
  return { kind: reading.timed ? 'date' : 'known', credit: creditOf(reading) }
}

const readBylineSegment = ({ text, words }: Segment, rules: ReadingRules): Finding | null => {
  const match = matchPattern(rules.bylines, text, words, 0)
  if (match === null) return null
  const name = text.slice(match.rest).replace(/^\s*:\s*/, '')
  return isPersonName(name, rules) ? { kind: 'known', credit: readAuthors(name, rules) } : null
}

const readOtherSegment = ({ text, words }: Segment, rules: ReadingRules): Finding => {
  const letters = words.filter((word) => word.kind === 'letters')
  if (letters.length === 0) return { kind: 'known', credit: {} }
  const first = words.findIndex((word) => word.kind === 'letters')
  const chrome = matchPattern(rules.chrome, text, words, first)
  return { kind: chrome === null ? 'unknown' : 'known', credit: {} }
}

// offsets of the dates in the whole line instead of its segments
const relocate = (credit: Credit, dates: readonly PrintedDate[]): Credit => {
  const same = (date: PrintedDate | undefined): PrintedDate | undefined =>
    date && dates.find(({ year, month, day }) => year === date.year && month === date.month && day === date.day)
  const published = same(credit.published)
  const updated = same(credit.updated)
  return { ...credit, ...(published ? { published } : {}), ...(updated ? { updated } : {}) }
}

/** Reads a line that holds a date and hardly anything else: «25.05.2023 в 14:00», “By Ann Lee | May 4, 2021”. */
export const readDateLine = (
  text: string,
  words: readonly Word[],
  rules: ReadingRules,
  monthFirst: boolean,
): Credit | null => {
  if (text.length > LONGEST) return null
  const dates = findDates(text, words, rules.dateWords, monthFirst)
  const segments = splitSegments(text, dates)
  const findings = segments.map(
    (segment) =>
      readBylineSegment(segment, rules) ??
      readDateSegment(segment, rules, monthFirst) ??
      readOtherSegment(segment, rules),
  )
  if (!findings.some(({ kind }) => kind === 'date')) return null
  const unknown = segments.filter((_, index) => findings[index]?.kind === 'unknown')
  const dated = findings.some(({ credit }) => credit.published !== undefined || credit.updated !== undefined)
  if (unknown.length > (dated ? 1 : 0) || unknown.some((segment) => segment.words.length > UNKNOWN_WORDS)) return null
  // what an earlier segment says counts
  const credit: Credit = Object.assign({}, ...findings.map((finding) => finding.credit).reverse())
  return relocate(credit, dates)
}
