import { matchPhrase } from '../../base/phrases.ts'
import type { PlaceForm } from '../../base/place.ts'
import type { Span } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import { findOnce, type Passage } from '../passage.ts'
import type { PlaceRules } from './place-index.ts'

/** Words of a passage that may name a place. */
export interface Candidate extends Span {
  readonly passage: Passage
  readonly sentence: Span
  /** The words it is made of, half-open. */
  readonly from: number
  readonly to: number
  /** What it may mean, given how it is written. */
  readonly forms: readonly PlaceForm[]
  /** Its capital letter proves nothing: it opens the sentence or stands among capitals. */
  readonly unproved: boolean
}

// past words of one letter, which are never all in capitals
const besideLetters = (words: readonly Word[], from: number, step: 1 | -1): Word | undefined => {
  let at = from
  while (words[at]?.text.length === 1) at += step
  return words[at]
}

// A neighbour is all in capitals too, perhaps beyond words of one letter: a headline in capitals («И В КИТАЙ»).
const shouts = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.caps === true &&
  (besideLetters(words, from - 1, -1)?.caps === true || besideLetters(words, to, 1)?.caps === true)

// Nothing but punctuation lies between the start of the sentence and the word, or a quotation opens right before it.
const OPENING = /[«"“„]\s*$/u
const opensSentence = (passage: Passage, sentence: Span, from: number): boolean => {
  const word = passage.words[from]
  const before = passage.words[from - 1]
  if (word === undefined) return false
  return (
    before === undefined || before.end <= sentence.start || OPENING.test(passage.text.slice(before.end, word.start))
  )
}

const ACRONYM_LENGTH = 5

// «агентство САНА»: a short word in capitals among others that are not is no name
const isAcronym = ([word, ...more]: readonly Word[], unproved: boolean): boolean =>
  word !== undefined && more.length === 0 && word.caps && !unproved && word.text.length <= ACRONYM_LENGTH

const ARTICLE_LENGTH = 3
// « Riunione» of «La Riunione», «’Aquila» of «L’Aquila»
const CAPITAL_WITHIN = /[\s’']\p{Lu}/u

// The words whose capital counts: «La Riunione», not «La riunione»
const proper = ({ form }: PlaceForm, words: readonly Word[]): readonly Word[] => {
  const [first, ...others] = words
  const article = first !== undefined && first.text.length <= ARTICLE_LENGTH && CAPITAL_WITHIN.test(form)
  return article && others.length > 0 ? others : words
}

// «США», not «сша»; «Китай», not «китай»; «the Polish», not «polish»; «поляков», not «Вадим Поляков».
const fits = (form: PlaceForm, words: readonly Word[], unproved: boolean, rules: PlaceRules): boolean => {
  const capital = proper(form, words).some((word) => word.capital)
  if (form.kind === 'description') return true
  if (form.kind === 'abbreviation') return words.every((word) => form.form.includes(word.text))
  if (form.kind === 'noun') return capital && !isAcronym(words, unproved)
  if (form.kind === 'demonym') return capital ? rules.capitalDemonyms || unproved : !rules.capitalDemonyms
  return capital || !rules.capitalAdjectives
}

const LOWER = /^\p{Ll}/u

// «in Indiana»: a capital inside the sentence speaks for the name of one place, not for the adjective of another
const withoutAdjectives = (forms: readonly PlaceForm[]): readonly PlaceForm[] => {
  const named = forms.filter(({ kind }) => kind === 'noun').map(({ place }) => place.code)
  if (named.length === 0) return forms
  return forms.filter(
    ({ kind, form, place }) => kind !== 'adjective' || !LOWER.test(form) || named.includes(place.code),
  )
}

const candidateAt = (passage: Passage, sentence: Span, from: number, rules: PlaceRules): Candidate | null => {
  const match = matchPhrase(rules.forms, passage.words, from)
  const first = passage.words[from]
  if (match === null || first === undefined) return null
  const words = passage.words.slice(from, match.to)
  const unproved = opensSentence(passage, sentence, from) || shouts(passage.words, from, match.to)
  const fitting = match.values.filter((form) => fits(form, words, unproved, rules))
  const forms = fitting.length > 1 && first.capital && !unproved ? withoutAdjectives(fitting) : fitting
  const end = words.at(-1)?.end ?? first.end
  return { passage, sentence, from, to: match.to, start: first.start, end, forms, unproved }
}

/** Every candidate of a passage from left to right; a longer name hides the shorter ones in it, a shadow hides all. */
export const findCandidates = (passage: Passage, rules: PlaceRules): readonly Candidate[] =>
  findOnce(rules.notes, passage, (unread) => readCandidates(unread, rules))

const readCandidates = (passage: Passage, rules: PlaceRules): Candidate[] => {
  const found: Candidate[] = []
  const whole = { start: 0, end: passage.text.length }
  let sentence = 0
  for (let index = 0; index < passage.words.length; ) {
    while ((passage.sentences[sentence]?.end ?? whole.end) <= (passage.words[index]?.start ?? 0)) sentence += 1
    const shadow = matchPhrase(rules.shadows, passage.words, index)
    const within = passage.sentences[sentence] ?? whole
    const candidate = shadow === null ? candidateAt(passage, within, index, rules) : null
    if (candidate !== null && candidate.forms.length > 0) found.push(candidate)
    index = shadow?.to ?? candidate?.to ?? index + 1
  }
  return found
}
