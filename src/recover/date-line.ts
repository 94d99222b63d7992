import { countWords, isBroad } from '../base/breadth.ts'
import { matchPhrase } from '../base/phrases.ts'
import { readWords, type Word, wordAt } from '../base/words.ts'
import { datesByLabel, readDateWords, type Segment } from './date-reading.ts'
import { readRemains } from './date-remains.ts'
import { findDates, type PrintedDate } from './find-dates.ts'
import type { Credit } from './page-line.ts'
import { matchPattern } from './phrase-patterns.ts'
import type { ReadingRules } from './reading-rules.ts'

interface Finding {
  readonly kind: 'date' | 'known' | 'unknown'
  readonly credit: Credit
}

/** Longest date line, and most words of a part of it that nothing explains (a section, a place). */
const LONGEST = 160
const UNKNOWN_WORDS = 3
const NOTHING: ReadonlySet<number> = new Set()

// « | », « • », “丨”, « – », two spaces, a tab, a comma, „München (3. Mai 2021)“: between the parts of a date line
const SEPARATOR = /\s*[|丨｜│¦•·⋅●]\s*|\s+(?:[–—]|-{1,2})\s+|\s{2,}|\t|,\s+|\s+\/\s+|\s+\((?=\p{L}+:|\p{N})/gu
// beside a Han sign any space
const HAN = /\p{Script=Han}/u
const HAN_SEPARATOR = new RegExp(`${SEPARATOR.source}|(?<![:：])\\s+(?=\\p{Script=Han})|(?<=\\p{Script=Han})\\s+`, 'gu')

// “Updated – January 12”: a label goes with what follows it
const isLabel = (text: string, { dateWords }: ReadingRules): boolean => {
  const words = readWords(text)
  const match = matchPhrase(dateWords.fillers, words, 0)
  return match !== null && match.to === words.length && !match.values.includes('filler')
}

const splitSegments = (
  text: string,
  words: readonly Word[],
  dates: readonly PrintedDate[],
  rules: ReadingRules,
): Segment[] => {
  const opensLabel = (at: number): boolean => matchPhrase(rules.dateWords.fillers, words, wordAt(words, at)) !== null
  // «вт, 05/11/2021»: a weekday goes with its date
  const isWeekday = (word: Word | undefined, end: number): boolean =>
    word?.end === end && rules.dateWords.weekdays.has(word.key)
  const segments: Segment[] = []
  let start = 0
  const add = (end: number): void => {
    const part = text.slice(start, end).trim()
    if (part !== '') segments.push({ text: part, words: readWords(part) })
  }
  for (const match of text.matchAll(HAN.test(text) ? HAN_SEPARATOR : SEPARATOR)) {
    if (dates.some((date) => match.index < date.end && match.index + match[0].length > date.start)) continue
    if (isWeekday(words[wordAt(words, start)], match.index)) continue
    if (opensLabel(start) && isLabel(text.slice(start, match.index), rules)) continue
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return segments
}

// every word of a segment must be of a date, a time, a word that goes with them, a name, a count
const readDateSegment = (
  segment: Segment,
  dated: boolean,
  rules: ReadingRules,
  monthFirst: boolean,
): Finding | null => {
  const reading = readDateWords(segment, rules, monthFirst)
  if (!reading.timed && reading.labels.length === 0) return null
  const whole = reading.explained.size === segment.words.length
  const remains = whole ? {} : dated ? readRemains(segment, reading.explained, rules) : null
  if (remains === null) return null
  return { kind: reading.timed ? 'date' : 'known', credit: { ...remains, ...datesByLabel(reading) } }
}

/** “Als Startseite”, «Сделать стартовой»: what a site says of itself stands beside the day of the visit. */
const isOfSite = ({ text, words }: Segment, rules: ReadingRules): boolean =>
  matchPattern(rules.chrome, text, words, 0)?.value === 'accessibility'

const readOtherSegment = (segment: Segment, rules: ReadingRules): Finding => {
  const credit = readRemains(segment, NOTHING, rules)
  return credit === null ? { kind: 'unknown', credit: {} } : { kind: 'known', credit }
}

// offsets of the dates in the whole line instead of its segments
const relocate = (credit: Credit, dates: readonly PrintedDate[]): Credit => {
  const same = (date: PrintedDate | undefined): PrintedDate | undefined =>
    date && dates.find(({ year, month, day }) => year === date.year && month === date.month && day === date.day)
  const published = same(credit.published)
  const updated = same(credit.updated)
  const month = same(credit.month)
  return {
    ...credit,
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(month ? { month } : {}),
  }
}

// «10:25», «05.05», «2021-05», «05 / 02 / 2020», «+3»: digits as dates without the name of a month and times have them
const JOINED_DIGITS = /\p{Nd} ?[.:/-]\s?\p{Nd}|\+\p{Nd}/u

/** Without a word as «вчера», digits and the name of a month, or digits joined, there is neither date nor time. */
const speaksOfTime = (text: string, words: readonly Word[], { dateWords }: ReadingRules): boolean => {
  const { fillers, numerals, months, units } = dateWords
  if (words.some((_, at) => matchPhrase(fillers, words, at)?.values.includes('relative') === true)) return true
  if (!words.some(({ key, kind }) => kind === 'digits' || numerals.has(key))) return false
  return JOINED_DIGITS.test(text) || words.some(({ key }) => months.has(key) || units.month.has(key))
}

/** “Ulyanovsk, Russia – June 11, 2020”: a place and its country first. */
const isPlaced = (segments: readonly Segment[], unknown: readonly Segment[]): boolean =>
  unknown.length === 2 &&
  unknown.every((segment, index) => segment === segments[index] && segment.words.every(({ capital }) => capital))

/** Reads a line that holds a date and hardly anything else: «25.05.2023 в 14:00», “By Ann Lee | May 4, 2021”. */
export const readDateLine = (
  text: string,
  words: readonly Word[],
  rules: ReadingRules,
  monthFirst: boolean,
): Credit | null => {
  if (isBroad(text, LONGEST + 1) || !speaksOfTime(text, words, rules)) return null
  const dates = findDates(text, words, rules.dateWords, monthFirst)
  const segments = splitSegments(text, words, dates, rules)
  const timed = segments.map((segment) => readDateSegment(segment, dates.length > 0, rules, monthFirst))
  if (!timed.some((finding) => finding?.kind === 'date')) return null
  if (segments.some((segment, index) => timed[index] === null && isOfSite(segment, rules))) return null
  const findings = segments.map((segment, index) => timed[index] ?? readOtherSegment(segment, rules))
  const unknown = segments.filter((_, index) => findings[index]?.kind === 'unknown')
  const dated = findings.some(({ credit }) => credit.published !== undefined || credit.updated !== undefined)
  if (
    unknown.length > (dated ? (isPlaced(segments, unknown) ? 2 : 1) : 0) ||
    unknown.some((segment) => countWords(segment.words) > UNKNOWN_WORDS)
  )
    return null
  // what an earlier segment says counts
  const credit: Credit = Object.assign({}, ...findings.map((finding) => finding.credit).reverse())
  return relocate(credit, dates)
}
