import { CURRENCIES } from '../../base/currency.ts'
import type { Lexicon } from '../../base/lexicon.ts'
import type { Paradigm } from '../../base/paradigms.ts'
import type { Phrases } from '../../base/phrases.ts'
import type { Naming, PlaceForm } from '../../base/place.ts'
import { openRecent, type Recent } from '../../base/recent.ts'
import { fold } from '../../base/words.ts'
import { issuers } from '../../gazetteer/currencies.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { namingsAbroad } from '../../homelands/abroad.ts'
import { type Homeland, isCity } from '../../homelands/homeland.ts'
import { homelands } from '../../homelands/index.ts'
import type { LanguagePack } from '../../languages/language.ts'
import type { PlaceWords } from '../../languages/parts/place-words.ts'
import type { Candidate } from './candidate.ts'

/** The places that texts in one language name, and the words around them, compiled. */
export interface PlaceRules {
  readonly forms: Phrases<PlaceForm>
  /** Names with a place inside that stand for something else. */
  readonly shadows: Phrases<string>
  /** Kinds called after a place: how they begin, by how the place does; those under its first letters. */
  readonly kinds: ReadonlyMap<string, readonly Kind[]>
  /** Regions at home that are no cities, by code. */
  readonly provinces: ReadonlySet<string>
  readonly around: { readonly [list in WordList]: ReadonlySet<string> }
  /** The countries, by code, whose money a word names. */
  readonly money: ReadonlyMap<string, ReadonlySet<string>>
  readonly nounBeforeNoun: boolean
  readonly capitalAdjectives: boolean
  readonly capitalDemonyms: boolean
  readonly adjectivesFollow: boolean
  readonly languageEndings: readonly string[]
  readonly agrees: PlaceWords['agrees']
  readonly afterHyphen: PlaceWords['afterHyphen']
  readonly linkingVowel: PlaceWords['linkingVowel']
  /** What may name a place in texts met lately. */
  readonly notes: Recent<readonly Candidate[]>
}

/** How a place begins and how what is called after it does: «камчатск», «краб». */
export interface Kind {
  readonly place: string
  readonly things: readonly string[]
}

const KIND_LETTERS = 3

/** The first letters of a word, under which kinds called after it are listed. */
export const kindLetters = (key: string): string => key.slice(0, KIND_LETTERS)

/** The lists of words that rules look up beside a name. */
export type WordList =
  | 'settlements'
  | 'prepositions'
  | 'regionPrepositions'
  | 'economy'
  | 'lands'
  | 'areaWords'
  | 'zones'
  | 'streets'
  | 'waters'
  | 'territories'
  | 'compounds'
  | 'namesakes'
  | 'bearers'
  | 'works'
  | 'givenNames'
  | 'doubles'
  | 'conjunctions'
  | 'districts'
  | 'capitalOf'
  | 'regimes'
  | 'manners'
  | 'genitives'
  | 'deeds'
  | 'languageCues'

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))

const compileMoney = ({ currencies }: PlaceWords): ReadonlyMap<string, ReadonlySet<string>> => {
  const money = new Map<string, ReadonlySet<string>>()
  for (const currency of CURRENCIES)
    for (const word of currencies[currency]) {
      const key = fold(word)
      money.set(key, new Set([...(money.get(key) ?? []), ...issuers[currency].split(' ')]))
    }
  return money
}

const compileKinds = ({ kinds }: PlaceWords): ReadonlyMap<string, readonly Kind[]> => {
  const compiled = new Map<string, Kind[]>()
  for (const row of kinds) {
    const [place = row, things = ''] = fold(row).split(': ')
    const letters = kindLetters(place)
    const known = compiled.get(letters)
    const kind = { place, things: things.split(' ') }
    if (known === undefined) compiled.set(letters, [kind])
    else known.push(kind)
  }
  return compiled
}

const compileRules = (
  names: readonly Paradigm<PlaceForm>[],
  { regions }: Homeland,
  words: PlaceWords,
  lexicon: Lexicon,
): PlaceRules => ({
  forms: lexicon.compileParadigms(names),
  shadows: lexicon.compile(words.shadows.map((shadow) => [shadow, shadow] as const)),
  kinds: compileKinds(words),
  provinces: new Set(regions.filter((region) => !isCity(region)).map(({ code }) => code)),
  around: {
    settlements: folded(words.settlements),
    prepositions: folded(words.prepositions),
    regionPrepositions: folded(words.regionPrepositions),
    economy: folded(words.economy),
    lands: folded(words.lands),
    areaWords: folded(words.areaWords),
    zones: folded(words.zones),
    streets: folded(words.streets),
    waters: folded(words.waters),
    territories: folded(words.territories),
    compounds: folded(words.compounds),
    namesakes: folded(words.namesakes),
    bearers: folded(words.bearers),
    works: folded(words.works),
    givenNames: folded(words.givenNames),
    doubles: folded(words.doubles),
    conjunctions: folded(words.conjunctions),
    districts: folded(words.districts),
    capitalOf: folded(words.capitalOf),
    regimes: folded(words.regimes),
    manners: folded(words.manners),
    genitives: folded(words.genitives),
    deeds: folded(words.deeds),
    languageCues: folded(words.languageCues),
  },
  money: compileMoney(words),
  nounBeforeNoun: words.nounBeforeNoun,
  capitalAdjectives: words.capitalAdjectives,
  capitalDemonyms: words.capitalDemonyms,
  adjectivesFollow: words.adjectivesFollow,
  languageEndings: words.languageEndings,
  agrees: words.agrees,
  afterHyphen: words.afterHyphen,
  linkingVowel: words.linkingVowel,
  notes: openRecent(),
})

const paradigmOf = ({ openings, forms }: Naming): Paradigm<PlaceForm> => ({
  openings,
  phrases: () => forms().map((form) => [form.form, form] as const),
})

/**
 * Compiles what texts in a language call the places of the world, of the other home countries, which stand for their
 * country, and of the home country.
 */
export const compilePlaceRules = (
  { code: language, placeWords }: LanguagePack,
  homeland: Homeland,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): PlaceRules => {
  // the home country’s own sheets know its cities by region
  const world = [...gazetteer.namings([language])].filter(
    ({ place }) => place.kind !== 'city' || place.country !== homeland.code,
  )
  const others = Object.values(homelands).filter(({ code }) => code !== homeland.code)
  const abroad = others.flatMap((other) => namingsAbroad(other, [language]))
  const namings = [...world, ...abroad, ...homeland.namings([language])]
  return compileRules(namings.map(paradigmOf), homeland, placeWords, lexicon)
}
