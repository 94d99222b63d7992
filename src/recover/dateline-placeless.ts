import { matchPhrase } from '../base/phrases.ts'
import { wordAt } from '../base/words.ts'
import type { PrintedDateline } from './dateline.ts'
import { branchLength } from './dateline-service.ts'
import type { Opening } from './opening.ts'
import { knownAgency } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

const LONGEST = 80
const COMMA = /^,?\s+/u
// «13.12.2018 - Die Werke …», «17 мая 2021 года. — Завод …»
const DASH = /^(?:\s\p{L}{1,4}\.?)?\s*[–—-]\s+(?=["«“„]?\p{Lu})/u
// “November 25, 2024 (DES MOINES) - ”
const PLACED = /^\s\((?<place>\p{Lu}[\p{L}\p{M} .,’'-]{2,40})\)\s*[–—-]\s+(?=["«“„]?\p{Lu})/u
// «8 июня. Порт …»
const STOP = /^\.?\s*(?:[–—-]\s+)?(?=["«“„]?\p{Lu})/u

// «(Adnkronos) - », «/ТАСС/. »
const ENCLOSED = /^[(/](?<name>[^()/]{2,40})[)/]\s*[.–—-]{1,2}\s+(?=["«“„]?\p{Lu})/u
/** The service alone, in brackets or slashes. */
const readEnclosed = (text: string, rules: ReadingRules): PrintedDateline | null => {
  const match = ENCLOSED.exec(text)
  const agency = match === null ? null : knownAgency(match.groups?.name ?? '', rules)
  return match === null || agency === null
    ? null
    : { end: match[0].length, place: null, agency, authors: [], date: null }
}

// «, », «. » behind the day; « - », «. » behind the service
const AFTER_DAY = /^[.,]\s+/u
const AFTER_SERVICE = /^(?:\s+[–—-]{1,2}|\.)\s+(?=["«“„]?\p{Lu})/u
/** The day, then the service: «5 октября, Interfax-Russia.ru - », or the service alone before a dash: «AGI - ». */
const readBare = ({ text, words, dates }: Opening, rules: ReadingRules): PrintedDateline | null => {
  const date = dates.find(({ start }) => start === 0) ?? null
  const gap = date === null ? '' : AFTER_DAY.exec(text.slice(date.end))?.[0]
  if (gap === undefined || (date !== null && date.day === null)) return null
  const from = (date?.end ?? 0) + gap.length
  const service = matchPhrase(rules.agencyPhrases, words, wordAt(words, from))
  const last = service === null || words[service.from]?.start !== from ? undefined : words[service.to - 1]
  if (last === undefined) return null
  const end = last.end + branchLength(text.slice(last.end))
  const after = AFTER_SERVICE.exec(text.slice(end))
  if (after === null || (date === null && after[0].startsWith('.'))) return null
  return { end: end + after[0].length, place: null, agency: text.slice(from, end), authors: [], date }
}

/** The day, then the service in slashes: «24 октября 2024. /Берег-ТВ/. ». */
const readDayEnclosed = ({ text, dates }: Opening, rules: ReadingRules): PrintedDateline | null => {
  const date = dates.find(({ start }) => start === 0)
  const gap = date === undefined || date.day === null ? undefined : AFTER_DAY.exec(text.slice(date.end))?.[0]
  const from = (date?.end ?? 0) + (gap?.length ?? 0)
  const match = gap === undefined ? null : ENCLOSED.exec(text.slice(from))
  const name = match?.groups?.name ?? ''
  const agency = match === null ? null : (knownAgency(name, rules) ?? (match[0].startsWith('/') ? name : null))
  if (date === undefined || match === null || agency === null) return null
  return { end: from + match[0].length, place: null, agency, authors: [], date }
}

const readService = (opening: Opening, rules: ReadingRules): PrintedDateline | null =>
  readEnclosed(opening.text, rules) ?? readDayEnclosed(opening, rules) ?? readBare(opening, rules)

const readDated = ({ text, words, dates }: Opening, rules: ReadingRules): PrintedDateline | null => {
  const service = words[0]?.start === 0 ? matchPhrase(rules.agencyPhrases, words, 0) : null
  const agency = service === null ? null : text.slice(0, words[service.to - 1]?.end)
  const from = agency === null ? 0 : agency.length + (COMMA.exec(text.slice(agency.length))?.[0].length ?? 0)
  const date = dates.find(({ start }) => start === from)
  if (date === undefined || date.day === null || (agency === null && date.year === null)) return null
  const after = text.slice(date.end)
  const gap = agency === null ? (DASH.exec(after) ?? PLACED.exec(after)) : STOP.exec(after)
  const place = gap?.groups?.place ?? null
  return gap === null ? null : { end: date.end + gap[0].length, place, agency, authors: [], date }
}

/** Reads a dateline that no place begins: «Интерфакс, 8 июня. …», or a whole date and a dash: «13.12.2018 - …». */
export const readPlacelessDateline = (opening: Opening, rules: ReadingRules): PrintedDateline | null => {
  const read = readDated(opening, rules) ?? readService(opening, rules)
  return read === null || read.end > LONGEST ? null : read
}
