import { covers } from '../../base/span.ts'
import type { OrganisationMention } from '../names/names.ts'
import { isAfter, wordAfter, wordBefore } from './beside.ts'
import type { Candidate } from './candidate.ts'
import type { PlaceRules } from './place-index.ts'
import { every, isName, namesWorks, type Refusal, readsAsAdjective } from './setting.ts'

/** Inside a person’s name: «Владимир Мазур», «Jordan Whitfield»; a place of several words («Nizhny Novgorod») is nobody’s name. */
export const insidePerson: Refusal = (candidate, { names }) =>
  candidate.to - candidate.from === 1 && names.people.some((person) => covers(person, candidate))

// «А. П. Чехов»
const INITIAL_BEFORE = /(?:^|[\s(])\p{Lu}\.\s?$/u
/** Beside an initial: «А. Чехов». */
export const besideInitial: Refusal = (candidate) => {
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

/** Inside an organisation’s name: «Томский государственный университет», but «министерство промышленности Пермского края». */
export const insideOrganisation: Refusal = (candidate, setting) =>
  setting.names.organisations.some((organisation) => {
    if (!covers(organisation, candidate)) return false
    if (TERRITORIAL.has(organisation.kind) || namesWorks(candidate, setting)) return false
    if (setting.quotedNames.some((span) => covers(span, candidate))) return true
    const nouns = candidate.forms.filter(isName)
    if (nouns.length === 0 || readsAsAdjective(candidate, setting)) return true
    if (nouns.some((form) => form.place.kind === 'region')) return false
    return !endsAsSeat(candidate, organisation, setting.rules) && !startsAsAttribute(candidate, organisation)
  })

/** Inside a name in quotation marks: клуб «Валдай», ООО «Грузия-Тур», but ОЭЗ «Алабуга», «Тульский завод». */
export const insideQuotedName: Refusal = (candidate, setting) => {
  const { quotedNames, rules } = setting
  if (!quotedNames.some((span) => covers(span, candidate)) || namesWorks(candidate, setting)) return false
  if (candidate.forms.some(({ place, needs }) => place.kind === 'zone' && needs === null)) return false
  return !isAfter(candidate, 'zones', rules) && !isAfter(candidate, 'settlements', rules)
}
