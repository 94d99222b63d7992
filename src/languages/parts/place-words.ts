import type { Currency } from '../../base/currency.ts'

/** Words around a place name that confirm or refuse it; every list holds printed forms in lower case. */
export interface PlaceWords {
  /** Adjectives are written with a capital: «Turkish». */
  readonly capitalAdjectives: boolean
  /** Names of peoples are written with a capital: «the Turks», «die Türken». */
  readonly capitalDemonyms: boolean
  /** What may follow a name after a hyphen without making another name of it: «China-based», «China-Geschäft». */
  readonly afterHyphen: 'nothing' | 'lower' | 'anything'
  /** The vowel that ends the first half of a compound adjective: «российск-о-китайский»; none where there are none. */
  readonly linkingVowel: string | null
  /** Words for a settlement that stand right before its name: «город», «г», «порт». */
  readonly settlements: readonly string[]
  /** Prepositions of place: «в», «из», «под». */
  readonly prepositions: readonly string[]
  /** Prepositions that name a region and no city: «на Дону», «на Колыме». */
  readonly regionPrepositions: readonly string[]
  /**
   * Who works, governs or trades in a region, and what they make and sell: «амурские предприятия», «зерно Дона»,
   * «aziende pisane».
   */
  readonly economy: readonly string[]
  /** Of lands and who buys there: an adjective of a group beside one speaks of the group: «азиатские рынки». */
  readonly lands: readonly string[]
  /** Such words stand before an adjective: «aziende pisane». */
  readonly adjectivesFollow: boolean
  /** Words before an adjective with a capital that make an area of it: «nel Trevigiano», «im Badischen». */
  readonly areaWords: readonly string[]
  /** Words for a special economic zone before its name: «ОЭЗ», «ТОР». */
  readonly zones: readonly string[]
  /** Words for a legal regime called after a place: «свободный порт». */
  readonly regimes: readonly string[]
  /** Words for streets, squares and stations, before a name or after an adjective: «улица», «вокзал». */
  readonly streets: readonly string[]
  /** Words for seas, rivers and mountains, before a name or after an adjective: «море», «хребет». */
  readonly waters: readonly string[]
  /** Nouns that an adjective with a capital still gives a territory or its authority: «район», «правительство». */
  readonly territories: readonly string[]
  /** First halves of hyphenated names that make another place of the second: «Южно-». */
  readonly compounds: readonly string[]
  /** Nouns of things called after a country without speaking of it: languages, «акцент». */
  readonly namesakes: readonly string[]
  /** Kinds called after a place, each as it begins or whole: «камчатск: краб», «brazil: nut= nuts=». */
  readonly kinds: readonly string[]
  /** Words that make a manner of an adjective: «alla milanese»; none where a noun always follows. */
  readonly manners: readonly string[]
  /** The words of each currency, also printed short: «доллар», «долл»; none that is more often something else. */
  readonly currencies: Readonly<Record<Currency, readonly string[]>>
  /** A noun right before another says whose it is: «Hong Kong dollars», «US-Dollar». */
  readonly nounBeforeNoun: boolean
  /** Words right after a name that whoever acts or owns has, and no thing: “Turkey’s”, “Turkey signed”. */
  readonly deeds: readonly string[]
  /** Endings of an adjective that without a noun names a language: «владеет английским». */
  readonly languageEndings: readonly string[]
  /** Words before an adjective that without a noun names a language: “in Chinese”, “speaks Turkish”. */
  readonly languageCues: readonly string[]
  /** Words for things that bear a place’s dictionary form unquoted: «стадион Калининград». */
  readonly bearers: readonly string[]
  /** Places of production: what is called after its region speaks of it: «Тульский комбайновый завод». */
  readonly works: readonly string[]
  /** Places whose name is a given name too: “Israel Cohen”. */
  readonly givenNames: readonly string[]
  /** Adjectives that before a name make another place of it: «Новая Гвинея», «New England». */
  readonly doubles: readonly string[]
  /** Small words that make a place the seat of what stands before: «Camera di commercio di Padova». */
  readonly genitives: readonly string[]
  /** Words between adjectives of one noun: «и», «или», «а также». */
  readonly conjunctions: readonly string[]
  /** Districts, which belong to many places of one name: «Выборгский район Петербурга». */
  readonly districts: readonly string[]
  /** Whether a word that may be an adjective is one before this noun: «Томском» before «университете». */
  readonly agrees: (word: string, next: string) => boolean
  /** Names with a place inside that stand for something else: «Свободный порт Владивосток». */
  readonly shadows: readonly string[]
  /** Words that make «capital» the capital of something smaller or other: «региона», «края». */
  readonly capitalOf: readonly string[]
}
