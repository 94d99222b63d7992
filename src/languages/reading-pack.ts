import type { Currency } from '../base/currency.ts'
import type { LanguageCode, LanguagePack } from './language.ts'
import type { Boilerplate } from './parts/boilerplate.ts'
import type { Calendar } from './parts/calendar.ts'
import type { Identity } from './parts/identity.ts'
import type { NameWords } from './parts/name-words.ts'
import { noFlowWords, noGoods, noNameWords, noNumbers, noPlaceWords } from './parts/nothing.ts'
import type { PlaceWords } from './parts/place-words.ts'

/** What a reading pack says of the words around places; what it leaves out is nothing. */
export interface ReadingPlaceWords extends Partial<Omit<PlaceWords, 'currencies'>> {
  readonly currencies?: Partial<Readonly<Record<Currency, readonly string[]>>>
}

/** What a pack of depth `reading` is made of. */
export interface ReadingParts {
  readonly code: LanguageCode
  readonly identity: Identity
  readonly calendar: Calendar
  readonly boilerplate: Boilerplate
  readonly placeWords?: ReadingPlaceWords
  /** Names that bylines are known by. */
  readonly givenNames?: NameWords['givenNames']
}

/** A pack that reads articles and the countries they name: its other parts are there and hold nothing. */
export const readingPack = ({
  placeWords = {},
  givenNames = noNameWords.givenNames,
  ...parts
}: ReadingParts): LanguagePack => ({
  ...parts,
  depth: 'reading',
  numbers: noNumbers,
  flowWords: noFlowWords,
  nameWords: { ...noNameWords, givenNames },
  goods: noGoods,
  placeWords: {
    ...noPlaceWords,
    ...placeWords,
    currencies: { ...noPlaceWords.currencies, ...placeWords.currencies },
  },
  wording: null,
})
