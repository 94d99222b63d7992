import type { FormKind, Place, PlaceForm } from '../../base/place.ts'
import { adjectiveForms, phraseForms } from '../../languages/ru/inflection.ts'
import { dictionaryForm, readCity, readEntry } from '../sheet.ts'
import { cities } from './cities.ts'
import { exonyms } from './exonyms.ts'
import { latinNames } from './latin-names.ts'
import { macroRegions } from './macro-regions.ts'
import { type SubjectRow, subjects } from './regions.ts'
import { plain, spellings, transliterate } from './transliterate.ts'
import { zones } from './zones.ts'

const LATIN = ['en', 'it', 'de'] as const
type Latin = (typeof LATIN)[number]

interface FormOf {
  readonly place: Place
  readonly kind: FormKind
  readonly needs: PlaceForm['needs']
}

function* inLanguage(language: string, printed: Iterable<string>, form: FormOf): Generator<PlaceForm> {
  for (const text of printed) yield { ...form, form: text, language }
}

// «Томская область» is also printed «Томская обл.»
const shortened = (printed: readonly string[]): string[] =>
  printed
    .filter((form) => form.endsWith(' область') || form.endsWith(' области'))
    .map((form) => form.replace(/ област[ьи]$/u, ' обл'))

function* russianForms(place: Place, row: SubjectRow): Generator<PlaceForm> {
  const [, , , , , , , nouns, adjectives, abbreviations = []] = row
  for (const { spec, needs } of nouns.map(readEntry)) {
    const printed = phraseForms(spec)
    yield* inLanguage('ru', [...printed, ...shortened(printed)], { place, kind: 'noun', needs })
  }
  for (const { spec, needs } of adjectives.map(readEntry))
    yield* inLanguage('ru', adjectiveForms(spec), { place, kind: 'adjective', needs })
  for (const { spec, needs } of abbreviations.map(readEntry))
    yield* inLanguage('ru', [spec], { place, kind: 'abbreviation', needs })
}

// «della Kamčatka» → «Kamčatka»
const ARTICLE = /^(?:della |del |dell’|dei |degli )/u

const HEADS: Readonly<Record<Latin, (base: string) => string[]>> = {
  en: (base) => [
    ...['Region', 'Oblast', 'Krai', 'Territory', 'Province'].map((head) => `${base} ${head}`),
    `Oblast of ${base}`,
    `Region of ${base}`,
  ],
  it: (base) =>
    ['Regione', 'Oblast', 'Territorio', 'Kraj', 'Krai', 'Provincia'].flatMap((head) =>
      ARTICLE.test(base) ? [`${head} ${base}`] : [`${head} di ${base}`, `${head} dell’${base}`, `${head} ${base}`],
    ),
  de: (base) => ['Gebiet', 'Gebiets', 'Gebietes', 'Oblast', 'Region'].map((head) => `${head} ${base}`),
}

const REPUBLIC_HEADS: Readonly<Record<Latin, (base: string) => string[]>> = {
  en: (base) => [base, `Republic of ${base}`, `${base} Republic`],
  it: (base) => [base, ...['di ', 'del ', 'della ', 'dell’', 'dei '].map((of) => `Repubblica ${of}${base}`)],
  de: (base) => [base, `Republik ${base}`],
}

const bases = (row: SubjectRow, language: Latin): string[] => {
  const [en, it, de] = row[6]
  const bare = it.replace(ARTICLE, '')
  const own = { en: [en], it: [it, bare, plain(bare), en], de: [de, en] }[language]
  return [...new Set(own)]
}

const latinRegionNames = (row: SubjectRow, language: Latin): string[] => {
  const kind = row[4]
  const extra = latinNames[row[0]]?.[language] ?? []
  // an okrug’s base is its whole name, a city’s is found among the cities
  const heads =
    kind === 'republic' ? REPUBLIC_HEADS[language] : kind === 'okrug' ? (base: string) => [base] : HEADS[language]
  const named = row[7]
    .map(readEntry)
    .filter(({ spec, needs }) => needs === null && !spec.includes(' '))
    .flatMap(({ spec }) => spellings(dictionaryForm(spec), language))
  return [...(kind === 'city' ? [] : bases(row, language).flatMap(heads)), ...(kind === 'okrug' ? [] : named), ...extra]
}

function* latinRegionForms(place: Place, row: SubjectRow): Generator<PlaceForm> {
  for (const language of LATIN)
    for (const { spec, needs } of latinRegionNames(row, language).map(readEntry))
      yield { place, form: spec, language, kind: 'noun', needs }
}

const latinSpellings = (name: string, language: Latin): string[] => [
  ...new Set([...(exonyms[name]?.[language] ?? []), ...spellings(name, language)]),
]

/** A city’s dictionary name in each language. */
export const cityNames = (name: string): Readonly<Record<string, string>> => ({
  ru: name,
  en: exonyms[name]?.en[0] ?? transliterate(name, 'english'),
  it: exonyms[name]?.it[0] ?? transliterate(name, 'scientific'),
  de: exonyms[name]?.de[0] ?? transliterate(name, 'german'),
})

// «Lipezker»: German makes an attribute of a city’s name that ends in a consonant
const GERMAN_ATTRIBUTE = /[bcdfghklmnprstvwxz]$/u

function* cityForms(region: Place, row: string, known: ReadonlySet<string>): Generator<PlaceForm> {
  const { name, adjectives } = readCity(row)
  const printed = dictionaryForm(name.spec)
  const place: Place = region.names.ru === printed ? region : { ...region, kind: 'city', names: cityNames(printed) }
  if (place !== region) yield* inLanguage('ru', phraseForms(name.spec), { place, kind: 'noun', needs: name.needs })
  for (const { spec, needs } of adjectives)
    if (!known.has(spec)) yield* inLanguage('ru', adjectiveForms(spec), { place, kind: 'adjective', needs })
  for (const language of LATIN)
    yield* inLanguage(language, latinSpellings(printed, language), { place, kind: 'noun', needs: name.needs })
  const attributes = latinSpellings(printed, 'de').filter((spelling) => GERMAN_ATTRIBUTE.test(spelling))
  yield* inLanguage(
    'de',
    attributes.map((spelling) => `${spelling}er`),
    { place, kind: 'noun', needs: name.needs },
  )
}

function* zoneForms(region: Place): Generator<PlaceForm> {
  for (const entry of zones[region.code] ?? []) {
    const alone = entry.endsWith('!') && !entry.endsWith('/m!')
    const spec = alone ? entry.slice(0, -1) : entry
    const name = dictionaryForm(spec)
    const place: Place = { ...region, kind: 'zone', names: cityNames(name) }
    const form = { place, kind: 'noun', needs: alone ? null : 'context' } as const
    yield* inLanguage('ru', phraseForms(spec), form)
    for (const language of LATIN) yield* inLanguage(language, latinSpellings(name, language), form)
  }
}

function* macroForms(): Generator<PlaceForm> {
  for (const { code, names, nouns, adjectives, abbreviations, latin } of macroRegions) {
    const place: Place = { code, kind: 'macro-region', country: 'RU', region: null, names }
    for (const { spec, needs } of nouns.map(readEntry))
      yield* inLanguage('ru', phraseForms(spec), { place, kind: 'noun', needs })
    for (const { spec, needs } of adjectives.map(readEntry))
      yield* inLanguage('ru', adjectiveForms(spec), { place, kind: 'adjective', needs })
    yield* inLanguage('ru', abbreviations, { place, kind: 'abbreviation', needs: null })
    for (const language of LATIN)
      for (const { spec, needs } of latin[language].map(readEntry))
        yield { place, form: spec, language, kind: 'noun', needs }
  }
}

// The capital of the country, named without its name.
function* capitalForms(place: Place): Generator<PlaceForm> {
  const form = { place, kind: 'description', needs: 'context' } as const
  yield* inLanguage('ru', phraseForms('столица'), form)
  yield* inLanguage('ru', adjectiveForms('столичный'), form)
}

/** Every form of every region, city, zone and macro-region of Russia. */
export function* russianPlaceForms(places: ReadonlyMap<string, Place>): Generator<PlaceForm> {
  for (const row of subjects) {
    const place = places.get(row[0])
    if (place === undefined) continue
    const known = new Set(row[8].map((adjective) => readEntry(adjective).spec))
    yield* russianForms(place, row)
    yield* latinRegionForms(place, row)
    for (const city of cities[row[0]] ?? []) yield* cityForms(place, city, known)
    yield* zoneForms(place)
    if (row[0] === 'RU-MOW') yield* capitalForms(place)
  }
  yield* macroForms()
}
