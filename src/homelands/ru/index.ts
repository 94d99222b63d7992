import type { Naming } from '../../base/place.ts'
import type { Homeland, HomeRegion } from '../homeland.ts'
import { dictionaryForm, readCity } from '../sheet.ts'
import { cities } from './cities.ts'
import { latinNamings } from './latin-forms.ts'
import { districtNames } from './macro-regions.ts'
import { nativeNamings } from './native-forms.ts'
import { cityNames } from './places.ts'
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

const CAPITAL = 'RU-MOW'
const LATIN = ['en', 'it', 'de'] as const

const regions = subjects.map(regionOf)

function* namings(languages: readonly string[]): Generator<Naming> {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  if (languages.includes('ru')) yield* nativeNamings(byCode, CAPITAL)
  for (const language of LATIN) if (languages.includes(language)) yield* latinNamings(byCode, language)
}

/** Russia: the 83 subdivisions of ISO 3166-2:RU. */
export const ru: Homeland = {
  code: 'RU',
  districts: Object.entries(districtNames).map(([code, names]) => ({ code, names })),
  regions,
  // East Asia; members, satire, a donkey, archangels and people
  doubtfulAbroad: [
    ...['Far East', 'Far Eastern', 'Estremo Oriente', 'Ferne Osten', 'Fernem Osten'],
    ...['Ferner Osten', 'Fernen Osten', 'Fernen Ostens'],
    ...['Soci', 'Satura', 'Asino', 'Arcangelo', 'Archangel', 'Lagan', 'Togliatti', 'Engels'],
  ],
  namings: (languages = ['ru', ...LATIN]) => namings(languages),
}
