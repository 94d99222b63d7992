import type { Place } from '../base/place.ts'
import { nameByLines, type PlaceLine, readPlaceLines } from '../gazetteer/cities/place-lines.ts'
import { nameBySheets, readNames, type Sheets } from '../gazetteer/sheets.ts'
import type { District, Homeland, HomeRegion } from './homeland.ts'

/**
 * A region: code (ISO 3166-2), district, column and row of its tile; then the English dictionary name of its capital, a
 * city or, elsewhere, a region that is one («Minsk» of the region around it); without, the region is a city itself.
 */
export type RegionRow = readonly [code: string, district: string, column: number, row: number, capital?: string]

/** A home country as the sheets of its folder give it. */
export interface HomelandSheets {
  /** ISO 3166-1 alpha-2 */
  readonly code: string
  readonly districts: readonly District[]
  readonly regions: readonly RegionRow[]
  /** As in `Homeland`. */
  readonly doubtfulAbroad?: readonly string[]
  /** How each language names the regions and, under a code with `x-`, the macro-regions. */
  readonly names: Sheets
  /** Cities by region as place lines; a region that is a city is named by its row. */
  readonly cities: string
  /** Economic zones and parks by region as place lines. */
  readonly zones: string
}

const readLines = (country: string, kind: 'city' | 'zone', lines: string): readonly PlaceLine[] =>
  readPlaceLines(lines, (region, names) => ({ code: region, kind, country, region, names }))

type Named = ReadonlyMap<string, Place['names']>

const readRegions = (
  { code: country, regions }: HomelandSheets,
  named: Named,
  cities: readonly PlaceLine[],
): HomeRegion[] => {
  const byEnglishName = new Map(
    [...cities.map(({ place }) => place.names), ...named.values()].map((names) => [names.en, names]),
  )
  return regions.map(([code, district, column, row, capital]) => ({
    code,
    kind: 'region',
    country,
    region: code,
    names: named.get(code) ?? {},
    capital: (capital === undefined ? named.get(code) : byEnglishName.get(capital)) ?? {},
    district,
    tile: [column, row],
  }))
}

const readMacroRegions = (country: string, named: Named): Place[] =>
  [...named]
    .filter(([code]) => code.startsWith('x-'))
    .map(([code, names]) => ({ code, kind: 'macro-region', country, region: null, names }))

/** A home country made of its sheets. */
export const sheetHomeland = (sheets: HomelandSheets): Homeland => {
  const named = readNames(sheets.names)
  const cities = readLines(sheets.code, 'city', sheets.cities)
  const regions = readRegions(sheets, named, cities)
  const places = [...regions, ...readMacroRegions(sheets.code, named)]
  const lines = [...cities, ...readLines(sheets.code, 'zone', sheets.zones)]
  return {
    code: sheets.code,
    districts: sheets.districts,
    regions,
    doubtfulAbroad: sheets.doubtfulAbroad ?? [],
    namings: (languages) => [...nameBySheets(sheets.names, places, languages), ...nameByLines(lines, languages)],
  }
}
