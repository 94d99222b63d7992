import type { Naming } from '../../base/place.ts'
import type { Homeland, HomeRegion } from '../homeland.ts'
import { cities } from './cities.ts'
import { cityNames, italianNamings } from './forms.ts'
import { districtNames, type RegionRow, regionRows } from './regions.ts'

const LANGUAGES = ['it', 'en', 'de', 'ru'] as const

const regionOf = ({ code, district, tile, names }: RegionRow): HomeRegion => ({
  code,
  kind: 'region',
  country: 'IT',
  region: code,
  names,
  capital: cityNames(cities[code]?.[0] ?? ''),
  district,
  tile,
})

const regions = regionRows.map(regionOf)

function* namings(languages: readonly string[]): Generator<Naming> {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  for (const language of LANGUAGES) if (languages.includes(language)) yield* italianNamings(byCode, language)
}

/** Italy: the 20 regions of ISO 3166-2:IT. */
export const it: Homeland = {
  code: 'IT',
  districts: Object.entries(districtNames).map(([code, names]) => ({ code, names })),
  regions,
  // a campaign, steps, a stop
  doubtfulAbroad: ['Кампания', 'Кампании', 'Кампанию', 'Кампанией', 'Marche', 'Fermo'],
  namings: (languages = LANGUAGES) => namings(languages),
}
