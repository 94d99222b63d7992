import { cityLines } from './cities/cities.ts'
import { expandPlaceLines } from './cities/place-lines.ts'
import { tradePlaceLines } from './cities/trade-places.ts'
import { countrySheets, readCountries } from './countries/countries.ts'
import type { Gazetteer } from './gazetteer.ts'
import { groupSheets, readGroups } from './groups/groups.ts'
import { expandSheets } from './sheets.ts'

const countries = readCountries()
const groups = readGroups()

/** Every country, group of countries, foreign province and larger foreign city, with their names. */
export const gazetteer: Gazetteer = {
  countries,
  groups,
  forms: (languages) => [
    ...expandSheets(countrySheets, countries, languages),
    ...expandSheets(groupSheets, groups, languages),
    ...expandPlaceLines(tradePlaceLines + cityLines, languages),
  ],
}
