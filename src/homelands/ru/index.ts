import type { Homeland, HomeRegion } from '../homeland.ts'
import { dictionaryForm, readCity } from '../sheet.ts'
import { cities } from './cities.ts'
import { cityNames, russianPlaceForms } from './forms.ts'
import { districtNames } from './macro-regions.ts'
import { type SubjectRow, subjects } from './regions.ts'

// «Tomsk Region», «Regione di Tomsk», «Gebiet Tomsk»; «Region Perm» for a krai
const namesOf = (row: SubjectRow): Readonly<Record<string, string>> => {
  const [, , , , kind, ru, [en, it, de]] = row
  const of = /^(?:della |del |dell’)/u.test(it) ? it : `di ${it}`
  if (kind === 'oblast') return { ru, en: `${en} Region`, it: `Regione ${of}`, de: `Gebiet ${de}` }
  if (kind === 'krai') return { ru, en: `${en} Territory`, it: `Territorio ${of}`, de: `Region ${de}` }
  return { ru, en, it, de }
}

const regionOf = (row: SubjectRow): HomeRegion => {
  const [code, district, column, tileRow] = row
  return {
    code,
    kind: 'region',
    country: 'RU',
    region: code,
    names: namesOf(row),
    capital: cityNames(dictionaryForm(readCity(cities[code]?.[0] ?? '').name.spec)),
    district,
    tile: [column, tileRow],
  }
}

const regions = subjects.map(regionOf)

/** Russia: the 83 subdivisions of ISO 3166-2:RU. */
export const ru: Homeland = {
  code: 'RU',
  districts: Object.entries(districtNames).map(([code, names]) => ({ code, names })),
  regions,
  forms: () => russianPlaceForms(new Map(regions.map((region) => [region.code, region]))),
}
