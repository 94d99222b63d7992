import { formsOf, type PlaceForm } from '../../src/base/place.ts'
import { homelands } from '../../src/homelands/index.ts'
import type { Language } from '../gazetteer/city-source.ts'
import { CITY_HOMES } from './admin-codes.ts'

/** Every form of the regions and macro-regions of the home countries whose cities are written. */
export const regionalForms = (language: Language): PlaceForm[] =>
  CITY_HOMES.flatMap((home) => formsOf(homelands[home]?.namings([language]) ?? [])).filter(
    ({ place }) => place.kind === 'region' || place.kind === 'macro-region',
  )
