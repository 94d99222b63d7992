import { openingsOf } from '../../base/paradigms.ts'
import type { FormKind, Naming, Place, PlaceForm } from '../../base/place.ts'
import { adjectiveForms as italianAdjective } from '../../languages/it/inflection.ts'
import { phraseForms, adjectiveForms as russianAdjective } from '../../languages/ru/inflection.ts'
import { dictionaryForm, type Entry, readEntry } from '../sheet.ts'
import { cities } from './cities.ts'
import { macroRegions } from './macro-regions.ts'
import { type RegionRow, regionRows } from './regions.ts'

type Language = 'it' | 'en' | 'de' | 'ru'

// How each language prints a noun and an adjective of a sheet.
const PRINTED: Readonly<Record<Language, Readonly<Record<'noun' | 'adjective', (spec: string) => string[]>>>> = {
  it: { noun: (spec) => [spec], adjective: italianAdjective },
  en: { noun: (spec) => [spec], adjective: (spec) => [spec] },
  de: { noun: (spec) => [spec], adjective: (spec) => [spec] },
  ru: { noun: phraseForms, adjective: russianAdjective },
}

type Kind = FormKind & ('noun' | 'adjective')

const printedForms = (place: Place, language: Language, kind: Kind, { spec, needs }: Entry): PlaceForm[] =>
  PRINTED[language][kind](spec).map((form) => ({ place, form, language, kind, needs }))

const printed = (place: Place, language: Language, kind: Kind, names: readonly string[]): Naming => {
  const entries = names.map(readEntry)
  return {
    place,
    openings: entries.flatMap(({ spec }) => openingsOf(spec)),
    forms: () => entries.flatMap((entry) => printedForms(place, language, kind, entry)),
  }
}

interface CityNames {
  readonly nouns: Readonly<Record<Language, readonly string[]>>
  readonly adjectives: readonly string[]
}

// «Venezia; Венеция; Venice; Venedig; veneziano»; an exonym shares the row with the Italian name
const readRow = (row: string): CityNames => {
  const [it = '', ru = '-', en = '-', de = '-', adjectives = ''] = row.split('; ')
  const list = (names: string): readonly string[] => (names === '' ? [] : names.split(', '))
  const abroad = (names: string): readonly string[] => (names === '-' ? [it] : [...list(names), it])
  return {
    nouns: { it: [it], ru: ru === '-' ? [] : list(ru), en: abroad(en), de: abroad(de) },
    adjectives: list(adjectives),
  }
}

/** Dictionary names of the city of a row; Russian falls back to the Italian name. */
export const cityNames = (row: string): Readonly<Record<Language, string>> => {
  const { nouns } = readRow(row)
  const first = (language: Language): string => dictionaryForm(readEntry(nouns[language][0] ?? nouns.it[0] ?? '').spec)
  return { it: first('it'), en: first('en'), de: first('de'), ru: first('ru') }
}

const cityNamings = (region: Place, row: string, language: Language): Naming[] => {
  const { nouns, adjectives } = readRow(row)
  const place: Place = { ...region, kind: 'city', names: cityNames(row) }
  const named = printed(place, language, 'noun', nouns[language])
  return language === 'it' ? [named, printed(place, language, 'adjective', adjectives)] : [named]
}

// The dictionary name counts as it is, unless the further names give it a mark.
const regionNouns = (row: RegionRow, language: Language): readonly string[] => {
  if (language === 'it' || language === 'ru') return row[language].nouns
  const further = row[language] ?? []
  const marked = further.some((entry) => readEntry(entry).spec === row.names[language])
  return marked ? further : [row.names[language], ...further]
}

const regionNamings = (place: Place, row: RegionRow, language: Language): Naming[] => [
  printed(place, language, 'noun', regionNouns(row, language)),
  ...(language === 'it' || language === 'ru' ? [printed(place, language, 'adjective', row[language].adjectives)] : []),
  ...(cities[row.code] ?? []).flatMap((city) => cityNamings(place, city, language)),
]

/** What texts in one language call every region, city and macro-region of Italy. */
export const italianNamings = (regions: ReadonlyMap<string, Place>, language: Language): Naming[] => [
  ...regionRows.flatMap((row) => {
    const place = regions.get(row.code)
    return place === undefined ? [] : regionNamings(place, row, language)
  }),
  ...macroRegions.map((row) => {
    const place: Place = { code: row.code, kind: 'macro-region', country: 'IT', region: null, names: row.names }
    return printed(place, language, 'noun', row[language])
  }),
]
