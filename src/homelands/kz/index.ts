import { sheetHomeland } from '../sheet-homeland.ts'
import { cityLines } from './cities.ts'
import { regionsInGerman } from './de.ts'
import { regionsInEnglish } from './en.ts'
import { regionsInItalian } from './it.ts'
import { districts, regionRows } from './regions.ts'
import { regionsInRussian } from './ru.ts'
import { townLines, zoneLines } from './towns.ts'

/** Kazakhstan: the 17 regions and 3 cities of ISO 3166-2:KZ. */
export const kz = sheetHomeland({
  code: 'KZ',
  districts,
  regions: regionRows,
  names: { ru: regionsInRussian, it: regionsInItalian, en: regionsInEnglish, de: regionsInGerman },
  cities: cityLines + townLines,
  zones: zoneLines,
})
