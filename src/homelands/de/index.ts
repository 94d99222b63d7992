import { sheetHomeland } from '../sheet-homeland.ts'
import { cityLines } from './cities.ts'
import { regionsInGerman } from './de.ts'
import { regionsInEnglish } from './en.ts'
import { regionsInItalian } from './it.ts'
import { lesserTownLines } from './lesser-towns.ts'
import { districts, regionRows } from './regions.ts'
import { regionsInRussian } from './ru.ts'
import { townLines } from './towns.ts'

/** Germany: the 16 Länder of ISO 3166-2:DE. */
export const de = sheetHomeland({
  code: 'DE',
  districts,
  regions: regionRows,
  names: { ru: regionsInRussian, it: regionsInItalian, en: regionsInEnglish, de: regionsInGerman },
  cities: cityLines + townLines + lesserTownLines,
  zones: '',
})
