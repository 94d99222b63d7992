import type { LinkRole } from '../languages/parts/wording.ts'
import { ROLES } from '../records/roles.ts'
import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Relation } from './gist.ts'
import { GOODS_ROLES, goodName, goodsFor } from './goods.ts'
import { type Told, tellRelations } from './lanes.ts'
import { leadFigure } from './lead-figure.ts'
import type { LeadTopic } from './lead-topic.ts'
import { joinGoods, joinNames } from './phrases.ts'
import { countryName, groupName, regionName } from './places.ts'
import type { Lead } from './views/sections.ts'

const NAMES_SHOWN = 5
const GOODS_SHOWN = 6
// Sentences on ties; further places are told of together.
const TIES_SHOWN = 3
const LINK_ROLES: readonly LinkRole[] = ROLES.filter((role) => role !== 'mention')

/** A few sentences on who trades with whom, in what, how much, and what is not said. */
export const makeLead = (desk: Desk, topic: LeadTopic): Lead => {
  const told = tellRelations(topic.entries, topic.relation)
  const goods = goodsSentences(desk, told)
  const figure = leadFigure(desk, topic)
  // Goods whose direction is not told are told of in the goods table, but they are no «nothing».
  const noGoods = goods.length === 0 && topic.entries.every((entry) => entry.goods.length === 0)
  const { neither, noGoods: goodsless, noFigures } = desk.wording.lead
  const unsaid = noGoods && figure === null ? neither : noGoods ? goodsless : figure === null ? noFigures : null
  return {
    sentences: [...tieSentences(desk, topic, told), ...goods, figure, unsaid].filter((sentence) => sentence !== null),
    basis: basisOf(desk, topic.entries),
  }
}

/** «Сводка по 3 статьям собрания, 2019–2021.» */
export const basisOf = (desk: Desk, entries: readonly Entry[]): string => {
  const years = entries.flatMap((entry) => (entry.date === null ? [] : [entry.date.slice(0, 4)])).toSorted()
  const [first, last] = [years[0], years.at(-1)]
  const span = first === undefined || last === undefined ? null : first === last ? first : `${first}–${last}`
  return desk.wording.lead.basis(entries.length, span)
}

const tieSentences = (desk: Desk, topic: LeadTopic, told: readonly Told[]): string[] => {
  const words = desk.wording.lead
  const relations = told.flatMap((one) => one.relations)
  if (topic.names === 'roles') {
    const named = nounsOf(desk, new Set(relations.map((relation) => relation.role)))
    return named.length === 0 ? [] : [words.pair(joinNames(desk, named), named.length)]
  }
  const ties = tiesOf(desk, topic.names, relations)
  if (ties.length === 0) return [topic.names === 'partners' ? words.noPartners : words.noRegions]
  const side = topic.names === 'partners' ? 'fromRegion' : 'toPartner'
  const others = ties.slice(TIES_SHOWN).flatMap((tie) => tie.names)
  const shown = ties.slice(0, TIES_SHOWN)
  const wide = shown.filter((tie) => tie.roles.size > 1)
  const single = wide.length < 2 ? shown : shown.filter((tie) => tie.roles.size === 1)
  return [
    ...(wide.length < 2 ? [] : [wideSentence(desk, side, wide)]),
    ...single.map((tie) => tieSentence(desk, side, tie)),
    ...(others.length === 0 ? [] : [words.others[side](joinPlaces(desk, others))]),
  ]
}

/** Places that stand in the same roles, and these roles. */
interface Tie {
  readonly names: readonly string[]
  readonly roles: ReadonlySet<LinkRole>
}

const tieSentence = (desk: Desk, side: 'fromRegion' | 'toPartner', { names, roles }: Tie): string => {
  const words = desk.wording.lead
  const places = joinPlaces(desk, names)
  const [role] = roles
  return role !== undefined && roles.size === 1
    ? words[side][role](places, names.length)
    : words.shared[side](places, names.length, joinNames(desk, nounsOf(desk, roles)))
}

const wideSentence = (desk: Desk, side: 'fromRegion' | 'toPartner', ties: readonly Tie[]): string => {
  const { several } = desk.wording.lead
  const items = ties.map(({ names, roles }) =>
    several.item(joinPlaces(desk, names), joinNames(desk, nounsOf(desk, roles))),
  )
  return several[side](items.join('; '))
}

const joinPlaces = (desk: Desk, names: readonly string[]): string =>
  joinNames(desk, names.map(desk.wording.lead.place), NAMES_SHOWN)

const nounsOf = (desk: Desk, roles: ReadonlySet<LinkRole>): string[] =>
  LINK_ROLES.filter((role) => roles.has(role)).map((role) => desk.wording.roles[role].noun)

// The strongest ties first, of equally strong ones that of most places.
const tiesOf = (desk: Desk, names: 'partners' | 'regions', relations: readonly Relation[]): Tie[] => {
  const ties = new Map<string, { names: string[]; roles: ReadonlySet<LinkRole> }>()
  for (const { name, roles } of placesOf(desk, names, relations)) {
    const key = LINK_ROLES.filter((role) => roles.has(role)).join(' ')
    const known = ties.get(key)
    if (known === undefined) ties.set(key, { names: [name], roles })
    else known.names.push(name)
  }
  const strength = ({ roles }: Tie): number => LINK_ROLES.findIndex((role) => roles.has(role))
  return [...ties.values()].sort((a, b) => strength(a) - strength(b) || b.names.length - a.names.length)
}

interface TiedPlace {
  readonly name: string
  readonly group: boolean
  readonly roles: ReadonlySet<LinkRole>
  readonly count: number
}

// Those named most often first, groups of countries after countries.
const placesOf = (desk: Desk, names: 'partners' | 'regions', relations: readonly Relation[]): TiedPlace[] => {
  const places = new Map<string, { name: string; group: boolean; roles: Set<LinkRole>; count: number }>()
  for (const relation of relations) {
    const name = names === 'regions' ? regionOf(desk, relation) : partnerName(desk, relation)
    if (name === null) continue
    const group = names === 'partners' && relation.partner === null
    const place = places.get(name) ?? { name, group, roles: new Set<LinkRole>(), count: 0 }
    place.roles.add(relation.role)
    place.count += 1
    places.set(name, place)
  }
  return [...places.values()].sort(
    (a, b) => Number(a.group) - Number(b.group) || b.count - a.count || desk.compare(a.name, b.name),
  )
}

const regionOf = (desk: Desk, { region }: Relation): string | null =>
  region === null ? null : regionName(desk, region)

const partnerName = (desk: Desk, { partner, group }: Relation): string | null =>
  partner !== null ? countryName(desk, partner) : group !== null ? groupName(desk, group) : null

const goodsSentences = (desk: Desk, told: readonly Told[]): string[] =>
  GOODS_ROLES.flatMap((role) => {
    const names = goodsIn(desk, told, role)
    return names.length === 0 ? [] : [desk.wording.lead.goods[role](joinGoods(desk, names, GOODS_SHOWN), names.length)]
  })

// each once, however it is written
const goodsIn = (desk: Desk, told: readonly Told[], role: LinkRole): string[] => {
  const names = new Map<string, string>()
  for (const { entry, relations } of told) {
    if (!relations.some((one) => one.role === role)) continue
    const alike = relations.filter((one) => one.role === role)
    for (const good of goodsFor(entry, alike)) {
      const { text } = goodName(desk, entry, good)
      names.set(text.toLowerCase(), text)
    }
  }
  return [...names.values()]
}
