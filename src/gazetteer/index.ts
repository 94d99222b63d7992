import type { Place } from '../base/place.ts'
import { cityLines } from './cities/cities.ts'
import { nameByLines, readPlaceLines } from './cities/place-lines.ts'
import { provinceLines } from './cities/provinces.ts'
import { readingCities } from './cities/reading-cities.ts'
import { tradePlaceLines } from './cities/trade-places.ts'
import { countrySheets, readCountries } from './countries/countries.ts'
import type { Country, Gazetteer } from './gazetteer.ts'
import { groupSheets, readGroups } from './groups/groups.ts'
import { nameBySheets } from './sheets.ts'

const countries = readCountries()
const groups = readGroups()

// «Австралия и Новая Зеландия» is a group of M49 (053); who prints it names the two countries
const printedGroups = groups.filter(({ code }) => code !== '053')

// a foreign city or province stands for its country
const foreignPlace = (country: string, names: Place['names']): Place => ({
  code: country,
  kind: 'city',
  country,
  region: null,
  names,
})

const readCities = () => [
  ...readPlaceLines(provinceLines, (country, names) => ({ province: true, ...foreignPlace(country, names) })),
  ...readPlaceLines(tradePlaceLines + cityLines, foreignPlace),
]

// in the reading languages a city is known by its country alone
const cityOf = ({ code, country }: Country): Place => ({ code, kind: 'city', country, region: null, names: {} })

/** Every country, group of countries, foreign province and larger foreign city, with their names. */
export const gazetteer: Gazetteer = {
  countries,
  groups,
  namings: (languages) => [
    ...nameBySheets(countrySheets, countries, languages),
    ...nameBySheets(groupSheets, printedGroups, languages),
    ...nameByLines(readCities(), languages),
    ...nameBySheets(readingCities, countries.map(cityOf), languages),
  ],
}
