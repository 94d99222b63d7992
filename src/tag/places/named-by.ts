import type { Place } from '../../base/place.ts'
import { fold } from '../../base/words.ts'
import type { Mention } from '../mention.ts'
import type { PersonMention } from '../names/names.ts'
import type { Passage } from '../passage.ts'
import type { Candidate } from './candidate.ts'
import type { Named } from './named.ts'
import type { PlaceRules } from './place-index.ts'
import { headNoun } from './setting.ts'
import { settleBeside } from './settle.ts'

// «в Рязани, Владимире и Туле», «il Congo e la Giordania», “Ohio ($50 million); Georgia”: a comma or short words lie between
// two names, perhaps after an amount in brackets
const BETWEEN = /^(?:\s*\([^()]{1,40}\))?(?:[,;]\s*|\s+\p{Ll}{1,3}\s+(?:\p{Ll}{1,3}\s+)?|;\s*\p{Ll}{1,3}\s+)$/u

const isListed = (one: Candidate, next: Candidate): boolean =>
  one.passage === next.passage && one.end < next.start && BETWEEN.test(one.passage.text.slice(one.end, next.start))

const NONE: ReadonlySet<string> = new Set()

const isRegion = ({ kind, province }: Place): boolean => kind === 'region' || province === true

// a city or county of the region, and the region; of another country, the country they stand for
const sharedRegions = (one: Candidate, region: Candidate): ReadonlySet<string> =>
  new Set(
    region.forms
      .filter(({ place }) => isRegion(place) && one.forms.some((form) => form.place.code === place.code))
      .map(({ place }) => place.code),
  )

// «Richmond, Virginia»: nothing but a comma lies between two names of one region
const besideRegions = (candidates: readonly Candidate[]): ReadonlyMap<Candidate, ReadonlySet<string>> => {
  const beside = new Map<Candidate, ReadonlySet<string>>()
  for (const [index, region] of candidates.entries()) {
    const city = candidates[index - 1]
    if (city?.passage !== region.passage || city.passage.text.slice(city.end, region.start) !== ', ') continue
    const shared = sharedRegions(city, region)
    if (shared.size > 0) beside.set(city, shared).set(region, shared)
  }
  return beside
}

const codesBySentence = (mentions: ReadonlyMap<Candidate, Mention>): ReadonlyMap<object, ReadonlySet<string>> => {
  const codes = new Map<object, Set<string>>()
  for (const [{ sentence }, { place }] of mentions) {
    const known = codes.get(sentence)
    if (known === undefined) codes.set(sentence, new Set([place.code]))
    else known.add(place.code)
  }
  return codes
}

type StartingAt = (word: number) => Candidate | undefined

const startsByPassage = (candidates: readonly Candidate[]): ((passage: Passage) => StartingAt) => {
  const starts = new Map<Passage, StartingAt>()
  return (passage) => {
    const known = starts.get(passage)
    if (known !== undefined) return known
    const here = new Map(candidates.filter((one) => one.passage === passage).map((one) => [one.from, one]))
    const startingAt: StartingAt = (word) => here.get(word)
    starts.set(passage, startingAt)
    return startingAt
  }
}

/**
 * What the places beyond doubt, and the people, say of the doubtful places of an article; those that are settled meanwhile
 * and stand in `mentions` tell what the next ones are listed with.
 */
export const namedBy = (
  candidates: readonly Candidate[],
  mentions: ReadonlyMap<Candidate, Mention>,
  people: readonly PersonMention[],
  rules: PlaceRules,
  home: string,
): Named => {
  const beside = besideRegions(candidates)
  const bearing = new Set(people.flatMap(({ name }) => name.split(' ').map(fold)))
  const bySentence = codesBySentence(mentions)
  const startsIn = startsByPassage(candidates)
  const order = new Map(candidates.map((candidate, index) => [candidate, index]))
  const listed = (candidate: Candidate, step: 1 | -1): Place | null => {
    const other = candidates[(order.get(candidate) ?? -1) + step]
    if (other === undefined || !(step < 0 ? isListed(other, candidate) : isListed(candidate, other))) return null
    return mentions.get(other)?.place ?? null
  }
  return {
    rules,
    home,
    sameName: () => NONE,
    inArticle: new Set([...mentions.values()].map(({ place }) => place.code)),
    inSentence: ({ sentence }) => bySentence.get(sentence) ?? NONE,
    inRegion: (candidate) => beside.get(candidate) ?? NONE,
    placeBefore: (candidate) => listed(candidate, -1),
    placeAfter: (candidate) => listed(candidate, 1),
    sharedNoun: (candidate) => headNoun(candidate, { rules, startingAt: startsIn(candidate.passage) }),
    isPerson: ({ passage, from }) => bearing.has(passage.words[from]?.key ?? ''),
  }
}

const nameOf = ({ passage, from, to }: Candidate): string =>
  passage.words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')

/** With what its neighbours say that a name means, where they say something: one name means one place in an article. */
export const withSenses = (doubtful: readonly Candidate[], named: Named): Named => {
  const senses = new Map<string, Set<string>>()
  for (const candidate of doubtful) {
    const form = settleBeside(candidate, named)
    if (form === null) continue
    const name = nameOf(candidate)
    senses.set(name, (senses.get(name) ?? new Set()).add(form.place.code))
  }
  return { ...named, sameName: (candidate) => senses.get(nameOf(candidate)) ?? NONE }
}
