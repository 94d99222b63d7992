import type { LinkRole } from '../languages/parts/wording.ts'
import { ROLES } from '../records/roles.ts'
import type { Figure } from '../records/tags.ts'
import type { Sheet } from './desk.ts'
import type { Entry, Relation } from './entry.ts'
import { distinctNames, goodName, goodsFor } from './goods.ts'
import { figuresOf, measureOf, partnerOf, periodText } from './ledger.ts'
import { joinGoods, joinNames } from './phrases.ts'
import { countryName, groupName, regionName } from './places.ts'
import { tellFigure } from './tell-figure.ts'
import type { Lead } from './views.ts'

const NAMES_SHOWN = 5
const GOODS_SHOWN = 6
const LINK_ROLES: readonly LinkRole[] = ROLES.filter((role) => role !== 'mention')

/** What a lead is about. */
export interface LeadTopic {
  readonly entries: readonly Entry[]
  readonly relation: (relation: Relation) => boolean
  readonly figure: (figure: Figure, entry: Entry) => boolean
  /** Which side the sentences name: a region’s page its partners, a partner’s page its regions, a pair neither. */
  readonly names: 'partners' | 'regions' | 'roles'
}

/** A few sentences on who trades with whom, in what, how much, and what is not said. */
export const makeLead = (sheet: Sheet, topic: LeadTopic): Lead => ({
  sentences: [...roleSentences(sheet, topic), ...goodsSentences(sheet, topic), figureSentence(sheet, topic)],
  basis: basisOf(sheet, topic.entries),
})

/** «Сводка по 3 статьям собрания, 2019–2021.» */
export const basisOf = (sheet: Sheet, entries: readonly Entry[]): string => {
  const years = entries.flatMap((entry) => (entry.date === null ? [] : [entry.date.slice(0, 4)])).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  const span = first === undefined || last === undefined ? null : first === last ? first : `${first}–${last}`
  return sheet.wording.lead.basis(entries.length, span)
}

const roleSentences = (sheet: Sheet, topic: LeadTopic): string[] => {
  const words = sheet.wording.lead
  const relations = topic.entries.flatMap((entry) => entry.relations.filter(topic.relation))
  const roles = LINK_ROLES.filter((role) => relations.some((relation) => relation.role === role))
  if (topic.names === 'roles') {
    const named = roles.map((role) => sheet.wording.roles[role].noun)
    return named.length === 0 ? [] : [words.pair(joinNames(sheet, named), named.length)]
  }
  const told = new Map<string, { names: readonly string[]; roles: LinkRole[] }>()
  for (const role of roles) {
    const names = namesOf(
      sheet,
      topic,
      relations.filter((relation) => relation.role === role),
    )
    const known = told.get(names.join('|'))
    if (known !== undefined) known.roles.push(role)
    else if (names.length > 0) told.set(names.join('|'), { names, roles: [role] })
  }
  if (told.size === 0) return [topic.names === 'partners' ? words.noPartners : words.noRegions]
  return [...told.values()].map(({ names, roles: shared }) => roleSentence(sheet, topic, names, shared))
}

// Roles that link the same places are told in one sentence.
const roleSentence = (sheet: Sheet, topic: LeadTopic, names: readonly string[], roles: readonly LinkRole[]): string => {
  const words = sheet.wording.lead
  const places = joinNames(sheet, names, NAMES_SHOWN)
  const side = topic.names === 'partners' ? 'fromRegion' : 'toPartner'
  const [role] = roles
  if (role !== undefined && roles.length === 1) return words[side][role](places, names.length)
  const named = roles.map((one) => sheet.wording.roles[one].noun)
  return words.shared[side](places, names.length, joinNames(sheet, named))
}

// Those named most often first, groups of countries after countries.
const namesOf = (sheet: Sheet, { names }: LeadTopic, relations: readonly Relation[]): string[] => {
  const counts = new Map<string, { count: number; group: boolean }>()
  for (const relation of relations) {
    const name = names === 'regions' ? regionOf(sheet, relation) : partnerName(sheet, relation)
    if (name === null) continue
    const known = counts.get(name)
    if (known === undefined) counts.set(name, { count: 1, group: names === 'partners' && relation.partner === null })
    else known.count += 1
  }
  return [...counts]
    .sort(([a, x], [b, y]) => Number(x.group) - Number(y.group) || y.count - x.count || sheet.compare(a, b))
    .map(([name]) => name)
}

const regionOf = (sheet: Sheet, { region }: Relation): string | null =>
  region === null ? null : regionName(sheet, region)

const partnerName = (sheet: Sheet, { partner, group }: Relation): string | null =>
  partner !== null ? countryName(sheet, partner) : group !== null ? groupName(sheet, group) : null

const goodsSentences = (sheet: Sheet, { entries, relation }: LeadTopic): string[] => {
  const words = sheet.wording.lead
  const sentences = (['export', 'import', 'planned'] as const).flatMap((role) => {
    const names = distinctNames(
      entries.flatMap((entry) => {
        const relations = entry.relations.filter((one) => one.role === role && relation(one))
        return goodsFor(entry, relations).map((product) => goodName(sheet, entry, product))
      }),
    ).map((name) => name.text)
    return names.length === 0 ? [] : [words.goods[role](joinGoods(sheet, names, GOODS_SHOWN))]
  })
  // Goods whose direction is not told are told of in the goods table, but they are no «nothing».
  return sentences.length === 0 && entries.every((entry) => entry.goods.length === 0) ? [words.noGoods] : sentences
}

// The newest figure whose measure has a name; money before shares, for it says how much.
const figureSentence = (sheet: Sheet, { entries, figure: about }: LeadTopic): string => {
  const told = figuresOf(entries, about).filter(({ figure }) => figure.value !== null && isNamed(sheet, figure))
  const newest = told.filter(({ entry }) => entry === told[0]?.entry)
  const chosen = newest.find(({ figure }) => figure.unit.length === 3) ?? newest[0]
  if (chosen === undefined) return sheet.wording.lead.noFigures
  const { entry, figure } = chosen
  const period = figure.period
  return sheet.wording.lead.figure({
    value: tellFigure(sheet, entry, figure),
    measure: measureOf(sheet, entry, figure).text,
    partner: partnerOf(sheet, figure),
    period: period === null ? null : periodText(sheet, entry, period).text,
  })
}

const isNamed = (sheet: Sheet, { measure }: Figure): boolean =>
  measure !== null && sheet.wording.ledger.measures[measure] !== undefined
