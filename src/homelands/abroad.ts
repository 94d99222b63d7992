import type { Place, PlaceForm } from '../base/place.ts'
import type { Homeland } from './homeland.ts'

// A zone waits for words around it that texts from elsewhere lack; so does what is called «столица» or «Северо-Запад».
const speaksAbroad = ({ place, kind }: PlaceForm, needs: PlaceForm['needs']): boolean => {
  if (place.kind === 'zone' || kind === 'abbreviation' || kind === 'description') return false
  return needs === null || (kind === 'noun' && place.kind !== 'macro-region')
}

/** The forms of a country’s regions, cities and macro-regions as the news of other countries reads them: each stands for the country. */
export const formsAbroad = (homeland: Homeland, languages: readonly string[]): PlaceForm[] => {
  const doubtful = new Set(homeland.doubtfulAbroad)
  const places = new Map<Place, Place>()
  const abroad = (place: Place): Place => {
    const known = places.get(place)
    if (known !== undefined) return known
    const foreign: Place = { ...place, code: homeland.code, kind: 'city', region: null }
    places.set(place, foreign)
    return foreign
  }
  const forms: PlaceForm[] = []
  for (const one of homeland.forms(languages)) {
    const { form, language, kind } = one
    const needs = doubtful.has(form) ? 'context' : one.needs
    if (speaksAbroad(one, needs)) forms.push({ place: abroad(one.place), form, language, kind, needs })
  }
  return forms
}
