import { sheetHomeland } from '../sheet-homeland.ts'
import { cityLines } from './cities.ts'
import { regionsInGerman } from './de.ts'
import { regionsInEnglish } from './en.ts'
import { regionsInItalian } from './it.ts'
import { districts, regionRows } from './regions.ts'
import { regionsInRussian } from './ru.ts'
import { townLines } from './towns.ts'

/** China: the 31 regions of ISO 3166-2:CN that are no countries of ISO 3166-1. */
export const cn = sheetHomeland({
  code: 'CN',
  districts,
  regions: regionRows,
  names: { ru: regionsInRussian, it: regionsInItalian, en: regionsInEnglish, de: regionsInGerman },
  cities: cityLines + townLines,
  zones: '',
})
