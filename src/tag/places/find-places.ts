import { gather } from '../../base/gather.ts'
import type { Place } from '../../base/place.ts'
import type { Mention } from '../mention.ts'
import type { Names } from '../names/names.ts'
import type { TagPacks, Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'
import { type Candidate, findCandidates } from './candidate.ts'
import type { PlaceRules } from './place-index.ts'
import { quotedNames } from './quoted-names.ts'
import { refusalOf } from './refusals.ts'
import { certainForm, mentionOf, type Named, settle, settleBeside } from './settle.ts'

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

interface Certain {
  readonly candidate: Candidate
  readonly mention: Mention
}

// «в Рязани, Владимире и Туле»: a comma or a short word lies between two names
const BETWEEN = /^(?:,\s*|\s+\p{Ll}{1,3}\s+)$/u

const isListed = (one: Candidate | Mention, next: Candidate | Mention): boolean =>
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

const namedBy = (
  candidates: readonly Candidate[],
  certain: readonly Certain[],
  rules: PlaceRules,
  home: string,
): Named => {
  const beside = besideRegions(candidates)
  const codesBySentence = new Map<object, Set<string>>()
  for (const { candidate, mention } of certain) {
    const codes = codesBySentence.get(candidate.sentence) ?? new Set()
    codesBySentence.set(candidate.sentence, codes.add(mention.place.code))
  }
  return {
    rules,
    home,
    sameName: () => NONE,
    inArticle: new Set(certain.map(({ mention }) => mention.place.code)),
    inSentence: (candidate) => codesBySentence.get(candidate.sentence) ?? NONE,
    inRegion: (candidate) => beside.get(candidate) ?? NONE,
    listedAfter: (candidate) => certain.find(({ mention }) => isListed(mention, candidate))?.mention.place.kind ?? null,
    listedBefore: (candidate) =>
      certain.find(({ mention }) => isListed(candidate, mention))?.mention.place.kind ?? null,
  }
}

const nameOf = ({ passage, from, to }: Candidate): string =>
  passage.words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')

// one name means one place in an article: what its neighbours say where they say something
const withSenses = (doubtful: readonly Candidate[], named: Named): Named => {
  const senses = new Map<string, Set<string>>()
  for (const candidate of doubtful) {
    const form = settleBeside(candidate, named)
    if (form === null) continue
    const name = nameOf(candidate)
    senses.set(name, (senses.get(name) ?? new Set()).add(form.place.code))
  }
  return { ...named, sameName: (candidate) => senses.get(nameOf(candidate)) ?? NONE }
}

/** Places named in the passages; «Владимир» is a city only where the words around it or the rest of the text say so. */
export const findPlaces = (passages: readonly Passage[], names: Names, tongue: Tongue, packs: TagPacks): Mention[] => {
  const rules = tongue.places
  const candidates = gather(passages, (passage) => openCandidates(passage, names, rules, packs.homeland.code))
  const certain = gather(candidates, (candidate): Certain[] => {
    const form = certainForm(candidate)
    return form === null ? [] : [{ candidate, mention: mentionOf(candidate, form, null) }]
  })
  const mentions = new Map(certain.map(({ candidate, mention }) => [candidate, mention]))
  const doubtful = candidates.filter((candidate) => !mentions.has(candidate))
  const named = withSenses(doubtful, namedBy(candidates, certain, rules, packs.homeland.code))
  return gather(candidates, (candidate) => {
    const known = mentions.get(candidate)
    if (known !== undefined) return [known]
    const settled = settle(candidate, named)
    return settled === null ? [] : [mentionOf(candidate, settled[1], settled[0])]
  })
}
