import { gather } from '../../base/gather.ts'
import { matchPhrase, type Phrases } from '../../base/phrases.ts'
import type { PlaceForm } from '../../base/place.ts'
import { overlaps } from '../../base/span.ts'
import { findOnce, type Passage } from '../passage.ts'
import { findOrganisations } from './find-organisations.ts'
import { findPeople } from './find-people.ts'
import type { NameRules } from './name-rules.ts'
import type { Names } from './names.ts'

/** People and organisations named in the passages; an organisation inside a person’s name is dropped. */
export const findNames = (passages: readonly Passage[], rules: NameRules, places: Phrases<PlaceForm>): Names => {
  const placeAt = ({ words }: Passage, at: number) => (words[at]?.capital ? matchPhrase(places, words, at) : null)
  const endOfPlace = (passage: Passage, at: number): number => placeAt(passage, at)?.to ?? at
  // «il ministro Como»: where a preposition gives an office its city, a city without one is a surname; «Botschafter Comos» is none
  const isSurname = (passage: Passage, at: number): boolean => {
    const before = passage.words[at - 1]
    if (rules.genitives.size === 0 || before === undefined || rules.genitives.has(before.key)) return false
    const place = placeAt(passage, at)
    const printed = passage.words[at]?.text
    return (
      place?.to === at + 1 &&
      place.values.every(({ place: { kind, names }, language }) => kind === 'city' && names[language] === printed)
    )
  }
  const people = findPeople(passages, rules, (passage, at) => (isSurname(passage, at) ? at : endOfPlace(passage, at)))
  const readAlone = (passage: Passage) => findOrganisations(passage, rules, endOfPlace)
  const organisations = gather(passages, (passage) => findOnce(rules.notes.organisations, passage, readAlone)).filter(
    (found) => !people.some((person) => person.passage === found.passage && overlaps(person, found)),
  )
  return { people, organisations }
}
