import { isBroad } from '../base/breadth.ts'
import { matchPhrase } from '../base/phrases.ts'
import { type Word, wordAt } from '../base/words.ts'
import { findDates, type PrintedDate } from './find-dates.ts'
import { hasHeadlineBelow } from './neighbour-rules.ts'
import { isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

const LONGEST = 120
const YEAR = /\d{4}/
// «2021», «2021 г.», «2021 года»
const LAST = /^\s*(?:\p{L}{1,4}\.?)?$/u
// «Вестник – июнь 2020»
const PARTED = /(?:\s[–—|/-]|[,.])\s*$/u

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
  const parted = PARTED.test(text.slice(0, date.start))
  return parted || isNumberOf(words, wordAt(words, date.start), rules) ? date : null
}

/** The name of a periodical with the date of its number: «Вестник завода – июнь 2020», “Port Digest. Issue of May 4, 2021”. */
export const mastheadDate = (
  lines: readonly PageLine[],
  index: number,
  rules: ReadingRules,
  monthFirst: boolean,
): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null || !YEAR.test(line.line.text)) return null
  if (isBroad(line.line.text, LONGEST) || !line.words.some(({ key }) => rules.issues.has(key) || rules.media.has(key)))
    return null
  const date = dateAtEnd(line, rules, monthFirst)
  if (date === null || lines.slice(0, index).some(isProse) || !hasHeadlineBelow(lines, index)) return null
  const credit = date.day === null ? { month: date } : { published: date }
  return { ...line, verdict: { rule: 'masthead-date', role: 'date', credit } }
}
