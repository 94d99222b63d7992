import { gather } from '../../base/gather.ts'
import { groupBy } from '../../base/group-by.ts'
import { readWords } from '../../base/words.ts'
import type { Event, Organisation, Person, Quote } from '../../records/tags.ts'
import type { Mention } from '../mention.ts'
import type { Tongue } from '../packs.ts'
import { type Passage, prove } from '../passage.ts'
import { findEvents } from './find-events.ts'
import { findOffices } from './find-offices.ts'
import { findQuotes } from './find-quotes.ts'
import type { NameRules } from './name-rules.ts'
import type { Names, PersonMention } from './names.ts'

export interface Cast {
  readonly people: Person[]
  readonly organisations: Organisation[]
  readonly quotes: Quote[]
  readonly events: Event[]
}

/** An office in the dictionary form: «губернатором края» → «губернатор края»; the words after its head stay as printed. */
const officeText = (mention: PersonMention, rules: NameRules): string | null => {
  if (mention.office === null) return null
  const printed = mention.passage.text.slice(mention.office.start, mention.office.end)
  const head = findOffices(readWords(printed), rules)[0]
  const end = head === undefined ? undefined : readWords(printed)[head.to - 1]?.end
  const lemma = head?.forms[0]?.lemma
  return lemma === undefined || end === undefined ? printed : lemma + printed.slice(end)
}

const spanWithOffice = (mention: PersonMention): { start: number; end: number } => ({
  start: Math.min(mention.start, mention.office?.start ?? mention.start),
  end: Math.max(mention.end, mention.office?.end ?? mention.end),
})

/** People by name: the fullest office told, and the first mention of each block. */
const describePeople = (names: Names, rules: NameRules): Person[] => {
  const byName = groupBy(names.people, ({ name }) => name)
  return [...byName].map(([name, mentions]) => {
    const offices = mentions.map((mention) => officeText(mention, rules)).filter((office) => office !== null)
    const blocks = [...groupBy(mentions, ({ passage }) => passage).values()]
    const evidence = gather(blocks, ([first]) =>
      first === undefined ? [] : [prove(first.passage, spanWithOffice(first), 'person-name')],
    )
    const fullest = offices.toSorted((left, right) => right.length - left.length)[0]
    return { name, role: fullest ?? null, evidence }
  })
}

const describeOrganisations = (names: Names): Organisation[] => {
  const byName = groupBy(names.organisations, ({ name }) => name)
  return [...byName].map(([name, mentions]) => ({
    name,
    kind: mentions.find(({ kind }) => kind !== 'brand')?.kind ?? 'brand',
    evidence: mentions.slice(0, 1).map((mention) => prove(mention.passage, mention, 'organisation-name')),
  }))
}

/** People with their offices, organisations, who said what, and fairs and missions with their dates. */
export const describeNames = (
  passages: readonly Passage[],
  names: Names,
  mentions: readonly Mention[],
  tongue: Tongue,
): Cast => ({
  people: describePeople(names, tongue.names),
  organisations: describeOrganisations(names),
  quotes: findQuotes(passages, names, tongue.names),
  events: findEvents(passages, names, mentions, tongue.names, tongue.pack.code),
})
