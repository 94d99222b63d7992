import type { Boilerplate } from './parts/boilerplate.ts'
import type { Calendar } from './parts/calendar.ts'
import type { FlowWords } from './parts/flow-words.ts'
import type { Goods } from './parts/goods.ts'
import type { Identity } from './parts/identity.ts'
import type { NameWords } from './parts/name-words.ts'
import type { Numbers } from './parts/numbers.ts'
import type { PlaceWords } from './parts/place-words.ts'
import type { Wording } from './parts/wording.ts'

/** ISO 639-1 codes of the languages that articles are read in to full depth. */
export const FULL_LANGUAGES = ['ru', 'it', 'en', 'de'] as const

/** Of those that articles are read in for themselves and the countries they name. */
export const READING_LANGUAGES = ['fr', 'es', 'tr', 'uk', 'be', 'kk', 'zh'] as const

export type FullLanguage = (typeof FULL_LANGUAGES)[number]
export type LanguageCode = FullLanguage | (typeof READING_LANGUAGES)[number]

/** `reading`: articles come out whole, with title, date, authors and the countries they name; `full`: all the rest too. */
export type Depth = 'reading' | 'full'

/** All that one language contributes: data first, one file per part, the same files in every pack. */
export interface LanguagePack {
  readonly code: LanguageCode
  readonly depth: Depth
  /** How a text in this language is known, and which abbreviations end no sentence. */
  readonly identity: Identity
  /** Months, weekdays, relative days, and how dates and datelines are written. */
  readonly calendar: Calendar
  /** Lines that belong to a site and not to an article. */
  readonly boilerplate: Boilerplate
  /** Number words, scales, units, currencies, qualifiers, periods. */
  readonly numbers: Numbers
  /** Words that say who sells to whom, visits, plans, invests. */
  readonly flowWords: FlowWords
  /** First names, titles of office, heads of organisation names, verbs of speech, kinds of event. */
  readonly nameWords: NameWords
  /** Words for goods with their HS chapters, and services with their EBOPS codes. */
  readonly goods: Goods
  /** Words around a place name that confirm or refuse it. */
  readonly placeWords: PlaceWords
  /** The interface strings of the site; null where the site has no such language yet. */
  readonly wording: Wording | null
}
