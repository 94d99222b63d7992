import type { Place } from '../base/place.ts'
import type { Country } from '../gazetteer/gazetteer.ts'
import type { District, HomeRegion } from '../homelands/homeland.ts'
import type { SitePacks } from './site-packs.ts'

/** Every place of the packs by its code. */
export interface Register {
  readonly regions: ReadonlyMap<string, HomeRegion>
  readonly districts: ReadonlyMap<string, District>
  readonly countries: ReadonlyMap<string, Country>
  /** Country groups and macro-regions of the home country. */
  readonly group: (code: string) => Place | null
  /** Lower-case words of a language whose full stop ends no sentence. */
  readonly abbreviations: (language: string) => ReadonlySet<string>
  /** Every form of the months of a language, lower case; null where no pack knows them. */
  readonly months: (language: string) => ReadonlySet<string> | null
}

const byCode = <T extends { readonly code: string }>(places: readonly T[]): Map<string, T> =>
  new Map(places.map((place) => [place.code, place]))

/** Builds the look-up of places; macro-regions are sought among the forms only when one is asked for. */
export const openRegister = ({ homeland, gazetteer, languages }: SitePacks): Register => {
  const abbreviations = new Map<string, ReadonlySet<string>>(
    Object.values(languages).map((pack) => [pack.code, new Set(pack.identity.abbreviations)]),
  )
  const months = new Map<string, ReadonlySet<string>>(
    Object.values(languages).map((pack) => [pack.code, new Set(pack.calendar.months.flat())]),
  )
  const none: ReadonlySet<string> = new Set()
  const groups: ReadonlyMap<string, Place> = byCode(gazetteer.groups)
  let macroRegions: Map<string, Place> | null = null
  const macroRegion = (code: string): Place | null => {
    if (macroRegions === null) {
      macroRegions = new Map()
      for (const { place } of homeland.namings()) if (place.kind === 'macro-region') macroRegions.set(place.code, place)
    }
    return macroRegions.get(code) ?? null
  }
  return {
    regions: byCode(homeland.regions),
    districts: byCode(homeland.districts),
    countries: byCode(gazetteer.countries),
    group: (code) => groups.get(code) ?? macroRegion(code),
    abbreviations: (language) => abbreviations.get(language) ?? none,
    months: (language) => months.get(language) ?? null,
  }
}
