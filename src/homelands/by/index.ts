import { sheetHomeland } from '../sheet-homeland.ts'
import { cityLines } from './cities.ts'
import { regionsInGerman } from './de.ts'
import { regionsInEnglish } from './en.ts'
import { regionsInItalian } from './it.ts'
import { districts, regionRows } from './regions.ts'
import { regionsInRussian } from './ru.ts'
import { townLines, zoneLines } from './towns.ts'

/** Belarus: the 6 regions and the city of ISO 3166-2:BY. */
export const by = sheetHomeland({
  code: 'BY',
  districts,
  regions: regionRows,
  names: { ru: regionsInRussian, it: regionsInItalian, en: regionsInEnglish, de: regionsInGerman },
  cities: cityLines + townLines,
  zones: zoneLines,
})
