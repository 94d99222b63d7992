import type { Passage } from '../passage.ts'
import type { OrganisationHead, OrganisationSpot } from './organisation-spot.ts'

/**
 * Whether a capital makes a name of a place and a head noun: not in “the Egyptian company”, for adjectives of places have
 * one always, nor in the headline “Egyptian Company Buys Cheese”, nor in «die Schweizer Firma», for nouns do.
 */
export const provesName = ({ passage, at, rules, isPlace }: OrganisationSpot, head: OrganisationHead): boolean => {
  const common = head.values[0]?.kind === 'company'
  if (rules.capitalNouns) return !common || isPlace(passage, at) === at
  if (!rules.capitalAdjectives) return true
  return passage.words[head.from]?.capital === true && !(common && isTitleCase(passage))
}

// “Egyptian Company Buys More Cheese”: hardly a long word of the headline begins with a small letter
const isTitleCase = ({ block, words }: Passage): boolean => {
  const long = words.filter(({ text }) => text.length > 3)
  return block === 'title' && long.filter(({ capital }) => !capital).length * 4 < long.length
}
