import type { Place, PlaceForm } from '../../base/place.ts'
import { isAfter, wordAfter, wordBefore } from './beside.ts'
import type { Candidate } from './candidate.ts'
import type { Named, Settlement } from './named.ts'
import type { PlaceRules } from './place-index.ts'

const isOfRegion = ({ place }: PlaceForm): boolean => place.kind === 'region'

// its noun: before it in «aziende pisane», after it in «амурские и приморские рыбаки», «амурские лесные компании»
const isBesideNoun = (candidate: Candidate, list: 'economy' | 'lands', { rules, sharedNoun }: Named): boolean => {
  const nouns = rules.adjectivesFollow
    ? [wordBefore(candidate)?.key]
    : [sharedNoun(candidate)?.key, wordAfter(candidate, 1)?.key]
  return nouns.some((noun) => noun !== undefined && rules.around[list].has(noun))
}

const mayBeAttribute = ({ kind }: PlaceForm, { nounBeforeNoun }: PlaceRules): boolean =>
  kind === 'adjective' || (nounBeforeNoun && kind === 'noun')

/**
 * An adjective beside who works or governs there or what they sell: «амурские рыбаки», „Hamburger Firmen“; behind its noun
 * that of a city speaks as plainly, «aziende pisane», but not «братские предприятия».
 */
export const besideEconomy: Settlement = (candidate, named) => {
  const { rules } = named
  const attributes = candidate.forms.filter(
    (form) =>
      mayBeAttribute(form, rules) && (isOfRegion(form) || (rules.adjectivesFollow && form.place.kind === 'city')),
  )
  if (attributes.length === 0 || !isBesideNoun(candidate, 'economy', named)) return []
  // «московские предприятия» are those of the city, not of the region around it
  const cities = attributes.filter(({ place }) => !rules.provinces.has(place.code))
  return cities.length > 0 ? cities : attributes
}

/** An adjective of a group beside lands or who buys there: «азиатские рынки», “African buyers”. */
export const ofLands: Settlement = (candidate, named) => {
  const groups = candidate.forms.filter(({ kind, place }) => kind === 'adjective' && place.kind === 'group')
  return groups.length > 0 && isBesideNoun(candidate, 'lands', named) ? groups : []
}

/** A region after who works there, or after what goes before a region and no city: «хозяйства Дона», «на Дону». */
export const asRegion: Settlement = (candidate, { rules }) =>
  candidate.forms.some(isNamed) &&
  (isAfter(candidate, 'economy', rules) || isAfter(candidate, 'regionPrepositions', rules))
    ? candidate.forms.filter(isNamed)
    : []
const isNamed = (form: PlaceForm): boolean => form.kind === 'noun' && isOfRegion(form)

const isLike = ({ place }: PlaceForm, before: Place, home: string): boolean =>
  before.kind === 'group' ? place.kind === 'group' : place.country === home && before.country === home

/** An adjective listed with one of the same kind: «vini toscani e romani», «дальнего и ближнего зарубежья». */
export const listedAdjective: Settlement = (candidate, { placeBefore, placeAfter, home, rules }) => {
  const other = placeBefore(candidate) ?? placeAfter(candidate)
  if (other === null || other.kind === 'country') return []
  // behind a group an adjective has a noun of its own: «дальнее зарубежье и дальняя дорога»
  if (other.kind === 'group' && other === placeBefore(candidate) && !rules.adjectivesFollow) return []
  return candidate.forms.filter((form) => form.kind === 'adjective' && isLike(form, other, home))
}
