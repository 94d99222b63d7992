import { sheetHomeland } from '../sheet-homeland.ts'
import { cityLines } from './cities.ts'
import { regionsInGerman } from './de.ts'
import { regionsInEnglish } from './en.ts'
import { regionsInItalian } from './it.ts'
import { districts, regionRows } from './regions.ts'
import { regionsInRussian } from './ru.ts'
import { townLines } from './towns.ts'

/** The United States: the 50 states and the District of Columbia of ISO 3166-2:US. */
export const us = sheetHomeland({
  code: 'US',
  districts,
  regions: regionRows,
  // the country, in English and Italian
  doubtfulAbroad: ['Georgia'],
  names: { ru: regionsInRussian, it: regionsInItalian, en: regionsInEnglish, de: regionsInGerman },
  cities: cityLines + townLines,
  zones: '',
})
