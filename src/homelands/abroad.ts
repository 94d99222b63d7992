import type { Naming, Place, PlaceForm } from '../base/place.ts'
import { type Homeland, isCity } from './homeland.ts'

// What is called «столица» or «Северо-Запад» waits for words around it that texts from elsewhere lack.
const speaksAbroad = ({ place, kind }: PlaceForm, needs: PlaceForm['needs']): boolean => {
  if (kind === 'abbreviation' || kind === 'description') return false
  return needs === null || (kind === 'noun' && place.kind !== 'macro-region')
}

/** What names a country’s regions, cities and macro-regions in the news of other countries: each stands for the country. */
export const namingsAbroad = (homeland: Homeland, languages: readonly string[]): Naming[] => {
  const doubtful = new Set(homeland.doubtfulAbroad)
  const provinces = new Set(homeland.regions.filter((region) => !isCity(region)).map(({ code }) => code))
  const places = new Map<Place, Place>()
  const abroad = (place: Place): Place => {
    const known = places.get(place)
    if (known !== undefined) return known
    const city: Place = { ...place, code: homeland.code, kind: 'city', region: null }
    const foreign: Place = place.kind === 'region' && provinces.has(place.code) ? { province: true, ...city } : city
    places.set(place, foreign)
    return foreign
  }
  const formAbroad = (one: PlaceForm): PlaceForm[] => {
    const { form, language, kind } = one
    const needs = doubtful.has(form) ? 'context' : one.needs
    return speaksAbroad(one, needs) ? [{ place: abroad(one.place), form, language, kind, needs }] : []
  }
  // so does a zone
  return [...homeland.namings(languages)]
    .filter(({ place }) => place.kind !== 'zone')
    .map(({ place, openings, forms }) => ({
      place: abroad(place),
      openings,
      forms: () => forms().flatMap(formAbroad),
    }))
}
