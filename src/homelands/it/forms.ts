import type { FormKind, Place, PlaceForm } from '../../base/place.ts'
import { adjectiveForms as italianAdjective } from '../../languages/it/inflection.ts'
import { phraseForms, adjectiveForms as russianAdjective } from '../../languages/ru/inflection.ts'
import { dictionaryForm, readEntry } from '../sheet.ts'
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

function* printed(
  place: Place,
  language: Language,
  kind: FormKind & ('noun' | 'adjective'),
  entries: Iterable<string>,
): Generator<PlaceForm> {
  for (const { spec, needs } of [...entries].map(readEntry))
    for (const form of PRINTED[language][kind](spec)) yield { place, form, language, kind, needs }
}

interface CityNames {
  readonly nouns: Readonly<Record<Language, readonly string[]>>
  readonly adjectives: readonly string[]
}

// «Venezia; Венеция; Venice; Venedig; veneziano»; an exonym shares the row with the Italian name
const readRow = (row: string): CityNames => {
  const [it = '', ru = '-', en = '-', de = '-', adjectives = ''] = row.split('; ')
  const list = (names: string): readonly string[] => (names === '' ? [] : names.split(', '))
  const abroad = (name: string): readonly string[] => (name === '-' ? [it] : [name, it])
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

function* cityForms(region: Place, row: string, language: Language): Generator<PlaceForm> {
  const { nouns, adjectives } = readRow(row)
  const place: Place = { ...region, kind: 'city', names: cityNames(row) }
  yield* printed(place, language, 'noun', nouns[language])
  if (language === 'it') yield* printed(place, language, 'adjective', adjectives)
}

// The dictionary name counts as it is, unless the further names give it a mark.
const regionNouns = (row: RegionRow, language: Language): readonly string[] => {
  if (language === 'it' || language === 'ru') return row[language].nouns
  const further = row[language] ?? []
  const marked = further.some((entry) => readEntry(entry).spec === row.names[language])
  return marked ? further : [row.names[language], ...further]
}

function* regionForms(place: Place, row: RegionRow, language: Language): Generator<PlaceForm> {
  yield* printed(place, language, 'noun', regionNouns(row, language))
  if (language === 'it' || language === 'ru') yield* printed(place, language, 'adjective', row[language].adjectives)
  for (const city of cities[row.code] ?? []) yield* cityForms(place, city, language)
}

/** Every form of every region, city and macro-region of Italy in one language. */
export function* italianPlaceForms(regions: ReadonlyMap<string, Place>, language: Language): Generator<PlaceForm> {
  for (const row of regionRows) {
    const place = regions.get(row.code)
    if (place !== undefined) yield* regionForms(place, row, language)
  }
  for (const row of macroRegions) {
    const place: Place = { code: row.code, kind: 'macro-region', country: 'IT', region: null, names: row.names }
    yield* printed(place, language, 'noun', row[language])
  }
}
