import type { Place, PlaceForm } from '../../base/place.ts'
import { fold, type Word } from '../../base/words.ts'
import type { Mention } from '../mention.ts'
import { isAfter, isBefore } from './beside.ts'
import type { Candidate } from './candidate.ts'
import type { PlaceRules } from './place-index.ts'

/** The places that a text names beyond doubt, by code. */
export interface Named {
  readonly inSentence: (candidate: Candidate) => ReadonlySet<string>
  readonly inArticle: ReadonlySet<string>
  /** Codes of the regions that it shares with the place before or after a comma: «Richmond, Virginia». */
  readonly inRegion: (candidate: Candidate) => ReadonlySet<string>
  /** The settled place right before, parted by a comma or «and»; null where none stands. */
  readonly placeBefore: (candidate: Candidate) => Place | null
  /** The settled place right after, parted in the same way. */
  readonly placeAfter: (candidate: Candidate) => Place | null
  /** The noun that it shares with the adjectives listed after it: «областях» of «в Московской и Тульской областях». */
  readonly sharedNoun: (candidate: Candidate) => Word | null
  /** Whether a person of the article bears the name. */
  readonly isPerson: (candidate: Candidate) => boolean
  /** What its neighbours say that the same name means elsewhere in the article, by code. */
  readonly sameName: (candidate: Candidate) => ReadonlySet<string>
  readonly rules: PlaceRules
  /** ISO 3166-1 code of the home country. */
  readonly home: string
}

const isProved = (candidate: Candidate, form: PlaceForm): boolean =>
  form.needs === null || (form.needs === 'capital' && !candidate.unproved)

/** The form that a candidate means when nothing else can be meant; a region before a city or zone of the same code. */
export const certainForm = (candidate: Candidate): PlaceForm | null => {
  const first = candidate.forms[0]
  if (first === undefined || candidate.forms.some((form) => form.place.code !== first.place.code)) return null
  const proved = candidate.forms.filter((form) => isProved(candidate, form))
  return proved.find((form) => form.place.kind === 'region') ?? proved[0] ?? null
}

type Settlement = (candidate: Candidate, named: Named) => readonly PlaceForm[]

// ОЭЗ «Исток», «ТОР Комсомольск»
const afterZoneWord: Settlement = (candidate, { rules }) =>
  isAfter(candidate, 'zones', rules) ? candidate.forms.filter((form) => form.place.kind === 'zone') : []

// «Richmond, Virginia», «Athens, Georgia»
const besideRegion: Settlement = (candidate, { inRegion }) => {
  const codes = inRegion(candidate)
  return candidate.forms.filter((form) => codes.has(form.place.code))
}

const STEM = 3
const lastWord = (name: string): string => fold(name.slice(name.lastIndexOf(' ') + 1))

// «в Московской и Тульской областях»: the region whose name ends in the noun that the list ends in, not Moscow
const ofSharedNoun: Settlement = (candidate, { rules, sharedNoun }) => {
  const doubtful = candidate.forms.filter(({ kind, place }) => kind === 'adjective' && place.kind === 'region')
  const noun = doubtful.length === 0 ? null : sharedNoun(candidate)
  if (noun === null || !rules.around.territories.has(noun.key)) return []
  return doubtful.filter(({ place: { names }, language }) =>
    lastWord(names[language] ?? '').startsWith(noun.key.slice(0, STEM)),
  )
}

// «Конго и Демократическая Республика Конго»: a list does not name one place twice
const otherThanListed: Settlement = (candidate, { placeBefore, placeAfter }) => {
  const beside = [placeBefore(candidate)?.code, placeAfter(candidate)?.code]
  const others = candidate.forms.filter(({ place }) => !beside.includes(place.code))
  return others.length < candidate.forms.length && candidate.forms.every(isCountry) ? others : []
}
const isCountry = ({ kind, place }: PlaceForm): boolean => kind === 'noun' && place.kind === 'country'

// “Texas and Georgia”, “Armenia and Georgia”, “Jordan and Libya”: a list holds places of one kind
const ofListedKind: Settlement = (candidate, { placeBefore, placeAfter }) => {
  const kind = placeBefore(candidate)?.kind ?? placeAfter(candidate)?.kind
  return candidate.forms.filter((form) => form.kind === 'noun' && form.place.kind === kind)
}

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

// “Turkey's share”, “Jordan signed” at the head of a sentence; but not where the article knows a man of that name
const beforeDeed: Settlement = (candidate, { rules, isPerson }) => {
  const next = candidate.passage.words[candidate.to]
  if (next === undefined || !rules.around.deeds.has(next.key) || isPerson(candidate)) return []
  return candidate.forms.filter((form) => form.kind === 'noun' && form.needs === 'capital')
}

// “Turkey: 1.2 million tonnes”
const AMOUNT = /^\s*[:–—-]\s*(?:\p{Sc}\s*)?\p{Nd}/u
const AMOUNT_REACH = 8
const beforeAmount: Settlement = ({ passage, end, forms }) =>
  AMOUNT.test(passage.text.slice(end, end + AMOUNT_REACH))
    ? forms.filter((form) => form.kind === 'noun' && form.needs === 'capital')
    : []

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

/** The words beside a doubtful candidate weigh most. */
const BESIDE: ReadonlyArray<readonly [rule: string, settles: Settlement]> = [
  ['after-zone-word', afterZoneWord],
  ['beside-region', besideRegion],
  ['of-shared-noun', ofSharedNoun],
  ['other-than-listed', otherThanListed],
  ['in-list-of-kind', ofListedKind],
  ['before-deed', beforeDeed],
  ['before-amount', beforeAmount],
]

/**
 * Then what they said of the same name elsewhere, what else the sentence and the article name, which of its meanings is the
 * usual one, here at home; a preposition alone decides last.
 */
const AROUND: ReadonlyArray<readonly [rule: string, settles: Settlement]> = [
  ['as-before', asBefore],
  ['named-in-sentence', namedInSentence],
  ['named-in-article', namedInArticle],
  ['after-settlement-word', afterSettlementWord],
  ['before-settlement-word', beforeSettlementWord],
  ['usual-meaning', onlyProved],
  ['home-meaning', atHome],
  ['after-preposition', afterPreposition],
  ['in-list-of-places', inList],
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

const ruleOf = (form: PlaceForm): string => {
  if (form.place.kind === 'zone') return 'zone-form'
  if (form.place.kind === 'city') return form.place.region === null ? 'city-of-country' : 'city-of-region'
  return form.kind === 'noun' || form.kind === 'abbreviation' ? 'place-form' : `${form.kind}-form`
}

/** The mention of a form; without a rule of its own it is named after how the form names its place. */
export const mentionOf = (candidate: Candidate, form: PlaceForm, rule: string | null): Mention => ({
  passage: candidate.passage,
  start: candidate.start,
  end: candidate.end,
  place: form.place,
  form: form.kind,
  rule: rule ?? ruleOf(form),
})
