import type { PlaceForm, PlaceKind } from '../../base/place.ts'
import type { Mention } from '../mention.ts'
import { isAfter } from './beside.ts'
import type { Candidate } from './candidate.ts'
import type { PlaceRules } from './place-index.ts'

/** The places that a text names beyond doubt, by code. */
export interface Named {
  readonly inSentence: (candidate: Candidate) => ReadonlySet<string>
  readonly inArticle: ReadonlySet<string>
  /** Codes of the regions that it shares with the place before or after a comma: «Richmond, Virginia». */
  readonly inRegion: (candidate: Candidate) => ReadonlySet<string>
  /** What a settled place right before is, parted by a comma or «and»; null where none stands. */
  readonly listedAfter: (candidate: Candidate) => PlaceKind | null
  /** What a settled place right after is, parted in the same way. */
  readonly listedBefore: (candidate: Candidate) => PlaceKind | null
  readonly rules: PlaceRules
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

// «Железногорск» in a sentence that names the Kursk region
const namedInSentence: Settlement = (candidate, named) => {
  const codes = named.inSentence(candidate)
  return candidate.forms.filter((form) => codes.has(form.place.code))
}

const namedInArticle: Settlement = (candidate, named) =>
  candidate.forms.filter((form) => named.inArticle.has(form.place.code))

const isDoubtful = (form: PlaceForm): boolean => form.place.kind !== 'zone' && form.kind === 'noun'

// «город Киров», «г. Владимир»
const afterSettlementWord: Settlement = (candidate, { rules }) =>
  isAfter(candidate, 'settlements', rules) ? candidate.forms.filter(isDoubtful) : []

// «Ростов» without more is Rostov-on-Don, the one that needs no context
const onlyProved: Settlement = (candidate) => candidate.forms.filter((form) => isProved(candidate, form))

// «во Владимире», «из Королева»
const afterPreposition: Settlement = (candidate, { rules }) =>
  isAfter(candidate, 'prepositions', rules) ? candidate.forms.filter(isDoubtful) : []

// «в Рязани, Владимире и Туле»
const inList: Settlement = (candidate, { listedAfter }) =>
  listedAfter(candidate) === 'city' ? candidate.forms.filter(isDoubtful) : []

// “Texas and Georgia”, “Armenia and Georgia”, “Jordan and Libya”: a list holds places of one kind
const ofListedKind: Settlement = (candidate, { listedAfter, listedBefore }) => {
  const kind = listedAfter(candidate) ?? listedBefore(candidate)
  return candidate.forms.filter((form) => form.kind === 'noun' && form.place.kind === kind)
}

/**
 * How a doubtful candidate is settled. The words beside it weigh most, then what else the sentence and the article
 * name, then which of its meanings is the usual one; a preposition alone decides last.
 */
const SETTLEMENTS: ReadonlyArray<readonly [rule: string, settles: Settlement]> = [
  ['after-zone-word', afterZoneWord],
  ['beside-region', besideRegion],
  ['named-in-sentence', namedInSentence],
  ['named-in-article', namedInArticle],
  ['after-settlement-word', afterSettlementWord],
  ['usual-meaning', onlyProved],
  ['after-preposition', afterPreposition],
  ['in-list-of-places', inList],
  ['in-list-of-kind', ofListedKind],
]

const oneMeaning = (forms: readonly PlaceForm[]): PlaceForm | null => {
  const [first] = forms
  if (first === undefined || forms.some((form) => form.place.code !== first.place.code)) return null
  return forms.find((form) => form.place.kind === 'region') ?? first
}

/** The rule that settles a doubtful candidate and the form it means, or null when it stays doubtful. */
export const settle = (candidate: Candidate, named: Named): readonly [rule: string, form: PlaceForm] | null => {
  for (const [rule, settles] of SETTLEMENTS) {
    const form = oneMeaning(settles(candidate, named))
    if (form !== null) return [rule, form]
  }
  return null
}

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
