import type { Word } from '../../base/words.ts'
import { wordBefore } from './beside.ts'
import type { Candidate } from './candidate.ts'
import {
  every,
  headNoun,
  isAdjective,
  isDictionaryForm,
  type Refusal,
  readsAsAdjective,
  type Setting,
} from './setting.ts'

const issues = (candidate: Candidate, word: Word | null | undefined, { rules }: Setting): boolean => {
  const countries = rules.money.get(word?.key ?? '')
  return countries !== undefined && candidate.forms.some(({ place }) => countries.has(place.country ?? ''))
}

// «долларов США», «юаней КНР», «dollari canadesi»; but «за миллион юаней Китай»
const follows = (candidate: Candidate): boolean =>
  every(candidate, (form) => isAdjective(form) || form.kind === 'abbreviation') || !isDictionaryForm(candidate)

// “dollars of the United States”, «dollari degli Stati Uniti»
const ARTICLES = 2
const moneyBefore = (candidate: Candidate, setting: Setting): boolean => {
  if (issues(candidate, wordBefore(candidate), setting)) return follows(candidate)
  for (let back = 1; back <= ARTICLES; back += 1) {
    const word = wordBefore(candidate, back)
    if (word === null || !setting.rules.around.genitives.has(word.key)) return false
    if (issues(candidate, wordBefore(candidate, back + 1), setting)) return true
  }
  return false
}

// “US dollars”, «US-Dollar», “U.S. dollars”, «турецких и сирийских лир»
const BESIDE = /^\.?[\s-]$/u
const moneyAfter = (candidate: Candidate, setting: Setting): boolean => {
  if (readsAsAdjective(candidate, setting) && issues(candidate, headNoun(candidate, setting), setting)) return true
  if (!setting.rules.nounBeforeNoun && !every(candidate, isAdjective)) return false
  const { words, text } = candidate.passage
  const next = words[candidate.to]
  return BESIDE.test(text.slice(candidate.end, next?.start)) && issues(candidate, next, setting)
}

// “US$92”, «US-$»; with a blank, “US $92”, only where no “to the US” stands before
const SIGN = /^-?\p{Sc}/u
const SIGN_APART = /^\s\p{Sc}/u
const signAfter = (candidate: Candidate, { rules }: Setting): boolean => {
  if (!every(candidate, (form) => form.kind === 'abbreviation')) return false
  const after = candidate.passage.text.slice(candidate.end, candidate.end + 2)
  if (SIGN.test(after)) return true
  return SIGN_APART.test(after) && !rules.around.genitives.has(wordBefore(candidate)?.key ?? '')
}

/** Of the name of a currency: «долларов США», “Hong Kong dollars”, «франк Швейцарии», “US$92”. */
export const ofMoney: Refusal = (candidate, setting) =>
  moneyBefore(candidate, setting) || moneyAfter(candidate, setting) || signAfter(candidate, setting)
