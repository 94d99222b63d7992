import type { Country } from '../gazetteer.ts'
import { type CountrySheets, readNames } from '../sheets.ts'
import { countriesInBelarusian } from './be.ts'
import { countryCodes } from './codes.ts'
import { countriesInGerman } from './de.ts'
import { countriesInEnglish } from './en.ts'
import { countriesInSpanish } from './es.ts'
import { countriesInFrench } from './fr.ts'
import { countriesInItalian } from './it.ts'
import { countriesInKazakh } from './kk.ts'
import { countriesInRussian } from './ru.ts'
import { countriesInTurkish } from './tr.ts'
import { countriesInUkrainian } from './uk.ts'
import { countriesInChinese } from './zh.ts'

/** The names of every country. */
export const countrySheets: CountrySheets = {
  ru: countriesInRussian,
  it: countriesInItalian,
  en: countriesInEnglish,
  de: countriesInGerman,
  fr: countriesInFrench,
  zh: countriesInChinese,
  kk: countriesInKazakh,
  be: countriesInBelarusian,
  uk: countriesInUkrainian,
  tr: countriesInTurkish,
  es: countriesInSpanish,
}

/** Every country of ISO 3166-1, and Kosovo, in the order of their codes. */
export const readCountries = (): Country[] => {
  const names = readNames(countrySheets)
  return countryCodes.map(([code, alpha3, m49, within]) => ({
    code,
    kind: 'country',
    country: code,
    region: null,
    names: names.get(code) ?? {},
    alpha3,
    m49: m49 === '' ? null : m49,
    within: within === '' ? [] : within.split(' '),
  }))
}
