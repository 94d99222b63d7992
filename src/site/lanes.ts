import type { Product } from '../records/tags.ts'
import type { Relation } from './article-card.ts'
import { citeAll } from './cites.ts'
import { type Desk, findLink } from './desk.ts'
import type { Entry } from './entry.ts'
import { eventName } from './events.ts'
import { directionOf, goodName, goodsFor, serviceName } from './goods.ts'
import { joinNames, upperFirst } from './phrases.ts'
import { regionName } from './places.ts'
import { jointPartners, markOf, partnersOf, type Strand, strandsOf } from './routes.ts'
import { productUrl } from './urls.ts'
import type { Cite, Lane, LaneGood } from './views.ts'

/** Relations of one article. */
export interface Told {
  readonly entry: Entry
  readonly relations: readonly Relation[]
}

const GOODS_SHOWN = 8
const CITES_SHOWN = 4
const EVENTS_SHOWN = 3

/**
 * The lanes of a waybill: one for each role and joint claim, told of by one article or several.
 * `partners` are named on the lanes only where the waybill leads to more than one.
 */
export const lanesOf = (desk: Desk, told: readonly Told[], naming: 'named' | 'alone'): Lane[] => {
  const shares = new Map<string, Told[]>()
  for (const { entry, relations } of told) {
    for (const { key, relations: own } of strandsOf(relations)) {
      const share = shares.get(key)
      if (share === undefined) shares.set(key, [{ entry, relations: own }])
      else share.push({ entry, relations: own })
    }
  }
  const strands = strandsOf(told.flatMap(({ relations }) => relations))
  return strands.map((strand) => makeLane(desk, strand, shares.get(strand.key) ?? [], naming))
}

const makeLane = (desk: Desk, strand: Strand, told: readonly Told[], naming: 'named' | 'alone'): Lane => {
  const partners = partnersOf(desk, strand.relations)
  const found = told.map(({ entry, relations }) => goodsFor(entry, relations))
  const goods = laneGoods(desk, told, found)
  const mark = markOf(desk, strand.role)
  const ends = [
    strand.region === null ? null : regionName(desk, strand.region),
    joinNames(
      desk,
      partners.map((partner) => partner.name),
    ),
  ]
  return {
    mark,
    partners: naming === 'named' ? partners : strand.joint ? jointPartners(desk, strand.relations[0]?.joint ?? []) : [],
    joint: strand.joint ? desk.wording.joint : null,
    goods: goods.slice(0, GOODS_SHOWN),
    note: goods.length > 0 ? null : noteOf(desk, strand, told),
    cites: laneCites(desk, told, found),
    label: `${upperFirst(mark.word)}: ${ends.filter((end) => end !== null).join('\u00a0— ')}`,
  }
}

// Where goods could be named and are not, that is said; a mission says which.
const noteOf = (desk: Desk, { role }: Strand, told: readonly Told[]): string | null => {
  if (directionOf(role) !== null) return desk.wording.goods.notNamed
  if (role !== 'mission') return null
  const names = told.flatMap(({ entry, relations }) =>
    isOnlyPartner(entry, relations) ? entry.tagged.events.map((event) => eventName(desk, entry, event)) : [],
  )
  return names.length === 0 ? null : joinNames(desk, [...new Set(names)], EVENTS_SHOWN)
}

// What proves the relation and what names its goods; looked up only as long as there is room.
const laneCites = (desk: Desk, told: readonly Told[], found: readonly (readonly Product[])[]): Cite[] => {
  const cites: Cite[] = []
  for (const [index, { entry, relations }] of told.entries()) {
    const evidence = [...relations, ...(found[index] ?? [])].flatMap((tag) => tag.evidence)
    cites.push(...citeAll(desk, entry, evidence, CITES_SHOWN - cites.length))
    if (cites.length >= CITES_SHOWN) break
  }
  return cites
}

const laneGoods = (desk: Desk, told: readonly Told[], found: readonly (readonly Product[])[]): LaneGood[] => {
  const named = told.flatMap(({ entry, relations }, index) => [
    ...(found[index] ?? []).map((product): LaneGood => {
      const code = product.hs[0] ?? ''
      const href = code === '' ? null : findLink(desk, productUrl(desk.prefix, code))
      return { ...goodName(desk, entry, product), code, href }
    }),
    ...laneServices(desk, entry, relations),
  ])
  return [...new Map(named.map((good) => [good.text.toLowerCase(), good])).values()]
}

// Whether an article links nobody else in the role of these relations.
const isOnlyPartner = (entry: Entry, relations: readonly Relation[]): boolean => {
  const asked = new Set(relations.map((one) => one.partner ?? one.group))
  return entry.relations.every((one) => one.role !== relations[0]?.role || asked.has(one.partner ?? one.group))
}

// Services go with the lane only where it is the article’s one partner in that role.
const laneServices = (desk: Desk, entry: Entry, relations: readonly Relation[]): LaneGood[] => {
  const role = relations[0]?.role
  const direction = role === undefined ? null : directionOf(role)
  if (direction === null || !isOnlyPartner(entry, relations)) return []
  return entry.tagged.services
    .filter((service) => service.direction === direction)
    .map((service) => ({ ...serviceName(desk, entry, service), code: service.ebops, href: null }))
}
