import { openingOf, openingOfForm } from '../../base/paradigms.ts'
import type { Naming, Place, PlaceForm } from '../../base/place.ts'
import { inflections } from '../../gazetteer/sheets.ts'
import { dictionaryForm, type Entry, readCity, readEntry } from '../sheet.ts'
import { cities } from './cities.ts'
import { exonyms } from './exonyms.ts'
import { latinAdjectives } from './latin-adjectives.ts'
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
  de: (base) => [...cased(base, 'de'), `Republik ${base}`, `Nachbarrepublik ${base}`],
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

const nounForms = (place: Place, language: Latin, names: readonly string[], needs: Entry['needs']): PlaceForm[] =>
  names.map((form) => ({ place, form, language, kind: 'noun', needs }))

const nouns = (place: Place, language: Latin, names: readonly string[], needs: Entry['needs']): Naming => ({
  place,
  openings: names.map(openingOfForm),
  forms: () => nounForms(place, language, names, needs),
})

// «Lipezker», «Moskauer», «Ufaer»: German makes an attribute of a name that ends in a consonant, in -au or -a
const GERMAN_ATTRIBUTE = /(?:[abcdfghklmnprstvwxz]|au)$/u
// «Nischni Nowgorods», but «Kursk» after «des Gebiets»
const NO_GENITIVE = /[sßzx]$/u
const genitives = (names: readonly string[]): string[] =>
  names.filter((name) => !NO_GENITIVE.test(name)).map((name) => `${name}s`)

// «Sibiriens»
const cased = (name: string, language: Latin): string[] =>
  language === 'de' && !name.includes(' ') ? [name, ...genitives([name])] : [name]

const citySpellings = (name: string, language: Latin): readonly string[] => {
  const all = [...new Set([...(exonyms[name]?.[language] ?? []), ...spellings(name, language)])]
  if (language !== 'de') return all
  const attributes = all.filter((spelling) => GERMAN_ATTRIBUTE.test(spelling)).map((spelling) => `${spelling}er`)
  return [...new Set([...all, ...genitives(all), ...attributes])]
}

const adjectives = (place: Place, language: Latin): Naming[] =>
  (latinAdjectives[place.code]?.[language]?.split(', ') ?? []).map((adjective) => ({
    place,
    openings: [openingOf(adjective)],
    forms: () =>
      inflections[language]
        .adjective(adjective)
        .map((form) => ({ place, form, language, kind: 'adjective', needs: null })),
  }))

const cityNaming = (region: Place, row: string, language: Latin): Naming => {
  const { spec, needs } = readCity(row).name
  return nouns(cityOf(region, row), language, citySpellings(dictionaryForm(spec), language), needs)
}

const zoneNaming = (region: Place, { spec, needs }: Entry, language: Latin): Naming =>
  nouns(zoneOf(region, spec), language, spellings(dictionaryForm(spec), language), needs)

const subjectNamings = (region: Place, row: SubjectRow, language: Latin): Naming[] => [
  nouns(region, language, [...patterned(row, language), ...transliterated(row, language)], null),
  ...(latinNames[row[0]]?.[language] ?? [])
    .map(readEntry)
    .map(({ spec, needs }) => nouns(region, language, cased(spec, language), needs)),
  ...adjectives(region, language),
  ...(cities[row[0]] ?? []).map((city) => cityNaming(region, city, language)),
  ...(zones[row[0]] ?? []).map((zone) => zoneNaming(region, readZone(zone), language)),
]

/** What texts in a language with Latin letters call every region, city, zone and macro-region of Russia. */
export const latinNamings = (regions: ReadonlyMap<string, Place>, language: Latin): Naming[] => [
  ...subjects.flatMap((row) => {
    const region = regions.get(row[0])
    return region === undefined ? [] : subjectNamings(region, row, language)
  }),
  ...macroRegions.flatMap(({ latin }, index) => {
    const place = macroPlaces[index]
    if (place === undefined) return []
    const names = latin[language].map(readEntry)
    return [
      ...names.map(({ spec, needs }) => nouns(place, language, cased(spec, language), needs)),
      ...adjectives(place, language),
    ]
  }),
]
