import { isBroad } from '../base/breadth.ts'
import { matchPhrase } from '../base/phrases.ts'
import { type Word, wordAt } from '../base/words.ts'
import { findDates, type PrintedDate } from './find-dates.ts'
import { isIssue } from './headline-candidates.ts'
import { FEWEST_SHARED, sharedWords, textWords } from './kinship.ts'
import { hasHeadlineBelow } from './neighbour-rules.ts'
import { isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

const LONGEST = 120
const YEAR = /\d{4}/
// «2021», «2021 г.», «2021 года»
const LAST = /^\s*(?:\p{L}{1,4}\.?)?\)?$/u
// «Вестник – июнь 2020»
const PARTED = /(?:\s[–—|/·•-]|[,.]|\s\()\s*$/u
// «№ 10 (октябрь 2022)», «Вестник №78 от 05.05.2021», “No. 78, May 5, 2021”
const NUMBERED = /(?:№|(?<!\p{L})[Nn][ro]?\.)\s?\d+(?:\s?\(\d+\))?,?\s*(?:\(|\p{L}{2,5}\s*)?$/u
/** On which of its first lines a page’s name stands. */
const TOP = 3

const isNumberOf = (words: readonly Word[], at: number, { issues, dateWords }: ReadingRules): boolean => {
  const before = words[at - 1]
  const filler = matchPhrase(dateWords.fillers, words, at - 1) !== null
  return issues.has(before?.key ?? '') || (filler && issues.has(words[at - 2]?.key ?? ''))
}

const dateAtEnd = (
  { line: { text }, words }: PageLine,
  rules: ReadingRules,
  monthFirst: boolean,
): PrintedDate | null => {
  const date = findDates(text, words, rules.dateWords, monthFirst).at(-1)
  if (date === undefined || date.start === 0 || date.year === null || !LAST.test(text.slice(date.end))) return null
  const above = text.slice(0, date.start)
  return PARTED.test(above) || NUMBERED.test(above) || isNumberOf(words, wordAt(words, date.start), rules) ? date : null
}

/** How far from the number of an issue its day may stand. */
const REACH = 2

/** A day or a month beside the number of an issue: «Выпуск № 5 (142)», «Май 2021». */
const besideIssue = (lines: readonly PageLine[], index: number, { issues }: ReadingRules): PageLine | null => {
  const line = lines[index]
  if (line?.verdict?.rule !== 'date-line') return null
  const near = lines.slice(Math.max(0, index - REACH), index + REACH + 1)
  const numbered = near.some(({ line: { text }, verdict }) => verdict === null && isIssue(text))
  // «Выпуск 17 от 5 мая 2021»
  const own = line.words.some(({ key }) => issues.has(key))
  if (!(numbered || own) || lines.slice(0, index).some(isProse) || !hasHeadlineBelow(lines, index)) return null
  return { ...line, verdict: { ...line.verdict, rule: 'masthead-date' } }
}

const isPeriodical = ({ words }: PageLine, rules: ReadingRules): boolean =>
  words.some(({ key }) => rules.issues.has(key) || rules.media.has(key))

/** On top of a printed page its name stands, which the text does not speak of: „Wirtschaft im Norden · Mai 2021“. */
const isRunningName = (lines: readonly PageLine[], index: number, name: string): boolean =>
  (index < TOP || NUMBERED.test(name)) && sharedWords(name, textWords(lines, index)) < FEWEST_SHARED

/** The name of a periodical with the date of its number: «Вестник завода – июнь 2020», “Port Digest. Issue of May 4, 2021”. */
export const mastheadDate = (
  lines: readonly PageLine[],
  index: number,
  rules: ReadingRules,
  monthFirst: boolean,
): PageLine | null => {
  const line = lines[index]
  if (line?.verdict?.role === 'date') return besideIssue(lines, index, rules)
  if (line === undefined || line.verdict !== null || isBroad(line.line.text, LONGEST)) return null
  const date = YEAR.test(line.line.text) ? dateAtEnd(line, rules, monthFirst) : null
  if (date === null) return null
  if (!isPeriodical(line, rules) && !isRunningName(lines, index, line.line.text.slice(0, date.start))) return null
  if (lines.slice(0, index).some(isProse) || !hasHeadlineBelow(lines, index)) return null
  const credit = date.day === null ? { month: date } : { published: date }
  return { ...line, verdict: { rule: 'masthead-date', role: 'date', credit } }
}
