import type { Naming, Place } from '../base/place.ts'
import { dictionaryName, nameByRow } from './forms.ts'
import { belarusian } from './inflect/belarusian.ts'
import { chinese } from './inflect/chinese.ts'
import { english } from './inflect/english.ts'
import { french } from './inflect/french.ts'
import { german } from './inflect/german.ts'
import type { Inflection } from './inflect/inflection.ts'
import { italian } from './inflect/italian.ts'
import { kazakh } from './inflect/kazakh.ts'
import { russian } from './inflect/russian.ts'
import { spanish } from './inflect/spanish.ts'
import { turkish } from './inflect/turkish.ts'
import { ukrainian } from './inflect/ukrainian.ts'
import type { SheetRow } from './sheet.ts'

/** Languages that the gazetteer names all its places in. */
export type SheetLanguage = 'ru' | 'it' | 'en' | 'de'

/** Languages that it names countries and their groups in. */
export type CountryLanguage = SheetLanguage | 'fr' | 'es' | 'tr' | 'uk' | 'be' | 'kk' | 'zh'

/** The same places in every language. */
export type Sheets = Readonly<Record<SheetLanguage, readonly SheetRow[]>>

/** The same countries or groups in every language. */
export type CountrySheets = Readonly<Record<CountryLanguage, readonly SheetRow[]>>

type AnySheets = Readonly<Partial<Record<CountryLanguage, readonly SheetRow[]>>>

/** How each language inflects; the order is that of the forms. */
export const inflections: Readonly<Record<CountryLanguage, Inflection>> = {
  ru: russian,
  it: italian,
  en: english,
  de: german,
  fr: french,
  zh: chinese,
  kk: kazakh,
  be: belarusian,
  uk: ukrainian,
  tr: turkish,
  es: spanish,
}

const LANGUAGES: readonly SheetLanguage[] = ['ru', 'it', 'en', 'de']
const COUNTRY_LANGUAGES: readonly CountryLanguage[] = [...LANGUAGES, 'fr', 'es', 'tr', 'uk', 'be', 'kk', 'zh']

/** The languages to name places in: those of `wanted` that have sheets, all when nothing is said. */
export const sheetLanguages = (wanted?: readonly string[]): readonly SheetLanguage[] =>
  wanted === undefined ? LANGUAGES : LANGUAGES.filter((language) => wanted.includes(language))

/** Dictionary names by code and language. */
export const readNames = (sheets: AnySheets): ReadonlyMap<string, Readonly<Record<string, string>>> => {
  const names = new Map<string, Record<string, string>>()
  for (const language of COUNTRY_LANGUAGES) {
    for (const row of sheets[language] ?? []) {
      const known = names.get(row[0])
      if (known === undefined) names.set(row[0], { [language]: dictionaryName(row[1]) })
      else known[language] = dictionaryName(row[1])
    }
  }
  return names
}

/** How some sheets name places, in the languages wanted. */
export const nameBySheets = (sheets: AnySheets, places: readonly Place[], wanted?: readonly string[]): Naming[] => {
  const byCode = new Map(places.map((place) => [place.code, place]))
  const languages = COUNTRY_LANGUAGES.filter((language) => wanted?.includes(language) ?? true)
  return languages.flatMap((language) =>
    (sheets[language] ?? []).flatMap((row) => {
      const place = byCode.get(row[0])
      return place === undefined ? [] : [nameByRow(row, place, language, inflections[language])]
    }),
  )
}
