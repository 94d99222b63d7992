import type { Place } from '../../base/place.ts'
import { dictionaryForm, readCity } from '../sheet.ts'
import { exonyms } from './exonyms.ts'
import { macroRegions } from './macro-regions.ts'
import { transliterate } from './transliterate.ts'

/** A city’s dictionary name in each language, transliterated when asked for: few of a thousand are. */
export const cityNames = (name: string): Readonly<Record<string, string>> => ({
  ru: name,
  get en() {
    return exonyms[name]?.en[0] ?? transliterate(name, 'english')
  },
  get it() {
    return exonyms[name]?.it[0] ?? transliterate(name, 'scientific')
  },
  get de() {
    return exonyms[name]?.de[0] ?? transliterate(name, 'german')
  },
})

/** The place of a city’s row; Moscow and Saint Petersburg are their regions. */
export const cityOf = (region: Place, row: string): Place => {
  const name = dictionaryForm(readCity(row).name.spec)
  return region.names.ru === name ? region : { ...region, kind: 'city', names: cityNames(name) }
}

/** The place of a zone of a region. */
export const zoneOf = (region: Place, spec: string): Place => ({
  ...region,
  kind: 'zone',
  names: cityNames(dictionaryForm(spec)),
})

/** The macro-regions as places, in the order of their sheet. */
export const macroPlaces: readonly Place[] = macroRegions.map(({ code, names }) => ({
  code,
  kind: 'macro-region',
  country: 'RU',
  region: null,
  names,
}))
