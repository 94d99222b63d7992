import type { Place, PlaceForm } from '../../base/place.ts'
import { dictionaryForm, type Entry, readCity, readEntry } from '../sheet.ts'
import { cities } from './cities.ts'
import { exonyms } from './exonyms.ts'
import { latinNames } from './latin-names.ts'
import { macroRegions } from './macro-regions.ts'
import { cityOf, macroPlaces, zoneOf } from './places.ts'
import { type SubjectRow, subjects } from './regions.ts'
import { plain, spellings } from './transliterate.ts'
import { readZone, zones } from './zones.ts'

/** Languages in Latin letters that name Russia’s places. */
export type Latin = 'en' | 'it' | 'de'

// «della Kamčatka» → «Kamčatka»
const ARTICLE = /^(?:della |del |dell’|dei |degli )/u

const GERMAN_HEADS = ['Gebiet', 'Gebiets', 'Gebietes', 'Oblast', 'Region']

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
  de: (base) =>
    [...GERMAN_HEADS, ...GERMAN_HEADS.map((head) => `Nachbar${head.toLowerCase()}`)].map((head) => `${head} ${base}`),
}

const REPUBLIC_HEADS: Readonly<Record<Latin, (base: string) => string[]>> = {
  en: (base) => [base, `Republic of ${base}`, `${base} Republic`],
  it: (base) => [base, ...['di ', 'del ', 'della ', 'dell’', 'dei '].map((of) => `Repubblica ${of}${base}`)],
  de: (base) => [base, `Republik ${base}`, `Nachbarrepublik ${base}`],
}

const bases = ([, , , , , , [en, it, de]]: SubjectRow, language: Latin): string[] => {
  const bare = it.replace(ARTICLE, '')
  return [...new Set({ en: [en], it: [it, bare, plain(bare), en], de: [de, en] }[language])]
}

// A city’s own name is found among the cities; an okrug’s base is its whole name.
const patterned = (row: SubjectRow, language: Latin): string[] => {
  const kind = row[4]
  if (kind === 'city') return []
  if (kind === 'okrug') return bases(row, language)
  return bases(row, language).flatMap(kind === 'republic' ? REPUBLIC_HEADS[language] : HEADS[language])
}

// «Кубань» → «Kuban»; phrases are left to the patterns
const transliterated = (row: SubjectRow, language: Latin): string[] =>
  row[7]
    .filter((noun) => readEntry(noun).needs === null && !noun.includes(' '))
    .flatMap((noun) => spellings(dictionaryForm(noun), language))

function* nouns(place: Place, language: Latin, names: Iterable<string>, needs: Entry['needs']): Generator<PlaceForm> {
  for (const form of names) yield { place, form, language, kind: 'noun', needs }
}

// «Lipezker»: German makes an attribute of a name that ends in a consonant
const GERMAN_ATTRIBUTE = /[bcdfghklmnprstvwxz]$/u

const citySpellings = (name: string, language: Latin): string[] => {
  const all = [...new Set([...(exonyms[name]?.[language] ?? []), ...spellings(name, language)])]
  if (language !== 'de') return all
  return [...all, ...all.filter((spelling) => GERMAN_ATTRIBUTE.test(spelling)).map((spelling) => `${spelling}er`)]
}

function* subjectForms(region: Place, row: SubjectRow, language: Latin): Generator<PlaceForm> {
  yield* nouns(region, language, [...patterned(row, language), ...transliterated(row, language)], null)
  for (const { spec, needs } of (latinNames[row[0]]?.[language] ?? []).map(readEntry))
    yield* nouns(region, language, [spec], needs)
  for (const city of cities[row[0]] ?? []) {
    const { spec, needs } = readCity(city).name
    yield* nouns(cityOf(region, city), language, citySpellings(dictionaryForm(spec), language), needs)
  }
  for (const { spec, needs } of (zones[row[0]] ?? []).map(readZone))
    yield* nouns(zoneOf(region, spec), language, spellings(dictionaryForm(spec), language), needs)
}

/** Every form of every region, city, zone and macro-region of Russia in a language with Latin letters. */
export function* latinForms(regions: ReadonlyMap<string, Place>, language: Latin): Generator<PlaceForm> {
  for (const row of subjects) {
    const region = regions.get(row[0])
    if (region !== undefined) yield* subjectForms(region, row, language)
  }
  for (const [index, { latin }] of macroRegions.entries()) {
    const place = macroPlaces[index]
    if (place === undefined) continue
    for (const { spec, needs } of latin[language].map(readEntry)) yield* nouns(place, language, [spec], needs)
  }
}
