import { covers } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import { isAfter, isBefore, wordAfter } from './beside.ts'
import type { Candidate } from './candidate.ts'
import {
  every,
  headNoun,
  isAdjective,
  isCapital,
  namesWorks,
  type Refusal,
  readsAsAdjective,
  type Setting,
} from './setting.ts'

/** An adjective of a language, a cuisine, a breed: «на английском и испанском языках», «cucina giapponese». */
export const namesake: Refusal = (candidate, setting) => {
  if (!readsAsAdjective(candidate, setting)) return false
  const noun = headNoun(candidate, setting)
  if (noun !== null && setting.rules.around.namesakes.has(noun.key)) return true
  return wordAfter(candidate)?.capital !== true && isAfter(candidate, 'namesakes', setting.rules)
}

/** An adjective of a manner: «cotoletta alla milanese», but «vende alla milanese Pirelli». */
export const manner: Refusal = (candidate, { rules }) =>
  every(candidate, isAdjective) && isAfter(candidate, 'manners', rules) && wordAfter(candidate)?.capital !== true

const LANGUAGES = 6

// “in Chinese”, “speaks Turkish”, and what follows in a list: “in English, Chinese and Arabic”
const cueBefore = ({ passage, sentence, from }: Candidate, { rules, endsPlace }: Setting): Word | null => {
  for (let at = from - 1; at >= from - LANGUAGES; at -= 1) {
    const word = passage.words[at]
    if (word === undefined || word.start < sentence.start) return null
    if (rules.around.languageCues.has(word.key)) return word
    if (!rules.around.conjunctions.has(word.key) && !endsPlace(at + 1)) return null
  }
  return null
}

const hasLanguageEnding = ({ passage, to }: Candidate, { rules }: Setting): boolean =>
  rules.languageEndings.some((ending) => passage.words[to - 1]?.key.endsWith(ending))

/** An adjective that names a language: «владеет английским и немецким», “in Chinese”, but «турецкие и египетские компании». */
export const bareLanguage: Refusal = (candidate, setting) => {
  if (!every(candidate, isAdjective)) return false
  if (hasLanguageEnding(candidate, setting)) return headNoun(candidate, setting) === null
  const cue = cueBefore(candidate, setting)
  if (cue === null) return false
  if (!setting.rules.around.prepositions.has(cue.key)) return true
  const noun = headNoun(candidate, setting)
  // “in English and Arabic”, a language of no country, but not “in Chinese Taipei”
  return noun === null || (noun.capital && noun !== wordAfter(candidate))
}

// „einen US-amerikanischen Hersteller“, „für Schweizer Händler“
const isSpeltSo = ({ passage, to, forms }: Candidate): boolean =>
  passage.words[to - 1]?.capital === false || forms.some((one) => isAdjective(one) && CAPITALISED.test(one.form))
const CAPITALISED = /^\p{Lu}/u

// «nel Trevigiano e nel Bresciano», „im Badischen“: an area about a city at home, or a region, named by an adjective alone
const namesArea = (candidate: Candidate, { rules, home }: Setting): boolean => {
  if (!every(candidate, ({ place }) => place.country === home && place.kind !== 'country')) return false
  return isAfter(candidate, 'areaWords', rules) && wordAfter(candidate)?.capital !== true
}

/** An adjective of a proper name in mid-sentence: «Японская ассоциация», but «в Омской и Томской областях». */
export const properAdjective: Refusal = (candidate, setting) => {
  const { rules, names } = setting
  if (rules.capitalAdjectives || candidate.unproved || !isCapital(candidate) || isSpeltSo(candidate)) return false
  if (!readsAsAdjective(candidate, setting)) return false
  if (names.organisations.some((name) => covers(name, candidate))) return false
  if (namesWorks(candidate, setting) || namesArea(candidate, setting)) return false
  const noun = headNoun(candidate, setting)
  if (noun !== null && rules.around.territories.has(noun.key)) return false
  // «Амурский и Приморский бизнес»
  if (noun !== null && !rules.adjectivesFollow && rules.around.economy.has(noun.key) && !noun.capital) return false
  const next = wordAfter(candidate, 1)
  return next === null || !rules.around.territories.has(next.key)
}

/** An adjective of a country that opens the name of a district: «Косовский район», but «турецкие районы». */
export const districtAtHome: Refusal = (candidate, setting) => {
  if (setting.rules.capitalAdjectives || !isCapital(candidate)) return false
  if (!every(candidate, (form) => isAdjective(form) && form.place.kind === 'country')) return false
  return isBefore(candidate, 'districts', setting.rules)
}

/** A village of a district that is called after another place: «в Красной Поляне Вятскополянского района». */
export const inAnotherDistrict: Refusal = (candidate, setting) => {
  const adjective = wordAfter(candidate)
  if (adjective?.capital !== true || candidate.to - candidate.from < 2) return false
  if (!setting.rules.around.districts.has(wordAfter(candidate, 1)?.key ?? '')) return false
  if (!every(candidate, ({ kind, place }) => kind === 'noun' && place.kind === 'city')) return false
  const named = setting.startingAt(candidate.to)
  return named?.forms.every(({ place }) => candidate.forms.every((own) => own.place.code !== place.code)) ?? true
}

const DISTRICT_REACH = 4

/** An adjective of a district that lies in the place named after it: «Выборгский район Петербурга». */
export const districtElsewhere: Refusal = (candidate, setting) => {
  if (!readsAsAdjective(candidate, setting) || !isBefore(candidate, 'districts', setting.rules)) return false
  for (let word = candidate.to + 1; word < candidate.to + DISTRICT_REACH; word += 1) {
    const next = setting.startingAt(word)
    if (next !== undefined)
      return next.forms.every(({ place }) => candidate.forms.every((own) => own.place.code !== place.code))
  }
  return false
}
