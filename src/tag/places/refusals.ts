import type { PlaceForm } from '../../base/place.ts'
import { covers, type Span } from '../../base/span.ts'
import type { Names } from '../names/names.ts'
import { isAfter, isBefore, wordAfter, wordBefore } from './beside.ts'
import type { Candidate } from './candidate.ts'
import type { PlaceRules } from './place-index.ts'

/** What refusals look at besides the candidate. */
export interface Setting {
  readonly rules: PlaceRules
  readonly names: Names
  readonly quotedNames: readonly Span[]
  /** Whether a candidate starts at this word of the same passage. */
  readonly startsPlace: (word: number) => boolean
  /** Whether a candidate ends before this word of the same passage. */
  readonly endsPlace: (word: number) => boolean
}

type Refusal = (candidate: Candidate, setting: Setting) => boolean

const every = (candidate: Candidate, holds: (form: PlaceForm) => boolean): boolean => candidate.forms.every(holds)
const isAdjective = (form: PlaceForm): boolean => form.kind === 'adjective'
const isName = (form: PlaceForm): boolean => form.kind === 'noun' || form.kind === 'abbreviation'

// «Владимир Мазур», «Jordan Whitfield»
const insidePerson: Refusal = (candidate, { names }) =>
  names.people.some((person) => person.passage === candidate.passage && covers(person, candidate))

// «А. П. Чехов», «Гагарин Ю. А.»
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

// «Томский государственный университет», but «министерство промышленности Пермского края»
const insideOrganisation: Refusal = (candidate, { names, quotedNames }) =>
  names.organisations.some((organisation) => {
    if (organisation.passage !== candidate.passage || !covers(organisation, candidate)) return false
    if (TERRITORIAL.has(organisation.kind)) return false
    const quoted = quotedNames.some((span) => covers(span, candidate))
    return quoted || !candidate.forms.some((form) => form.kind === 'noun' && form.place.kind === 'region')
  })

// клуб «Валдай», ООО «Грузия-Тур», but ОЭЗ «Алабуга»
const insideQuotedName: Refusal = (candidate, { quotedNames, rules }) => {
  const quoted = quotedNames.find((span) => covers(span, candidate))
  return quoted !== undefined && !isAfter(candidate, 'zones', rules) && !isAfter(candidate, 'settlements', rules)
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
const beforeHyphen: Refusal = (candidate, { rules, startsPlace }) => {
  const next = candidate.passage.words[candidate.to]
  if (next === undefined || next.joint !== '-' || next.kind === 'digits' || startsPlace(candidate.to)) return false
  if (rules.afterHyphen === 'anything') return false
  return rules.afterHyphen === 'nothing' || next.capital
}

// «ул. Чехова», «Варшавское шоссе», «Казанский вокзал»
const streetOrStation: Refusal = (candidate, { rules }) =>
  (every(candidate, isName) && isAfter(candidate, 'streets', rules)) ||
  (isCapital(candidate) && isBefore(candidate, 'streets', rules))

// «Охотское море», «река Уфа»
const water: Refusal = (candidate, { rules }) =>
  (every(candidate, isName) && isAfter(candidate, 'waters', rules)) ||
  (every(candidate, isAdjective) && isBefore(candidate, 'waters', rules))

// «японская иена», «турецкий язык»
const currency: Refusal = (candidate, { rules }) =>
  every(candidate, isAdjective) && isBefore(candidate, 'currencies', rules)

const isCapital = (candidate: Candidate): boolean => candidate.passage.words[candidate.from]?.capital ?? false

// «Японская ассоциация» in mid-sentence is a proper name; «Омский район» is still a territory
const properAdjective: Refusal = (candidate, { rules, names }) => {
  if (rules.capitalAdjectives || candidate.unproved || !isCapital(candidate) || !every(candidate, isAdjective))
    return false
  if (names.organisations.some((name) => name.passage === candidate.passage && covers(name, candidate))) return false
  if (isBefore(candidate, 'territories', rules)) return false
  const next = wordAfter(candidate, 1)
  return next === null || !rules.around.territories.has(next.key)
}

// «столица Казахстана», «столица региона»
const anotherCapital: Refusal = (candidate, { rules, startsPlace }) =>
  every(candidate, (form) => form.kind === 'description') &&
  (startsPlace(candidate.to) || isBefore(candidate, 'capitalOf', rules))

// A doubtful name beside another capital letter: «Артем Волков», «Павел Чайковский»
const besideName: Refusal = (candidate, { rules, startsPlace }) => {
  if (!every(candidate, (form) => isName(form) && form.needs === 'context')) return false
  const after = wordAfter(candidate)
  const before = wordBefore(candidate)
  if (after?.capital === true && !after.caps && !startsPlace(candidate.to)) return true
  return (
    before?.capital === true &&
    before.start > candidate.sentence.start &&
    !isAfter(candidate, 'zones', rules) &&
    !isAfter(candidate, 'settlements', rules)
  )
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
  ['street-or-station', streetOrStation],
  ['water', water],
  ['currency', currency],
  ['proper-adjective', properAdjective],
  ['another-capital', anotherCapital],
  ['beside-name', besideName],
]

/** The rule that refuses a candidate, or null. */
export const refusalOf = (candidate: Candidate, setting: Setting): string | null =>
  REFUSALS.find(([, refuses]) => refuses(candidate, setting))?.[0] ?? null
