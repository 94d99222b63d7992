import type { Naming, Place } from '../base/place.ts'
import { nameBySheets } from '../gazetteer/sheets.ts'
import type { Homeland, HomeRegion } from './homeland.ts'
import { readingRegions, readingTowns } from './reading-places.ts'

// in the reading languages a town is known by its region alone
const townOf = ({ code, country, region }: HomeRegion): Place => ({ code, kind: 'city', country, region, names: {} })

/** A home country with what the reading languages call its regions and greater cities. */
export const withReadingNames = (homeland: Homeland): Homeland => ({
  ...homeland,
  namings: (languages): Iterable<Naming> => [
    ...homeland.namings(languages),
    ...nameBySheets(readingRegions, homeland.regions, languages),
    ...nameBySheets(readingTowns, homeland.regions.map(townOf), languages),
  ],
})
