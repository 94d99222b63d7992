import { matchPhrase } from '../base/phrases.ts'
import { readWords, wordAt } from '../base/words.ts'
import { findDates, type PrintedDate } from './find-dates.ts'
import { knownAgency } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

/** The place, date and wire service before the first sentence: «ТОКИО, 20 сентября. /ТАСС/.». */
export interface PrintedDateline {
  /** Where the first sentence begins. */
  readonly end: number
  readonly place: string
  readonly agency: string | null
  readonly date: PrintedDate | null
}

interface Scan {
  readonly text: string
  readonly rules: ReadingRules
  readonly dates: readonly PrintedDate[]
  at: number
  agency: string | null
  date: PrintedDate | null
  closed: boolean
  dashed: boolean
}

const LONGEST = 140

// «ТОКИО», «РОСТОВ-НА-ДОНУ», “NEW YORK”, «MOSKAU/BERLIN»
const CAPS_PLACE = /^\p{Lu}[\p{Lu}\p{M}’'-]{2,}(?:[ /](?:\p{Lu}[\p{Lu}\p{M}’'-]+)){0,3}(?![\p{L}\p{N}])/u
// «Казань», «Нижний Новгород», «Reggio nell’Emilia», «Frankfurt am Main»
const TITLE_PLACE =
  /^\p{Lu}[\p{Ll}\p{M}’'-]{2,}(?:[ /-](?:\p{Lu}[\p{Ll}\p{M}’'-]+|am|an|der|di|nell|sul|на))*(?![\p{L}\p{N}])/u
// «(ANSA) - », «/ТАСС/. » before the place
const LEADING_AGENCY = /^(?:\((?<round>[^()]{2,40})\)|\/(?<slash>[^/]{2,40})\/)\s*[.–—-]?\s*/u
const ENCLOSED = /^(?:\((?<round>[^()]{2,60})\)|\/(?<slash>[^/]{2,40})\/)/u
// «.RU», « СЕВЕРО-ЗАПАД»: what follows the name of a service
const BRANCH = /^(?:\.\p{L}{2,3}(?!\p{L})|(?: \p{Lu}[\p{Lu}-]+){1,2}(?![\p{L}]))/u
// «ТАСС.», «REGNUM –»
const SERVICE_END = /^\s*[.–—:/-]/u
const YEAR_WORD = /^\s*(?:года|г\.)/u
const SEPARATOR = /^(?:[.,:]|[–—-]{1,2}(?=\s))/u
// what a first sentence begins with
const SENTENCE_START = /^[«"“„(—–-]*\s*[\p{Lu}\p{N}]/u

const agencyIn = (
  groups: Readonly<Record<string, string | undefined>> | undefined,
  rules: ReadingRules,
): string | null => {
  const name = (groups?.round ?? groups?.slash ?? '').trim()
  if (knownAgency(name, rules) !== null) return name
  const words = readWords(name)
  const named = words.length <= 4 && words[0]?.capital === true && words.every((word) => word.kind === 'letters')
  return named || groups?.slash !== undefined ? name : null
}

const takeDate = (scan: Scan): boolean => {
  const date = scan.dates.find(({ start }) => start === scan.at)
  if (date === undefined || scan.date !== null) return false
  scan.date = date
  scan.at = date.end + (YEAR_WORD.exec(scan.text.slice(date.end, date.end + 8))?.[0].length ?? 0)
  scan.closed = false
  return true
}

const takeEnclosed = (scan: Scan): boolean => {
  const match = ENCLOSED.exec(scan.text.slice(scan.at, scan.at + 64))
  const agency = match === null || scan.agency !== null ? null : agencyIn(match.groups, scan.rules)
  if (match === null || agency === null) return false
  scan.agency = agency
  scan.at += match[0].length
  scan.closed = match[0].startsWith('/')
  return true
}

const takeKnownAgency = (scan: Scan): boolean => {
  if (scan.agency !== null) return false
  const words = readWords(scan.text)
  const match = matchPhrase(scan.rules.agencyPhrases, words, wordAt(words, scan.at))
  const first = match === null ? undefined : words[match.from]
  const last = match === null ? undefined : words[match.to - 1]
  if (first?.start !== scan.at || last === undefined) return false
  const branch = BRANCH.exec(scan.text.slice(last.end))?.[0].length ?? 0
  const ended = SERVICE_END.test(scan.text.slice(last.end + branch))
  const bare = scan.dashed && scan.date !== null && /^\s\p{Lu}/u.test(scan.text.slice(last.end))
  if (!ended && !bare) return false
  scan.agency = scan.text.slice(first.start, last.end + (ended ? branch : 0))
  scan.at = last.end + (ended ? branch : 0)
  scan.closed = !ended
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

// « - РИА Волга.»: after the dash a name that begins with capitals, and a stop
const NAMED_SERVICE = /^\p{Lu}{2,}(?:[ -]\p{Lu}[\p{L}-]*){0,2}(?=\.\s|\s[–—-]\s)/u
const takeNamedService = (scan: Scan): boolean => {
  if (scan.date === null || !scan.dashed || scan.agency !== null) return false
  const match = NAMED_SERVICE.exec(scan.text.slice(scan.at))
  if (match === null) return false
  scan.agency = match[0]
  scan.at += match[0].length
  scan.closed = false
  return true
}

const PARTS = [takeDate, takeTime, takeEnclosed, takeNamedService, takeKnownAgency, takeSeparator]

const scanFrom = (text: string, at: number, agency: string | null, rules: ReadingRules, monthFirst: boolean): Scan => {
  const dates = findDates(text, readWords(text), rules.dateWords, monthFirst)
  const scan: Scan = { text, rules, dates, at, agency, date: null, closed: false, dashed: false }
  for (let moved = true; moved; ) {
    skipSpaces(scan)
    moved = PARTS.some((take) => take(scan))
  }
  return scan
}

const isPlaceName = (place: string, rules: ReadingRules): boolean => {
  const words = readWords(place)
  const match = matchPhrase(rules.dateWords.fillers, words, 0)
  return (
    match === null && words.every((word) => !rules.dateWords.months.has(word.key)) && knownAgency(place, rules) === null
  )
}

/** A word in capitals that comes again in capitals is an acronym or a firm: places are printed so once. */
const isAcronym = (place: string, rest: string): boolean => {
  const keys = new Set(readWords(place).map((word) => word.key))
  return readWords(rest).some((word) => word.caps && keys.has(word.key))
}

/** Reads the dateline at the head of a paragraph; `rest` is the text that follows the paragraph. */
export const readDateline = (
  paragraph: string,
  rest: string,
  rules: ReadingRules,
  monthFirst: boolean,
): PrintedDateline | null => {
  const text = paragraph.slice(0, LONGEST)
  const leading = LEADING_AGENCY.exec(text)
  const agency = leading === null ? null : agencyIn(leading.groups, rules)
  const from = agency === null ? 0 : (leading?.[0].length ?? 0)
  const caps = CAPS_PLACE.exec(text.slice(from))
  const place = (caps ?? TITLE_PLACE.exec(text.slice(from)))?.[0]
  if (place === undefined || !isPlaceName(place, rules)) return null
  const scan = scanFrom(text, from + place.length, agency, rules, monthFirst)
  const following = paragraph.slice(scan.at)
  if (!scan.closed || !SENTENCE_START.test(following)) return null
  const known = scan.date !== null || scan.agency !== null
  const bare = caps !== null && scan.dashed && !isAcronym(place, paragraph.slice(scan.at) + rest)
  return known || bare ? { end: scan.at, place, agency: scan.agency, date: scan.date } : null
}
