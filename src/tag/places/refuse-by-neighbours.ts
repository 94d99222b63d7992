import type { PlaceForm } from '../../base/place.ts'
import type { Word } from '../../base/words.ts'
import { isAfter, isBefore, wordAfter, wordBefore } from './beside.ts'
import type { Candidate } from './candidate.ts'
import {
  every,
  isAdjective,
  isCapital,
  isDictionaryForm,
  isName,
  type Refusal,
  readsAsAdjective,
  type Setting,
} from './setting.ts'

// “Cuba Street”, “the Panama Canal”, „Pariser Straße“: where nouns stand before nouns, both with a capital
const isAttribute = (candidate: Candidate, { rules }: Setting): boolean =>
  rules.nounBeforeNoun &&
  every(candidate, (form) => isName(form) || isAdjective(form)) &&
  wordAfter(candidate)?.capital === true

/** After a hyphen: «Южно-Китайское», «Фольксваген-Калуга»; but «российско-китайский», «Москва-Пекин». */
export const afterHyphen: Refusal = (candidate, { rules, endsPlace }) => {
  const { words } = candidate.passage
  const before = words[candidate.from - 1]
  if (words[candidate.from]?.joint !== '-' || before === undefined) return false
  if (rules.around.compounds.has(before.key)) return true
  const linked = rules.linkingVowel !== null && before.key.endsWith(rules.linkingVowel)
  return before.capital && before.kind === 'letters' && !linked && !endsPlace(candidate.from)
}

/** Before a hyphen: «Грузия-Тур», «Дон-Экспорт», «Москва-река»; but «Алабуга-2», «China-based». */
export const beforeHyphen: Refusal = (candidate, { rules, startingAt }) => {
  const next = candidate.passage.words[candidate.to]
  if (next === undefined || next.joint !== '-' || next.kind === 'digits' || startingAt(candidate.to) !== undefined)
    return false
  if (rules.afterHyphen === 'anything') return false
  return rules.afterHyphen === 'nothing' || next.capital
}

/** After an adjective that makes another place of it: «Новая Гвинея», «New England». */
export const doubled: Refusal = (candidate, { rules }) => {
  const before = wordBefore(candidate)
  return before?.capital === true && rules.around.doubles.has(before.key) && every(candidate, isName)
}

/** Of a street or station: «ул. Чехова», «Варшавское шоссе», «Казанский вокзал»; but «на улице Москвы», «станция Забайкальск». */
export const streetOrStation: Refusal = (candidate, setting) => {
  const { rules } = setting
  if (isAfter(candidate, 'streets', rules) && !isAfter(candidate, 'settlements', rules))
    return isDictionaryForm(candidate) || every(candidate, (form) => isAdjective(form) || form.needs !== null)
  if (!isBefore(candidate, 'streets', rules)) return false
  return isAttribute(candidate, setting) || (isCapital(candidate) && readsAsAdjective(candidate, setting))
}

/** Of a legal regime: «Свободный порт Владивосток», «Porto Libero (Vladivostok)». */
export const regime: Refusal = (candidate, { rules }) => isAfter(candidate, 'regimes', rules)

/** Of a thing that bears the name: «стадион Калининград», “The Moscow Times”, “British Airways”, but «отели Турции». */
export const bearer: Refusal = (candidate, { rules, startingAt }) => {
  // «паром Сочи – Трабзон» runs between them
  if (isAfter(candidate, 'bearers', rules))
    return every(candidate, isName) && isDictionaryForm(candidate) && startingAt(candidate.to) === undefined
  if (!rules.nounBeforeNoun || !isCapital(candidate)) return false
  return wordAfter(candidate)?.capital === true && isBefore(candidate, 'bearers', rules)
}

// «река Уфа»; of a country the dictionary form alone: «озеро Чад», but «горы Кавказа», «реки Китая»
const namesWater = (candidate: Candidate): boolean =>
  every(candidate, ({ place }) => place.kind === 'city') ||
  (every(candidate, ({ place, kind }) => place.kind === 'country' && kind === 'noun') && isDictionaryForm(candidate))

/** Of a sea, river or mountain: «Охотское море», «река Уфа», «озеро Чад», but «горы Кавказа». */
export const water: Refusal = (candidate, setting) => {
  const { rules } = setting
  if (namesWater(candidate) && isAfter(candidate, 'waters', rules)) return true
  if (!isBefore(candidate, 'waters', rules)) return false
  return isAttribute(candidate, setting) || readsAsAdjective(candidate, setting)
}

/** Of another capital: «столица Казахстана», «столица региона». */
export const anotherCapital: Refusal = (candidate, { rules, startingAt }) =>
  every(candidate, ({ kind, place }) => kind === 'description' && place.kind !== 'group') &&
  (startingAt(candidate.to) !== undefined || isBefore(candidate, 'capitalOf', rules))

// “India Buys Omsk Fillet”: where no long word is in small letters, a capital tells nothing
const LONG_LOWER = /(?<![\p{L}\p{M}])\p{Ll}{4,}/u

const isForeignCity = ({ place: { kind, country, province } }: PlaceForm, home: string): boolean =>
  kind === 'city' && country !== home && province !== true

// «Марсель Крамер», «Paris Hilton»: a foreign city in its dictionary form before another capital letter
const isGivenName = (candidate: Candidate, { home }: Setting): boolean =>
  every(candidate, (form) => isForeignCity(form, home)) &&
  isDictionaryForm(candidate) &&
  LONG_LOWER.test(candidate.passage.text)

// “Israel Cohen”
const isBearersName = (candidate: Candidate, { rules }: Setting): boolean => {
  const { words, text } = candidate.passage
  if (candidate.to - candidate.from > 1 || !rules.around.givenNames.has(words[candidate.from]?.key ?? '')) return false
  return LONG_LOWER.test(text)
}

const isGiven = (word: Word | null | undefined, { rules }: Setting): boolean =>
  word?.capital === true && !word.caps && rules.around.givenNames.has(word.key)

const isWholeName = ({ from, to, forms }: Candidate): boolean =>
  to - from === 1 && forms.every((form) => isName(form) && form.needs === 'capital')

/** A given name with another place for a surname, or that surname: “Chad Holland”; but “Chad and Niger”. */
export const fullName: Refusal = (candidate, setting) => {
  const { passage, from, to } = candidate
  if (to - from > 1 || !every(candidate, isName) || !LONG_LOWER.test(passage.text)) return false
  if (isWholeName(candidate) && isGiven(passage.words[from], setting))
    return wordAfter(candidate)?.capital === true && setting.startingAt(to) !== undefined
  const before = wordBefore(candidate)
  const given = before === null ? undefined : setting.startingAt(from - 1)
  return given !== undefined && isWholeName(given) && isGiven(before, setting)
}

/** A doubtful name, or a given name, beside another capital letter: «Артем Волков», “Israel Cohen”. */
export const besideName: Refusal = (candidate, setting) => {
  const { rules, startingAt } = setting
  const after = wordAfter(candidate)
  // “the Kharkiv Region”, «Hamburger Hafen»
  if (isBefore(candidate, 'territories', rules) || isBefore(candidate, 'settlements', rules)) return false
  const doubtful = every(candidate, (form) => isName(form) && form.needs === 'context')
  if (!doubtful && !isGivenName(candidate, setting) && !isBearersName(candidate, setting)) return false
  const before = wordBefore(candidate)
  if (after?.capital === true && !after.caps && startingAt(candidate.to) === undefined) return true
  if (!doubtful) return false
  if (before?.capital !== true || before.start <= candidate.sentence.start) return false
  return !isAfter(candidate, 'zones', rules) && !isAfter(candidate, 'settlements', rules)
}
