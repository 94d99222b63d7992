import type { PlaceForm } from '../../base/place.ts'
import type { Mention } from '../mention.ts'
import type { Candidate } from './candidate.ts'

/** Whether a form needs no more than the candidate shows. */
export const isProved = (candidate: Candidate, form: PlaceForm): boolean =>
  form.needs === null || (form.needs === 'capital' && !candidate.unproved)

/** The form that a candidate means when nothing else can be meant; a region before a city or zone of the same code. */
export const certainForm = (candidate: Candidate): PlaceForm | null => {
  const first = candidate.forms[0]
  if (first === undefined || candidate.forms.some((form) => form.place.code !== first.place.code)) return null
  const proved = candidate.forms.filter((form) => isProved(candidate, form))
  return proved.find((form) => form.place.kind === 'region') ?? proved[0] ?? null
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
