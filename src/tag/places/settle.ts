import type { Place, PlaceForm } from '../../base/place.ts'
import { isAfter, isBefore } from './beside.ts'
import type { Candidate } from './candidate.ts'
import { isProved } from './mention-of.ts'
import type { Named, Settlement } from './named.ts'
import { BESIDE } from './settle-beside.ts'
import { asRegion, besideEconomy, listedAdjective, ofLands } from './settle-by-economy.ts'

// “Georgia is humid”, after “Atlanta, Georgia”
const asBefore: Settlement = (candidate, { sameName }) => {
  const codes = sameName(candidate)
  return candidate.forms.filter((form) => codes.has(form.place.code))
}

const isLand = ({ kind, province }: Place): boolean => kind === 'country' || province === true

// “the USA and Georgia”, “Texas and Ontario”: a country that is named does not make its city or state of a name that
// means another country or province
const bears = (form: PlaceForm, candidate: Candidate): boolean =>
  form.place.region !== null ||
  form.place.kind !== 'city' ||
  !candidate.forms.some((other) => other !== form && isLand(other.place) && isProved(candidate, other))

// «Железногорск» in a sentence that names the Kursk region
const namedInSentence: Settlement = (candidate, named) => {
  const codes = named.inSentence(candidate)
  return candidate.forms.filter((form) => codes.has(form.place.code) && bears(form, candidate))
}

const namedInArticle: Settlement = (candidate, named) =>
  candidate.forms.filter((form) => named.inArticle.has(form.place.code) && bears(form, candidate))

const isDoubtful = (form: PlaceForm): boolean => form.place.kind !== 'zone' && form.kind === 'noun'

// «город Киров», «г. Владимир»
const afterSettlementWord: Settlement = (candidate, { rules }) =>
  isAfter(candidate, 'settlements', rules) ? candidate.forms.filter(isDoubtful) : []

// «Hamburger Hafen», but not «столичный аэропорт»
const beforeSettlementWord: Settlement = (candidate, { rules }) =>
  isBefore(candidate, 'settlements', rules) ? candidate.forms.filter(isDoubtful) : []

// «Ростов» without more is Rostov-on-Don, the one that needs no context
const onlyProved: Settlement = (candidate) => candidate.forms.filter((form) => isProved(candidate, form))

// “Georgia peaches” in the news of the United States
const atHome: Settlement = (candidate, { home }) =>
  candidate.forms.filter((form) => form.place.country === home && isProved(candidate, form))

// «во Владимире», «из Королева»
const afterPreposition: Settlement = (candidate, { rules }) =>
  isAfter(candidate, 'prepositions', rules) ? candidate.forms.filter(isDoubtful) : []

// «в Рязани, Владимире и Туле»
const inList: Settlement = (candidate, { placeBefore }) =>
  placeBefore(candidate)?.kind === 'city' ? candidate.forms.filter(isDoubtful) : []

/**
 * Then what they said of the same name elsewhere, what else the sentence and the article name, which of its meanings is the
 * usual one, here at home; then who works or buys there; a preposition or a list alone decides last.
 */
const AROUND: ReadonlyArray<readonly [rule: string, settles: Settlement]> = [
  ['as-before', asBefore],
  ['named-in-sentence', namedInSentence],
  ['named-in-article', namedInArticle],
  ['after-settlement-word', afterSettlementWord],
  ['before-settlement-word', beforeSettlementWord],
  ['usual-meaning', onlyProved],
  ['home-meaning', atHome],
  ['beside-economy', besideEconomy],
  ['as-region', asRegion],
  ['of-lands', ofLands],
  ['after-preposition', afterPreposition],
  ['in-list-of-places', inList],
  ['in-list-of-adjectives', listedAdjective],
]

const oneMeaning = (forms: readonly PlaceForm[]): PlaceForm | null => {
  const [first] = forms
  if (first === undefined || forms.some((form) => form.place.code !== first.place.code)) return null
  return forms.find((form) => form.place.kind === 'region') ?? first
}

const settleBy = (
  settlements: typeof BESIDE,
  candidate: Candidate,
  named: Named,
): readonly [rule: string, form: PlaceForm] | null => {
  for (const [rule, settles] of settlements) {
    const form = oneMeaning(settles(candidate, named))
    if (form !== null) return [rule, form]
  }
  return null
}

/** What the words beside a doubtful candidate alone say that it means, or null. */
export const settleBeside = (candidate: Candidate, named: Named): PlaceForm | null =>
  settleBy(BESIDE, candidate, named)?.[1] ?? null

/** The rule that settles a doubtful candidate and the form it means, or null when it stays doubtful. */
export const settle = (candidate: Candidate, named: Named): readonly [rule: string, form: PlaceForm] | null =>
  settleBy(BESIDE, candidate, named) ?? settleBy(AROUND, candidate, named)
