import { matchPhrase } from '../base/phrases.ts'
import { readWords, type Word, wordAt } from '../base/words.ts'
import type { PrintedDate } from './find-dates.ts'
import { isPersonName, knownAgency } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

/** What was read of a dateline after its place. */
export interface Scan {
  readonly text: string
  readonly words: readonly Word[]
  readonly rules: ReadingRules
  readonly dates: readonly PrintedDate[]
  /** Where reading goes on: at last, where the first sentence begins. */
  at: number
  agency: string | null
  authors: readonly string[]
  date: PrintedDate | null
  closed: boolean
  dashed: boolean
  /** A country stands beside the place. */
  landed: boolean
}

const ENCLOSED = /^(?:\((?<round>[^()]{2,60})\)|\/(?<slash>[^/]{2,40})\/)/u
// «.RU», « СЕВЕРО-ЗАПАД», «-ЮГ», «-Урал»: what follows the name of a service
const BRANCH =
  /^(?:\.\p{L}{2,3}(?!\p{L})|-\p{Lu}\p{Ll}+(?:\.\p{L}{2,3})?(?![\p{L}])|(?:[ -]\p{Lu}[\p{Lu}-]+){1,2}(?![\p{L}]))/u
/** How much of a text is the branch of a service named before it: «-Юг», «.RU». */
export const branchLength = (text: string): number => BRANCH.exec(text)?.[0].length ?? 0

// «ТАСС.», «REGNUM –»
const SERVICE_END = /^\s*[.–—:/-]/u
// «Корр. БЕЛТА», «Кар. БЕЛТА»: whose correspondent
const CORRESPONDENT = /^\p{Lu}\p{Ll}{2,4}\.\s*/u
/** The wire service in brackets or slashes; null when it is none. */
export const agencyIn = (
  groups: Readonly<Record<string, string | undefined>> | undefined,
  rules: ReadingRules,
): string | null => {
  const name = (groups?.round ?? groups?.slash ?? '').trim().replace(CORRESPONDENT, '')
  const known = knownAgency(name, rules)
  if (known !== null) return known
  // «/Дагпресс/», but no step of a breadcrumb: «Главная / Экономика / Экспорт»
  if (groups?.slash !== undefined) return groups.slash.trim() === groups.slash ? name : null
  const words = readWords(name)
  const named = words.length <= 4 && words[0]?.capital === true && words.every((word) => word.kind === 'letters')
  return named ? name : null
}

// «Анна Белова - БЕЛТА», «Анна Белова, ТАСС», «БЕЛТА, Анна Белова»
const BESIDE_SERVICE = /\s+[–—-]\s+|\s*[,/]\s*/u
/** The wire service in brackets or slashes with who wrote for it. */
const signedService = (
  groups: Readonly<Record<string, string | undefined>> | undefined,
  rules: ReadingRules,
): { agency: string; author: string } | null => {
  const parts = (groups?.round ?? groups?.slash ?? '').trim().split(BESIDE_SERVICE)
  const agency = parts.map((part) => knownAgency(part, rules)).find((name) => name !== null)
  const author = parts.find((part) => isPersonName(part, rules))
  return parts.length === 2 && agency !== undefined && author !== undefined ? { agency, author } : null
}

// «Казань (Татарстан), 5 октября.»
const BEFORE_DATE = /^,\s+\p{N}/u
const takeEnclosedLand = (scan: Scan, match: RegExpExecArray): boolean => {
  const name = match.groups?.round
  if (name === undefined || scan.landed || knownAgency(name.trim(), scan.rules) !== null) return false
  if (!BEFORE_DATE.test(scan.text.slice(scan.at + match[0].length))) return false
  scan.landed = true
  scan.at += match[0].length
  scan.closed = false
  return true
}

/** «/ТАСС/», “(Reuters)”; before a date also the land of a place, «(Татарстан)». */
export const takeEnclosed = (scan: Scan): boolean => {
  const match = ENCLOSED.exec(scan.text.slice(scan.at, scan.at + 64))
  if (match !== null && takeEnclosedLand(scan, match)) return true
  const signed = match === null ? null : signedService(match.groups, scan.rules)
  const agency = match === null || scan.agency !== null ? null : (signed?.agency ?? agencyIn(match.groups, scan.rules))
  if (match === null || agency === null) return false
  scan.agency = agency
  if (signed !== null) scan.authors = [...scan.authors, signed.author]
  scan.at += match[0].length
  // “MUMBAI, Oct 5 (PTI) The …”
  scan.closed = match[0].startsWith('/') || scan.date !== null
  return true
}

// «, Иван Петров. » after the name of a service
const AND_NAME = /^, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}(?:\.\s|\s[–—-]\s)/u
/** «ТАСС.», «ИНТЕРФАКС-ЮГ - » */
export const takeKnownAgency = (scan: Scan): boolean => {
  if (scan.agency !== null) return false
  const { words } = scan
  const match = matchPhrase(scan.rules.agencyPhrases, words, wordAt(words, scan.at))
  const first = match === null ? undefined : words[match.from]
  const last = match === null ? undefined : words[match.to - 1]
  if (first?.start !== scan.at || last === undefined) return false
  const branch = branchLength(scan.text.slice(last.end))
  const rest = scan.text.slice(last.end + branch)
  const ended = SERVICE_END.test(rest) || (scan.date !== null && AND_NAME.test(rest))
  const bare = scan.dashed && scan.date !== null && /^\s\p{Lu}/u.test(scan.text.slice(last.end))
  if (!ended && !bare) return false
  scan.agency = scan.text.slice(first.start, last.end + (ended ? branch : 0))
  scan.at = last.end + (ended ? branch : 0)
  scan.closed = !ended
  return true
}

// « - РИА Волга.»: after the dash a name that begins with capitals, and a stop
const NAMED_SERVICE = /^\p{Lu}{2,}(?:[ -]\p{Lu}[\p{L}-]*){0,2}(?=\.\s|\s[–—-]\s)/u
const DASHED = /^\s[–—-]\s/u
/** A service that no list holds, beside a dash. */
export const takeNamedService = (scan: Scan): boolean => {
  if (scan.date === null || scan.agency !== null) return false
  const match = NAMED_SERVICE.exec(scan.text.slice(scan.at))
  // «. НТА-Приволжье – »
  const dashed = scan.dashed || (match !== null && DASHED.test(scan.text.slice(scan.at + match[0].length)))
  if (match === null || !dashed) return false
  scan.agency = match[0]
  scan.at += match[0].length
  scan.closed = false
  return true
}

// «. DON24.RU. », «, Tayga.info – »: behind a date, the address that a medium is called by
const ADDRESS = /^[\p{L}\d-]{2,24}\.(?:ru|su|com|net|org|info|рф|by|kz|ua|eu|it|de|me)(?=\.\s|\s[–—-]\s)/iu
/** A medium called by its address. */
export const takeAddress = (scan: Scan): boolean => {
  const match = scan.date === null || scan.agency !== null ? null : ADDRESS.exec(scan.text.slice(scan.at))
  if (match === null) return false
  scan.agency = match[0]
  scan.at += match[0].length
  scan.closed = false
  return true
}

// «ИА «Дагпресс»»: what a service is, and its name in quotes
const QUOTED_NAME = /^\s*[«"“„](?<name>\p{Lu}[^«»"“”„]{1,40})[»"”“]/u
// «, «Татар-информ».»: behind a date and its comma
const QUOTED_END = /^\s*(?:\.|[–—-]\s|,\s\p{Lu}\p{L}+\s\p{Lu}[\p{L}-]+\.)/u
/** A service that its quotes and its place behind the date tell. */
export const takeQuotedService = (scan: Scan): boolean => {
  if (scan.date === null || scan.agency !== null || scan.closed) return false
  const match = QUOTED_NAME.exec(scan.text.slice(scan.at))
  const name = match?.groups?.name
  if (match === null || name === undefined || !QUOTED_END.test(scan.text.slice(scan.at + match[0].length))) return false
  scan.agency = name
  scan.at += match[0].length
  return true
}

/** A service named in quotes. */
export const takeTitledService = (scan: Scan): boolean => {
  if (scan.agency !== null) return false
  const { words } = scan
  const from = wordAt(words, scan.at)
  const kind = words[from]?.start === scan.at ? matchPhrase(scan.rules.services, words, from) : null
  const end = kind === null ? 0 : (words[kind.to - 1]?.end ?? 0)
  const match = kind === null ? null : QUOTED_NAME.exec(scan.text.slice(end))
  if (match?.groups?.name === undefined) return false
  scan.agency = match.groups.name
  scan.at = end + match[0].length
  scan.closed = false
  return true
}
