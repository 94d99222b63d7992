import { matchPhrase, type Phrases } from '../../base/phrases.ts'
import type { PlaceForm } from '../../base/place.ts'
import { overlaps } from '../../base/span.ts'
import type { Passage } from '../passage.ts'
import { findOrganisations } from './find-organisations.ts'
import { findPeople } from './find-people.ts'
import type { NameRules } from './name-rules.ts'
import type { Names } from './names.ts'

/** People and organisations named in the passages; an organisation inside a person’s name is dropped. */
export const findNames = (passages: readonly Passage[], rules: NameRules, places: Phrases<PlaceForm>): Names => {
  const endOfPlace = (passage: Passage, at: number): number => {
    const match = passage.words[at]?.capital ? matchPhrase(places, passage.words, at) : null
    return match?.to ?? at
  }
  const people = findPeople(passages, rules, endOfPlace)
  const organisations = passages
    .flatMap((passage) => findOrganisations(passage, rules, endOfPlace))
    .filter((found) => !people.some((person) => person.passage === found.passage && overlaps(person, found)))
  return { people, organisations }
}
