import { gather } from '../../base/gather.ts'
import type { Mention } from '../mention.ts'
import type { Names } from '../names/names.ts'
import type { TagPacks, Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'
import { type Candidate, findCandidates } from './candidate.ts'
import { certainForm, mentionOf } from './mention-of.ts'
import { namedBy, withSenses } from './named-by.ts'
import type { PlaceRules } from './place-index.ts'
import { quotedNames } from './quoted-names.ts'
import { refusalOf } from './refusals.ts'
import { settle } from './settle.ts'

const openCandidates = (passage: Passage, all: Names, rules: PlaceRules, home: string): Candidate[] => {
  const candidates = findCandidates(passage, rules)
  if (candidates.length === 0) return []
  const names = {
    people: all.people.filter((person) => person.passage === passage),
    organisations: all.organisations.filter((organisation) => organisation.passage === passage),
  }
  const starts = new Map(candidates.map((candidate) => [candidate.from, candidate]))
  const ends = new Set(candidates.map((candidate) => candidate.to))
  const setting = {
    rules,
    names,
    home,
    quotedNames: quotedNames(passage),
    startingAt: (word: number) => starts.get(word),
    endsPlace: (word: number) => ends.has(word),
  }
  return candidates.filter((candidate) => refusalOf(candidate, setting) === null)
}

/** Places named in the passages; «Владимир» is a city only where the words around it or the rest of the text say so. */
export const findPlaces = (passages: readonly Passage[], names: Names, tongue: Tongue, packs: TagPacks): Mention[] => {
  const rules = tongue.places
  const candidates = gather(passages, (passage) => openCandidates(passage, names, rules, packs.homeland.code))
  const mentions = new Map<Candidate, Mention>()
  for (const candidate of candidates) {
    const form = certainForm(candidate)
    if (form !== null) mentions.set(candidate, mentionOf(candidate, form, null))
  }
  const doubtful = candidates.filter((candidate) => !mentions.has(candidate))
  const named = withSenses(doubtful, namedBy(candidates, mentions, names.people, rules, packs.homeland.code))
  for (const candidate of doubtful) {
    const settled = settle(candidate, named)
    if (settled !== null) mentions.set(candidate, mentionOf(candidate, settled[1], settled[0]))
  }
  return gather(candidates, (candidate) => {
    const mention = mentions.get(candidate)
    return mention === undefined ? [] : [mention]
  })
}
