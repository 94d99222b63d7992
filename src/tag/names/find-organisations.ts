import { mayBegin } from '../../base/phrases.ts'
import { type Word, wordAt } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import type { NameRules } from './name-rules.ts'
import type { OrganisationMention } from './names.ts'
import { ORGANISATION_RULES } from './organisation-rules.ts'

// each of the rules begins at a capital, at a head noun or, in quotation marks, at a number; most words are none
const mayBeginName = (word: Word | undefined, rules: NameRules): boolean =>
  word !== undefined && (word.capital || word.kind === 'digits' || mayBegin(word, rules.organisations))

/** Organisations, brands and media named in a passage, left to right, none inside another. */
export const findOrganisations = (
  passage: Passage,
  rules: NameRules,
  isPlace: (passage: Passage, at: number) => number,
): OrganisationMention[] => {
  const found: OrganisationMention[] = []
  for (let at = 0; at < passage.words.length; ) {
    if (!mayBeginName(passage.words[at], rules)) {
      at += 1
      continue
    }
    const spot = { passage, at, rules, isPlace }
    let hit: OrganisationMention | null = null
    for (const rule of ORGANISATION_RULES) {
      hit = rule(spot)
      if (hit !== null) break
    }
    if (hit === null) at = Math.max(at + 1, isPlace(passage, at))
    else {
      found.push(hit)
      at = Math.max(at + 1, wordAt(passage.words, hit.end))
    }
  }
  return found
}
