import { gather } from '../base/gather.ts'
import { findPhrases } from '../base/phrases.ts'
import type { Word } from '../base/words.ts'
import { findDates, type PrintedDate } from './find-dates.ts'
import type { Credit } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

/** A part of a date line between separators. */
export interface Segment {
  readonly text: string
  readonly words: readonly Word[]
}

type DateLabel = 'published' | 'updated' | 'until'

/** What is said of each word of a segment: which words a date, a time or a filler explains, and where labels stand. */
export interface DateReading {
  readonly dates: readonly PrintedDate[]
  readonly explained: ReadonlySet<number>
  readonly labels: readonly (readonly [at: number, label: DateLabel])[]
  /** Whether there is a date or a time in it. */
  readonly timed: boolean
}

// «10:25», «16.30», «+3»
const TIME_MARK = /\d[:.]$|\+$/
const TIME_START = /^[:.]\d\d/
// «14:20 +0600», “14:05 -0300”
const ZONE_MARK = /\d\s*[+-]$/

// „Nr. 12 vom“, «№ 7 от», «n. 3 del»
const ORDINAL_MARK = /(?:№|(?<!\p{L})[Nn][ro]?\.)\s?$/u

interface Known {
  readonly dated: boolean
  readonly fillers: ReadonlySet<number>
  /** Where «вчера», «часа назад» begin. */
  readonly relative: ReadonlySet<number>
}

const isTimeDigit = (segment: Segment, index: number, { dated, fillers, relative }: Known): boolean => {
  const word = segment.words[index]
  if (word === undefined || word.kind !== 'digits') return false
  if (word.text.length < 3 && relative.has(index + 1)) return true
  const before = segment.text.slice(0, word.start)
  if (word.text.length === 4) return dated && ZONE_MARK.test(before)
  if (word.text.length > 2 || ORDINAL_MARK.test(before)) return false
  return TIME_MARK.test(before) || TIME_START.test(segment.text.slice(word.end)) || (dated && fillers.has(index + 1))
}

const indexesOf = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset)

// «Maria Di Stefano», “by The Fenland Post”: a word that goes with dates elsewhere
const isInName = ({ words }: Segment, index: number): boolean => {
  const isCapital = (at: number): boolean => words[at]?.capital === true && words[at]?.kind === 'letters'
  // but not “AM” of “5:40 AM ET”
  const opens = words[index]?.caps !== true && isCapital(index) && isCapital(index + 1)
  return index > 0 && (opens || [index - 1, index, index + 1].every(isCapital))
}

// «05.05.», „Fr 5.5.“, „am 05.05.“: two stops, which no time has
const BARE_DAY = /^(?:\p{L}{2,10}\.?,? )?(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.$/u
const LONGEST_MONTH = 31
/** A day and a month in numbers that are all of a segment. */
const bareDay = ({ text, words }: Segment): PrintedDate[] => {
  const { day, month } = BARE_DAY.exec(text)?.groups ?? {}
  const from = words.findIndex(({ kind }) => kind === 'digits')
  const [first, last] = [words[from], words[from + 1]]
  if (day === undefined || month === undefined || first === undefined || last === undefined) return []
  const date = { month: Number(month), day: Number(day) }
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= LONGEST_MONTH
  return exists ? [{ year: null, ...date, from, to: from + 2, start: first.start, end: last.end }] : []
}

/** Reads the dates and times of a segment, and the words that go with them. */
export const readDateWords = (segment: Segment, rules: ReadingRules, monthFirst: boolean): DateReading => {
  const printed = findDates(segment.text, segment.words, rules.dateWords, monthFirst)
  const dates = printed.length > 0 ? printed : bareDay(segment)
  const phrases = findPhrases(rules.dateWords.fillers, segment.words).filter(
    ({ from, to, values }) => !(to === from + 1 && values.includes('filler') && isInName(segment, from)),
  )
  const fillers = new Set(gather(phrases, indexesOf))
  const dated = new Set(gather(dates, indexesOf))
  const relative = new Set(gather(phrases, ({ from, values }) => (values.includes('relative') ? [from] : [])))
  const known: Known = { dated: dates.length + relative.size > 0, fillers, relative }
  const times = gather(segment.words, (_, index) =>
    !dated.has(index) && isTimeDigit(segment, index, known) ? [index] : [],
  )
  return {
    dates,
    explained: new Set([...dated, ...fillers, ...times]),
    labels: gather(phrases, ({ from, values }): (readonly [number, DateLabel])[] => {
      if (values.includes('updated')) return [[from, 'updated']]
      if (values.includes('until')) return [[from, 'until']]
      return values.includes('published') ? [[from, 'published']] : []
    }),
    timed: dates.length > 0 || times.length > 0 || relative.size > 0,
  }
}

// «Май 2021», but not «5–7 мая 2021»
const isMonth = ({ year, month, day, from, to }: PrintedDate): boolean =>
  year !== null && month !== null && day === null && to - from === 2

/** The dates by their labels; a month alone, «Сентябрь 2021», is a publication date only where a label says so. */
export const datesByLabel = ({ dates, labels }: DateReading): Credit => {
  const labelled = dates.map((date) => ({ date, label: labels.findLast(([at]) => at < date.from)?.[1] ?? null }))
  const updated = labelled.find(({ label }) => label === 'updated')?.date
  const published = labelled.find(
    ({ date, label }) => label === 'published' || (label === null && (date.day !== null || date.month === null)),
  )?.date
  const month =
    published === undefined ? labelled.find(({ date, label }) => label === null && isMonth(date))?.date : undefined
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}), ...(month ? { month } : {}) }
}
