import type { PlaceForm } from '../../base/place.ts'
import { isAfter, wordAfter, wordBefore } from './beside.ts'
import type { Candidate } from './candidate.ts'
import type { Named, Settlement } from './named.ts'
import type { PlaceRules } from './place-index.ts'

const isOfRegion = ({ place }: PlaceForm): boolean => place.kind === 'region'

// «aziende pisane»: behind the noun an adjective of a city speaks as plainly as that of a region
const economyBefore = (candidate: Candidate, { rules }: Named): readonly PlaceForm[] => {
  if (!rules.around.economy.has(wordBefore(candidate)?.key ?? '')) return []
  return candidate.forms.filter(({ kind }) => kind === 'adjective')
}

// «амурские и приморские рыбаки», «амурские лесные компании», „Hamburger Firmen“, but not «братские предприятия»
const economyAfter = (candidate: Candidate, { rules, sharedNoun }: Named): readonly PlaceForm[] => {
  const nouns = [sharedNoun(candidate)?.key, wordAfter(candidate, 1)?.key]
  const found = nouns.some((noun) => noun !== undefined && rules.around.economy.has(noun))
  return found ? candidate.forms.filter((form) => isOfRegion(form) && mayBeAttribute(form, rules)) : []
}

const mayBeAttribute = ({ kind }: PlaceForm, { nounBeforeNoun }: PlaceRules): boolean =>
  kind === 'adjective' || (nounBeforeNoun && kind === 'noun')

/** An adjective beside who works or governs there or what they sell: «амурские рыбаки», «aziende pisane». */
export const besideEconomy: Settlement = (candidate, named) => {
  if (!candidate.forms.some((form) => mayBeAttribute(form, named.rules))) return []
  return named.rules.adjectivesFollow ? economyBefore(candidate, named) : economyAfter(candidate, named)
}

/** A region after who works there, or after what goes before a region and no city: «хозяйства Дона», «на Дону». */
export const asRegion: Settlement = (candidate, { rules }) =>
  candidate.forms.some(isNamed) &&
  (isAfter(candidate, 'economy', rules) || isAfter(candidate, 'regionPrepositions', rules))
    ? candidate.forms.filter(isNamed)
    : []
const isNamed = (form: PlaceForm): boolean => form.kind === 'noun' && isOfRegion(form)

/** An adjective listed after one of a region or city: «вина тосканские и римские», «vini toscani e romani». */
export const listedAdjective: Settlement = (candidate, { placeBefore, home }) => {
  const before = placeBefore(candidate)
  if (before === null || before.country !== home || before.kind === 'country') return []
  return candidate.forms.filter(({ kind, place }) => kind === 'adjective' && place.country === home)
}
