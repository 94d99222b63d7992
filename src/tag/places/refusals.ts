import type { PlaceForm } from '../../base/place.ts'
import { covers, type Span } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import type { Names, OrganisationMention } from '../names/names.ts'
import { isAfter, isBefore, wordAfter, wordBefore } from './beside.ts'
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

type Refusal = (candidate: Candidate, setting: Setting) => boolean

const every = (candidate: Candidate, holds: (form: PlaceForm) => boolean): boolean => candidate.forms.every(holds)
const isAdjective = (form: PlaceForm): boolean => form.kind === 'adjective'
const isName = (form: PlaceForm): boolean => form.kind === 'noun' || form.kind === 'abbreviation'
const isCapital = (candidate: Candidate): boolean => candidate.passage.words[candidate.from]?.capital ?? false

// «Томском» is an adjective before «университете», a noun before «и»
const readsAsAdjective = (candidate: Candidate, { rules }: Setting): boolean => {
  if (every(candidate, isAdjective)) return true
  const next = wordAfter(candidate)
  const last = candidate.passage.words[candidate.to - 1]
  return next !== null && last !== undefined && !next.capital && rules.agrees(last.key, next.key)
}

const GAP = /^,?\s+$/u

// The noun that a list of adjectives ends in: «области» of «в Рязанской, Тульской и Липецкой области».
const headNoun = (candidate: Candidate, setting: Setting): Word | null => {
  const { words, text } = candidate.passage
  let index = candidate.to
  for (;;) {
    const word = words[index]
    const before = words[index - 1]
    if (word === undefined || before === undefined || word.start >= candidate.sentence.end) return null
    if (!GAP.test(text.slice(before.end, word.start))) return null
    const next = setting.startingAt(index)
    if (next?.forms.some(isAdjective) === true) index = next.to
    else if (setting.rules.around.conjunctions.has(word.key)) index += 1
    else return text.slice(before.end, word.start).startsWith(',') ? null : word
  }
}

// «Владимир Мазур», «Jordan Whitfield»; a place of several words («Nizhny Novgorod») is nobody’s name
const insidePerson: Refusal = (candidate, { names }) =>
  candidate.to - candidate.from === 1 && names.people.some((person) => covers(person, candidate))

// «А. П. Чехов»
const INITIAL_BEFORE = /(?:^|[\s(])\p{Lu}\.\s?$/u
const besideInitial: Refusal = (candidate) => {
  const { text } = candidate.passage
  if (candidate.to - candidate.from > 1 || !every(candidate, isName)) return false
  return INITIAL_BEFORE.test(text.slice(Math.max(0, candidate.start - 4), candidate.start))
}

const TERRITORIAL: ReadonlySet<string> = new Set([
  'government',
  'embassy',
  'export-support-centre',
  'special-economic-zone',
])

const PRIVATE: ReadonlySet<string> = new Set(['company', 'club', 'medium', 'ship', 'news-agency', 'university'])

const PREPOSITION_LENGTH = 3

// «палата парламента Казахстана», «Camera di commercio di Padova», but not «ассоциация по торговле с Россией»
const endsAsSeat = (candidate: Candidate, organisation: OrganisationMention, rules: PlaceRules): boolean => {
  const before = wordBefore(candidate)
  if (before === null || candidate.end !== organisation.end || PRIVATE.has(organisation.kind)) return false
  return before.capital || before.text.length > PREPOSITION_LENGTH || rules.around.genitives.has(before.key)
}

// «Nizhny Novgorod plant»: a place before a common noun says where, it is no name
const startsAsAttribute = (candidate: Candidate, organisation: OrganisationMention): boolean =>
  candidate.start === organisation.start && wordAfter(candidate)?.capital === false

// «Томский государственный университет», but «министерство промышленности Пермского края»
const insideOrganisation: Refusal = (candidate, setting) =>
  setting.names.organisations.some((organisation) => {
    if (!covers(organisation, candidate)) return false
    if (TERRITORIAL.has(organisation.kind)) return false
    if (setting.quotedNames.some((span) => covers(span, candidate))) return true
    const nouns = candidate.forms.filter((form) => form.kind === 'noun')
    if (nouns.length === 0 || readsAsAdjective(candidate, setting)) return true
    if (nouns.some((form) => form.place.kind === 'region')) return false
    return !endsAsSeat(candidate, organisation, setting.rules) && !startsAsAttribute(candidate, organisation)
  })

// клуб «Валдай», ООО «Грузия-Тур», but ОЭЗ «Алабуга»
const insideQuotedName: Refusal = (candidate, { quotedNames, rules }) => {
  if (!quotedNames.some((span) => covers(span, candidate))) return false
  if (candidate.forms.some(({ place, needs }) => place.kind === 'zone' && needs === null)) return false
  return !isAfter(candidate, 'zones', rules) && !isAfter(candidate, 'settlements', rules)
}

// «Южно-Китайское», «Фольксваген-Калуга»; but «российско-китайский», «Москва-Пекин»
const afterHyphen: Refusal = (candidate, { rules, endsPlace }) => {
  const { words } = candidate.passage
  const before = words[candidate.from - 1]
  if (words[candidate.from]?.joint !== '-' || before === undefined) return false
  if (rules.around.compounds.has(before.key)) return true
  return before.capital && before.kind === 'letters' && !before.key.endsWith('о') && !endsPlace(candidate.from)
}

// «Грузия-Тур», «Дон-Экспорт», «Москва-река»; but «Алабуга-2», «China-based»
const beforeHyphen: Refusal = (candidate, { rules, startingAt }) => {
  const next = candidate.passage.words[candidate.to]
  if (next === undefined || next.joint !== '-' || next.kind === 'digits' || startingAt(candidate.to) !== undefined)
    return false
  if (rules.afterHyphen === 'anything') return false
  return rules.afterHyphen === 'nothing' || next.capital
}

// «Новая Гвинея», «New England»
const doubled: Refusal = (candidate, { rules }) => {
  const before = wordBefore(candidate)
  return before?.capital === true && rules.around.doubles.has(before.key) && every(candidate, isName)
}

const isDictionaryForm = (candidate: Candidate): boolean => {
  const printed = candidate.passage.text.slice(candidate.start, candidate.end)
  return candidate.forms.some((form) => form.place.names[form.language] === printed)
}

// «ул. Чехова», «станция Москва», «Варшавское шоссе», «Казанский вокзал»; but «на улице Москвы»
const streetOrStation: Refusal = (candidate, setting) => {
  const { rules } = setting
  if (isAfter(candidate, 'streets', rules))
    return isDictionaryForm(candidate) || every(candidate, (form) => isAdjective(form) || form.needs !== null)
  return isCapital(candidate) && readsAsAdjective(candidate, setting) && isBefore(candidate, 'streets', rules)
}

// «Свободный порт Владивосток», «Porto Libero (Vladivostok)»
const regime: Refusal = (candidate, { rules }) => isAfter(candidate, 'regimes', rules)

// «стадион Калининград», but «отели Турции»
const bearer: Refusal = (candidate, { rules }) =>
  every(candidate, isName) && isDictionaryForm(candidate) && isAfter(candidate, 'bearers', rules)

// «Охотское море», «река Уфа», but «горы Кавказа»
const water: Refusal = (candidate, setting) => {
  const { rules } = setting
  if (every(candidate, ({ place }) => place.kind === 'city') && isAfter(candidate, 'waters', rules)) return true
  return readsAsAdjective(candidate, setting) && isBefore(candidate, 'waters', rules)
}

// «японская иена», «на английском и испанском языках»
const namesake: Refusal = (candidate, setting) => {
  if (!readsAsAdjective(candidate, setting)) return false
  const noun = headNoun(candidate, setting)
  return noun !== null && setting.rules.around.namesakes.has(noun.key)
}

// «владеет английским и немецким», but «турецкие и египетские компании»
const bareLanguage: Refusal = (candidate, setting) => {
  const last = candidate.passage.words[candidate.to - 1]
  if (last === undefined || !every(candidate, isAdjective)) return false
  if (!setting.rules.languageEndings.some((ending) => last.key.endsWith(ending))) return false
  return headNoun(candidate, setting) === null
}

// «Японская ассоциация» in mid-sentence is a proper name; «Омский район», «в Омской и Томской областях» are territories
const properAdjective: Refusal = (candidate, setting) => {
  const { rules, names } = setting
  if (rules.capitalAdjectives || candidate.unproved || !isCapital(candidate)) return false
  if (!readsAsAdjective(candidate, setting)) return false
  if (names.organisations.some((name) => covers(name, candidate))) return false
  const noun = headNoun(candidate, setting)
  if (noun !== null && rules.around.territories.has(noun.key)) return false
  const next = wordAfter(candidate, 1)
  return next === null || !rules.around.territories.has(next.key)
}

const DISTRICT_REACH = 4

// «Выборгский район Петербурга»: the district lies in the place named after it
const districtElsewhere: Refusal = (candidate, setting) => {
  if (!readsAsAdjective(candidate, setting) || !isBefore(candidate, 'districts', setting.rules)) return false
  for (let word = candidate.to + 1; word < candidate.to + DISTRICT_REACH; word += 1) {
    const next = setting.startingAt(word)
    if (next !== undefined)
      return next.forms.every(({ place }) => candidate.forms.every((own) => own.place.code !== place.code))
  }
  return false
}

// «столица Казахстана», «столица региона»
const anotherCapital: Refusal = (candidate, { rules, startingAt }) =>
  every(candidate, (form) => form.kind === 'description') &&
  (startingAt(candidate.to) !== undefined || isBefore(candidate, 'capitalOf', rules))

// «Марсель Крамер»: a foreign city in its dictionary form before another capital letter
const isGivenName = (candidate: Candidate, home: string): boolean =>
  isDictionaryForm(candidate) && every(candidate, ({ place }) => place.kind === 'city' && place.country !== home)

// A doubtful name beside another capital letter: «Артем Волков», «Павел Чайковский»
const besideName: Refusal = (candidate, { rules, startingAt, home }) => {
  const doubtful = every(candidate, (form) => isName(form) && form.needs === 'context')
  if (!doubtful && !isGivenName(candidate, home)) return false
  const after = wordAfter(candidate)
  const before = wordBefore(candidate)
  if (after?.capital === true && !after.caps && startingAt(candidate.to) === undefined) return true
  if (!doubtful) return false
  if (before?.capital !== true || before.start <= candidate.sentence.start) return false
  return !isAfter(candidate, 'zones', rules) && !isAfter(candidate, 'settlements', rules)
}

/**
 * Why a candidate names no place. The order only decides which name a refusal gets: names that others found first,
 * then how the word is written, then its neighbours.
 */
const REFUSALS: ReadonlyArray<readonly [rule: string, refuses: Refusal]> = [
  ['inside-person', insidePerson],
  ['beside-initial', besideInitial],
  ['inside-organisation', insideOrganisation],
  ['inside-quoted-name', insideQuotedName],
  ['after-hyphen', afterHyphen],
  ['before-hyphen', beforeHyphen],
  ['doubled', doubled],
  ['street-or-station', streetOrStation],
  ['regime', regime],
  ['bearer', bearer],
  ['water', water],
  ['namesake', namesake],
  ['bare-language', bareLanguage],
  ['proper-adjective', properAdjective],
  ['district-elsewhere', districtElsewhere],
  ['another-capital', anotherCapital],
  ['beside-name', besideName],
]

/** The rule that refuses a candidate, or null. */
export const refusalOf = (candidate: Candidate, setting: Setting): string | null =>
  REFUSALS.find(([, refuses]) => refuses(candidate, setting))?.[0] ?? null
