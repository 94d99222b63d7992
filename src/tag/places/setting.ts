import type { PlaceForm } from '../../base/place.ts'
import type { Span } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import type { Names } from '../names/names.ts'
import { wordAfter } from './beside.ts'
import type { Candidate } from './candidate.ts'
import type { PlaceRules } from './place-index.ts'

/** What refusals look at besides the candidate. */
export interface Setting {
  readonly rules: PlaceRules
  /** Of the same passage. */
  readonly names: Names
  /** ISO 3166-1 code of the home country. */
  readonly home: string
  readonly quotedNames: readonly Span[]
  /** The candidate of the same passage that starts at this word. */
  readonly startingAt: (word: number) => Candidate | undefined
  /** Whether a candidate ends before this word of the same passage. */
  readonly endsPlace: (word: number) => boolean
}

/** A rule that tells whether a candidate names no place. */
export type Refusal = (candidate: Candidate, setting: Setting) => boolean

/** Whether all that a candidate may mean has a property. */
export const every = (candidate: Candidate, holds: (form: PlaceForm) => boolean): boolean =>
  candidate.forms.every(holds)

/** Whether a form is an adjective. */
export const isAdjective = (form: PlaceForm): boolean => form.kind === 'adjective'

/** Whether a form is a name proper. */
export const isName = (form: PlaceForm): boolean => form.kind === 'noun' || form.kind === 'abbreviation'

/** Whether a candidate begins with a capital letter. */
export const isCapital = (candidate: Candidate): boolean => candidate.passage.words[candidate.from]?.capital ?? false

/** Whether a candidate is an adjective where it stands: «Томском» before «университете», not before «и». */
export const readsAsAdjective = (candidate: Candidate, { rules }: Setting): boolean => {
  if (every(candidate, isAdjective)) return true
  const next = wordAfter(candidate)
  const last = candidate.passage.words[candidate.to - 1]
  return next !== null && last !== undefined && !next.capital && rules.agrees(last.key, next.key)
}

/** Whether a candidate is printed as in a dictionary: «Калининград», not «Калининграда». */
export const isDictionaryForm = (candidate: Candidate): boolean => {
  const printed = candidate.passage.text.slice(candidate.start, candidate.end)
  return candidate.forms.some((form) => form.place.names[form.language] === printed)
}

const WORKS_REACH = 4

/** Whether an adjective of a place at home opens the name of a plant: «Челябинский металлургический комбинат». */
export const namesWorks = (candidate: Candidate, { rules, home }: Setting): boolean => {
  if (!every(candidate, (form) => isAdjective(form) && form.place.country === home)) return false
  for (let on = 0; on < WORKS_REACH; on += 1) {
    const word = wordAfter(candidate, on)
    if (word === null) return false
    if (rules.around.works.has(word.key)) return true
  }
  return false
}

/** What is looked at along a list. */
type Lists = Pick<Setting, 'rules' | 'startingAt'>

const GAP = /^,?\s+$/u
const LIST_REACH = 24

// the last word of a name that tells what it is: «области» of «Липецкой области»
const territoryIn = (name: Candidate | undefined, { rules }: Lists): Word | null => {
  const last = name?.passage.words[name.to - 1]
  return last !== undefined && rules.around.territories.has(last.key) ? last : null
}

// past «и», and past the preposition of «и в Тульской»
const afterLink = (index: number, { passage }: Candidate, { rules, startingAt }: Lists): number => {
  if (!rules.around.conjunctions.has(passage.words[index]?.key ?? '')) return index
  const bare = startingAt(index + 1) === undefined && startingAt(index + 2) !== undefined
  return index + (bare ? 2 : 1)
}

/** The noun that a list of adjectives ends in: «области» of «в Рязанской, Тульской и в Липецкой области». */
export const headNoun = (candidate: Candidate, setting: Lists): Word | null => {
  const { words, text } = candidate.passage
  for (let index = candidate.to; index < candidate.to + LIST_REACH; ) {
    const word = words[index]
    const before = words[index - 1]
    if (word === undefined || before === undefined || word.start >= candidate.sentence.end) return null
    if (!GAP.test(text.slice(before.end, word.start))) return null
    const next = setting.startingAt(index)
    const link = afterLink(index, candidate, setting)
    if (next?.forms.some(isAdjective) === true) index = next.to
    else if (link > index) index = link
    else return territoryIn(next, setting) ?? (text.startsWith(',', before.end) ? null : word)
  }
  return null
}
