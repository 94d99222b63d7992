import type { LinkRole } from '../languages/parts/wording.ts'
import { ROLES } from '../records/roles.ts'
import type { Figure } from '../records/tags.ts'
import type { Sheet } from './desk.ts'
import type { Entry, Relation } from './entry.ts'
import { distinctNames, goodName, goodsFor } from './goods.ts'
import { figuresOf, measureOf, partnerOf, periodText, tellFigure } from './ledger.ts'
import { joinNames } from './phrases.ts'
import { countryName, groupName, regionName } from './places.ts'
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
    const named = roles.map((role) => sheet.wording.roles[role].word)
    return named.length === 0 ? [] : [words.pair(joinNames(sheet, named), named.length)]
  }
  const frames = topic.names === 'partners' ? words.fromRegion : words.toPartner
  const sentences = roles.flatMap((role) => {
    const names = namesOf(
      sheet,
      topic,
      relations.filter((relation) => relation.role === role),
    )
    return names.length === 0 ? [] : [frames[role](joinNames(sheet, names, NAMES_SHOWN), names.length)]
  })
  if (sentences.length > 0) return sentences
  return [topic.names === 'partners' ? words.noPartners : words.noRegions]
}

// Those named most often first.
const namesOf = (sheet: Sheet, { names }: LeadTopic, relations: readonly Relation[]): string[] => {
  const counts = new Map<string, number>()
  for (const relation of relations) {
    const name = names === 'regions' ? regionOf(sheet, relation) : partnerName(sheet, relation)
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || sheet.compare(a[0], b[0])).map(([name]) => name)
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
    return names.length === 0 ? [] : [words.goods[role](joinGoods(sheet, names))]
  })
  return sentences.length === 0 ? [words.noGoods] : sentences
}

// «топливо: нефть, газ, уголь; древесина»: names with commas inside are parted by semicolons
const joinGoods = (sheet: Sheet, names: readonly string[]): string => {
  if (!names.some((name) => name.includes(','))) return joinNames(sheet, names, GOODS_SHOWN)
  const shown = names.slice(0, GOODS_SHOWN)
  const rest = names.length - shown.length
  return (rest === 0 ? shown : [...shown, sheet.wording.lead.more(rest)]).join('; ')
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
    value: tellFigure(sheet, chosen),
    measure: measureOf(sheet, entry, figure).text,
    partner: partnerOf(sheet, figure),
    period: period === null ? null : periodText(sheet, entry, period).text,
  })
}

const isNamed = (sheet: Sheet, { measure }: Figure): boolean =>
  measure !== null && sheet.wording.ledger.measures[measure] !== undefined
