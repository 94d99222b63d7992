import { matchPhrase } from '../base/phrases.ts'
import { fold, readWords } from '../base/words.ts'
import {
  agencyIn,
  type Scan,
  takeAddress,
  takeEnclosed,
  takeKnownAgency,
  takeNamedService,
  takeQuotedService,
  takeTitledService,
} from './dateline-service.ts'
import type { Opening } from './opening.ts'
import { isPersonName } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

// «(ANSA) - », «/ТАСС/. » before the place
const LEADING_AGENCY = /^(?:\((?<round>[^()]{2,40})\)|\/(?<slash>[^/]{2,40})\/)\s*[.,–—-]?\s*/u
const SEPARATOR = /^(?:[.,:|]|-{2}|[–—-]{1,2}(?=\s))/u

// «2021 года», «2021 г.»
const YEAR_WORD = /^\s*(?<word>\p{L}+)(?<stop>\.?)/u
const SHORT_UNIT = 2
const LONGEST_FILLER = 4

const yearWordAt = ({ text, rules }: Scan, at: number): number => {
  const match = YEAR_WORD.exec(text.slice(at, at + 12))
  const { word = '', stop = '' } = match?.groups ?? {}
  if (match === null || !rules.dateWords.units.year.has(fold(word))) return 0
  return match[0].length - (word.length > SHORT_UNIT ? stop.length : 0)
}

// «le 3 mars»: a small word before the date
const isFiller = ({ text, at, rules }: Scan, to: number): boolean => {
  const words = to - at > LONGEST_FILLER ? [] : readWords(text.slice(at, to))
  return words.length === 1 && matchPhrase(rules.dateWords.fillers, words, 0)?.values.includes('filler') === true
}

const takeDate = (scan: Scan): boolean => {
  const date = scan.dates.find(({ start }) => start >= scan.at)
  if (date !== undefined && date.start > scan.at && !isFiller(scan, date.start)) return false
  if (date === undefined || scan.date !== null) return false
  scan.date = date
  scan.at = date.end + yearWordAt(scan, date.end)
  scan.closed = false
  return true
}

/** „München (22.10.2008) - “: a whole date in brackets behind the place. */
const takeEnclosedDate = (scan: Scan): boolean => {
  if (scan.text[scan.at] !== '(' || scan.date !== null) return false
  const date = scan.dates.find(({ start }) => start === scan.at + 1)
  if (date === undefined || date.day === null || scan.text[date.end] !== ')') return false
  scan.date = date
  scan.at = date.end + 1
  scan.closed = false
  return true
}

const takeSeparator = (scan: Scan): boolean => {
  const match = SEPARATOR.exec(scan.text.slice(scan.at))
  if (match === null) return false
  scan.at += match[0].length
  scan.closed = match[0] !== ','
  scan.dashed ||= /[–—-]/u.test(match[0])
  return true
}

const skipSpaces = (scan: Scan): void => {
  while (scan.text[scan.at] === ' ') scan.at += 1
}

// «16:20»
const TIME = /^\d{1,2}[:.]\d{2}(?!\d)/
const takeTime = (scan: Scan): boolean => {
  const match = scan.date === null ? null : TIME.exec(scan.text.slice(scan.at))
  if (match === null) return false
  scan.at += match[0].length
  scan.closed = false
  return true
}

// «, Иван Петров.» after the service
const NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}(?=\.\s|\s[–—-]\s)/u
const takeName = (scan: Scan): boolean => {
  const match = scan.agency === null || scan.closed ? null : NAME.exec(scan.text.slice(scan.at))
  if (match === null || !isPersonName(match[0], scan.rules)) return false
  scan.authors = [...scan.authors, match[0]]
  scan.at += match[0].length
  return true
}

// “, Russia (Interfax) - ”, “, Mo. (AP) – ”, “, N.Y. — ”
const LAND =
  /^(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}|\p{Lu}\p{Ll}{1,4}\.|\p{Lu}\.\s?\p{Lu}\p{Ll}{0,2}\.)(?=\s*[(/]|,\s|\s+[–—-]\s)/u
const takeLand = (scan: Scan): boolean => {
  if (scan.landed || scan.date !== null || scan.agency !== null || scan.text.charAt(scan.at - 2) !== ',') return false
  const match = LAND.exec(scan.text.slice(scan.at))
  if (match === null) return false
  scan.landed = true
  scan.at += match[0].length
  scan.closed = false
  return true
}

// what is known before what has the shape of a name
const PARTS = [
  takeDate,
  takeEnclosedDate,
  takeTime,
  takeEnclosed,
  takeTitledService,
  takeQuotedService,
  takeNamedService,
  takeKnownAgency,
  takeAddress,
  takeName,
  takeLand,
  takeSeparator,
]

const startScan = ({ text, words, dates }: Opening, rules: ReadingRules): Scan => ({
  text,
  words,
  rules,
  dates,
  at: 0,
  agency: null,
  authors: [],
  date: null,
  closed: false,
  dashed: false,
  landed: false,
})

const COMMA = /^,\s+/u

/** What stands before the place: «(ANSA) - », or a date with its comma: «17 мая, Минск /Корр. БЕЛТА/.». */
export const scanLead = (opening: Opening, rules: ReadingRules): Scan => {
  const { text } = opening
  const scan = startScan(opening, rules)
  const leading = LEADING_AGENCY.exec(text)
  scan.agency = leading === null ? null : agencyIn(leading.groups, rules)
  if (scan.agency !== null) scan.at = leading?.[0].length ?? 0
  else if (takeDate(scan)) {
    const comma = COMMA.exec(text.slice(scan.at))
    if (comma === null) return startScan(opening, rules)
    scan.at += comma[0].length
  }
  return scan
}

/** Reads date, time, wire service and author from `at` on, as long as anything of the kind comes. */
export const scanFrom = (lead: Scan, at: number): Scan => {
  const scan = { ...lead, at }
  for (let moved = true; moved; ) {
    skipSpaces(scan)
    moved = PARTS.some((take) => take(scan))
  }
  return scan
}
