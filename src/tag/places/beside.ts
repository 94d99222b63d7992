import type { Word } from '../../base/words.ts'
import type { Candidate } from './candidate.ts'
import type { PlaceRules, WordList } from './place-index.ts'

// «г. Владимир», «ОЭЗ «Алабуга»», «all’inglese»: a full stop, a quotation mark, an apostrophe or a space may lie between
const LOOSE = /^[.\s«"“„(’']{0,4}$/u

/** The word before a candidate in its sentence, `back` words away; null when punctuation parts them. */
export const wordBefore = (candidate: Candidate, back = 1): Word | null => {
  const { words, text } = candidate.passage
  const word = words[candidate.from - back]
  const next = words[candidate.from - back + 1]
  if (word === undefined || next === undefined || word.start < candidate.sentence.start) return null
  return LOOSE.test(text.slice(word.end, next.start)) || next.joint === '-' ? word : null
}

/** The word after a candidate in its sentence, with nothing but a space between. */
export const wordAfter = (candidate: Candidate, on = 0): Word | null => {
  const word = candidate.passage.words[candidate.to + on]
  return word === undefined || word.joint !== ' ' || word.start >= candidate.sentence.end ? null : word
}

/** Whether the words right before a candidate stand in a list: one word or two («port of»). */
export const isAfter = (candidate: Candidate, list: WordList, rules: PlaceRules): boolean => {
  const first = wordBefore(candidate)
  if (first === null) return false
  if (rules.around[list].has(first.key)) return true
  const second = wordBefore(candidate, 2)
  return second !== null && rules.around[list].has(`${second.key} ${first.key}`)
}

/** Whether the word right after a candidate stands in a list. */
export const isBefore = (candidate: Candidate, list: WordList, rules: PlaceRules): boolean => {
  const after = wordAfter(candidate)
  return after !== null && rules.around[list].has(after.key)
}
