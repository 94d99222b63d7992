import { matchPhrase } from '../base/phrases.ts'
import { readWords } from '../base/words.ts'
import { readJoinedDateline } from './dateline-joined.ts'
import { readPlacelessDateline } from './dateline-placeless.ts'
import { scanFrom, scanLead } from './dateline-scan.ts'
import type { PrintedDate } from './find-dates.ts'
import { readOpening } from './opening.ts'
import { knownAgency } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'
import { titlePlaceAt } from './title-place.ts'

/** The place, date and wire service before the first sentence: «ТОКИО, 20 сентября. /ТАСС/.». */
export interface PrintedDateline {
  /** Where the first sentence begins. */
  readonly end: number
  readonly place: string | null
  readonly agency: string | null
  readonly authors: readonly string[]
  readonly date: PrintedDate | null
}

// «ТОКИО», «РОСТОВ-НА-ДОНУ», “NEW YORK”, «MOSKAU/BERLIN»
const CAPS_PLACE = /^\p{Lu}[\p{Lu}\p{M}’'-]{2,}(?:[ /](?:\p{Lu}[\p{Lu}\p{M}’'-]+)){0,3}(?![\p{L}\p{N}])/u
// what a first sentence begins with
const SENTENCE_START = /^[«"“„(—–-]*\s*[\p{Lu}\p{N}]/u

const isPlaceName = (place: string, rules: ReadingRules): boolean => {
  const words = readWords(place)
  return (
    matchPhrase(rules.dateWords.fillers, words, 0) === null &&
    matchPhrase(rules.agencyPhrases, words, 0) === null &&
    words.every((word) => !rules.dateWords.months.has(word.key)) &&
    knownAgency(place, rules) === null
  )
}

/** A word in capitals that comes again in capitals, and not in a headline of such, is an acronym or a firm. */
const isAcronym = (place: string, rest: string): boolean => {
  const keys = new Set(readWords(place).map((word) => word.key))
  const words = readWords(rest)
  const shouted = (index: number): boolean => [-2, -1, 1, 2].some((step) => words[index + step]?.caps === true)
  return words.some((word, index) => word.caps && keys.has(word.key) && !shouted(index))
}

// „Köln. “, „Gardelegen – “; „Kamenz - “, which quotes and headings have as well
const BARE = /^(?:\.|\s[–—])\s/u
const HYPHENED = /^\s-\s/u
const LONGEST_ACRONYM = 5
const LONGEST_BRACKETED = 110
// «MODENA. », the end of its name
const STOP = /^\.\s/u
const SENTENCE_END = /[.!?…:]["»”“)]*\s+["«„“(]*$/u

/** A place in capitals is named again inside a sentence; «ВАЖНО. » and other labels are not. */
const isNamedAgain = (place: string, rest: string): boolean => {
  const [first] = readWords(place)
  // inflected but for its last letter
  const stem = first?.key.slice(0, Math.max(3, first.key.length - 1)) ?? ''
  return readWords(rest).some(
    ({ key, capital, caps, start }) =>
      capital &&
      !caps &&
      key.startsWith(stem) &&
      start > 0 &&
      !SENTENCE_END.test(rest.slice(Math.max(0, start - 6), start)),
  )
}

/** A place in title case is named again behind a word as «в», „aus“; „Erfolg. “ and other nouns are not. */
const isStoodIn = (place: string, rest: string, { prepositions }: ReadingRules): boolean => {
  const [first] = readWords(place)
  const stem = first?.key.slice(0, Math.max(3, first.key.length - 1)) ?? ''
  const words = readWords(rest)
  return words.some(
    ({ key, capital }, at) => capital && key.startsWith(stem) && prepositions.has(words[at - 1]?.key ?? ''),
  )
}

/** The same place as printed, no part of a longer name: “in Kamenz”, but not “in Whisky Highballs”. */
const isPlainlyStoodIn = (place: string, rest: string, { prepositions }: ReadingRules): boolean => {
  const [first, more] = readWords(place)
  const words = readWords(rest)
  return words.some(
    ({ text }, at) =>
      text === first?.text &&
      prepositions.has(words[at - 1]?.key ?? '') &&
      (more === undefined ? words[at + 1]?.capital !== true : words[at + 1]?.text === more.text),
  )
}

// «(Москва, 28 июня, «Татар-информ», Анна Белова). »
const BRACKETED = /^\((?<inner>[^()]{8,90})\)(?:\.|\s[–—-])?\s+/u

/** A dateline all in brackets. */
const readBracketed = (
  paragraph: string,
  rest: () => string,
  rules: ReadingRules,
  monthFirst: boolean,
): PrintedDateline | null => {
  const match = BRACKETED.exec(paragraph.slice(0, LONGEST_BRACKETED))
  const inner = match?.groups?.inner
  if (match === null || inner === undefined) return null
  const following = paragraph.slice(match[0].length)
  const read = readDateline(`${inner}. ${following}`, rest, rules, monthFirst)
  if (read === null || read.end < inner.length || (read.agency === null && read.date === null)) return null
  const date = read.date === null ? null : { ...read.date, start: read.date.start + 1, end: read.date.end + 1 }
  return { ...read, date, end: match[0].length }
}

/** Reads the dateline at the head of a paragraph; `rest` gives the text that follows the paragraph. */
export const readDateline = (
  paragraph: string,
  rest: () => string,
  rules: ReadingRules,
  monthFirst: boolean,
): PrintedDateline | null => {
  if (paragraph.startsWith('(')) {
    const bracketed = readBracketed(paragraph, rest, rules, monthFirst)
    if (bracketed !== null) return bracketed
  }
  const opening = readOpening(paragraph, rules, monthFirst)
  const { text } = opening
  const joined = rules.wires.size === 0 ? null : readJoinedDateline(opening, rules)
  if (joined !== null) return joined
  const lead = scanLead(opening, rules)
  const from = lead.at
  const caps = CAPS_PLACE.exec(text.slice(from))
  // “BOSTON--(BUSINESS WIRE)--”
  const place = caps?.[0].replace(/-+$/u, '') ?? titlePlaceAt(text, opening.words, from, rules)
  if (place === null || !isPlaceName(place, rules)) return readPlacelessDateline(opening, rules)
  const scan = scanFrom(lead, from + place.length)
  const following = paragraph.slice(scan.at)
  // «(Adnkronos) - Tra i mercati …»: no place behind the service
  if (!scan.closed || !SENTENCE_START.test(following))
    return lead.agency === null ? null : readPlacelessDateline(opening, rules)
  // a sentence may well begin with a day
  const known = scan.agency !== null || (scan.date !== null && lead.date === null)
  const { at: end, agency, authors, date } = scan
  const dateline = { end, place, agency, authors, date }
  if (known) return dateline
  const after = following + rest()
  if (caps === null) {
    const gap = text.slice(from + place.length)
    const bare = BARE.test(gap) && isStoodIn(place, after, rules)
    return bare || (HYPHENED.test(gap) && isPlainlyStoodIn(place, after, rules)) ? dateline : null
  }
  // “STONINGTON, Maine —”, but not «ФНС, Минфин –»
  const placed = !scan.landed || place.length > LONGEST_ACRONYM
  const dashed = scan.dashed && placed && !isAcronym(place, after)
  const stopped = STOP.test(text.slice(from + place.length)) && isNamedAgain(place, after)
  return dashed || stopped ? dateline : null
}
