import { readPair } from './atlas.ts'
import { citeAll } from './cites.ts'
import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import { eventName } from './events.ts'
import type { Folder } from './folders.ts'
import type { Relation } from './gist.ts'
import { directionOf, goodName, goodsFor, serviceName } from './goods.ts'
import { joinNames, upperFirst } from './phrases.ts'
import { regionName } from './places.ts'
import { proofsOfGood, proofsOfLink } from './proofs-of.ts'
import { jointPartners, markOf, partnersOf, type Strand, strandsOf } from './routes.ts'
import type { Cite } from './views/labels.ts'
import type { Lane, LaneGood } from './views/waybill.ts'

/** Relations of one article. */
export interface Told {
  readonly entry: Entry
  readonly relations: readonly Relation[]
}

/** The relations of each entry that pass a test; entries without any are left out. */
export const tellRelations = (entries: readonly Entry[], about: (relation: Relation) => boolean): Told[] => {
  const told: Told[] = []
  for (const entry of entries) {
    const relations = entry.relations.filter(about)
    if (relations.length > 0) told.push({ entry, relations })
  }
  return told
}

/** The lanes between the two of a pair. */
export const tellPair = (desk: Desk, { code, entries }: Folder): Lane[] => {
  const [region, country] = readPair(code)
  const told = tellRelations(entries, (relation) => relation.region === region && relation.partner === country)
  return lanesOf(desk, told, 'alone')
}

const GOODS_SHOWN = 8
const CITES_SHOWN = 4
const EVENTS_SHOWN = 3

/**
 * The lanes of a waybill: one for each role and joint claim, told of by one article or several.
 * `partners` are named on the lanes only where the waybill leads to more than one.
 */
export const lanesOf = (desk: Desk, told: readonly Told[], naming: 'named' | 'alone'): Lane[] => {
  const [only, another] = told
  const strands = only !== undefined && another === undefined ? strandsOfOne(only) : strandsOfAll(told)
  return strands.map(([strand, own]) => makeLane(desk, strand, own, naming))
}

/** A strand, and what each article tells of it. */
type ToldStrand = readonly [strand: Strand, told: readonly Told[]]

const strandsOfOne = ({ entry, relations }: Told): ToldStrand[] =>
  strandsOf(relations).map((strand) => [strand, [{ entry, relations: strand.relations }]])

const strandsOfAll = (told: readonly Told[]): ToldStrand[] => {
  const shares = new Map<string, Told[]>()
  for (const { entry, relations } of told) {
    for (const { key, relations: own } of strandsOf(relations)) {
      const share = shares.get(key)
      if (share === undefined) shares.set(key, [{ entry, relations: own }])
      else share.push({ entry, relations: own })
    }
  }
  return strandsOf(told.flatMap(({ relations }) => relations)).map((strand) => [strand, shares.get(strand.key) ?? []])
}

const makeLane = (desk: Desk, strand: Strand, told: readonly Told[], naming: 'named' | 'alone'): Lane => {
  const partners = partnersOf(desk, strand.relations)
  const goods = laneGoods(desk, told)
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
    goods,
    note: goods.length > 0 ? null : noteOf(desk, strand, told),
    cites: laneCites(desk, told),
    label: `${upperFirst(mark.word)}: ${ends.filter((end) => end !== null).join('\u00a0— ')}`,
  }
}

// Where goods could be named and are not, that is said; a mission says which.
const noteOf = (desk: Desk, { role }: Strand, told: readonly Told[]): string | null => {
  if (directionOf(role) !== null) return desk.wording.goods.notNamed
  if (role !== 'mission') return null
  const names = told.flatMap(({ entry, relations }) =>
    isOnlyPartner(entry, relations) ? entry.gist.events.map((event) => eventName(desk, entry, event)) : [],
  )
  return names.length === 0 ? null : joinNames(desk, [...new Set(names)], EVENTS_SHOWN)
}

// What proves the relation and what names its goods; looked up only as long as there is room.
const laneCites = (desk: Desk, told: readonly Told[]): Cite[] => {
  const cites: Cite[] = []
  for (const { entry, relations } of told) {
    const evidence = [
      ...relations.flatMap((relation) => proofsOfLink(entry, relation)),
      ...goodsFor(entry, relations).flatMap((good) => proofsOfGood(entry, good)),
    ]
    cites.push(...citeAll(desk, entry, evidence, CITES_SHOWN - cites.length))
    if (cites.length >= CITES_SHOWN) break
  }
  return cites
}

// Each good once, as the newest article names it; looked up only as long as there is room.
const laneGoods = (desk: Desk, told: readonly Told[]): LaneGood[] => {
  const goods = new Map<string, LaneGood>()
  for (const { entry, relations } of told) {
    for (const good of [...laneProducts(desk, entry, relations), ...laneServices(desk, entry, relations)]) {
      const key = good.text.toLowerCase()
      if (!goods.has(key)) goods.set(key, good)
      if (goods.size === GOODS_SHOWN) return [...goods.values()]
    }
  }
  return [...goods.values()]
}

const laneProducts = (desk: Desk, entry: Entry, relations: readonly Relation[]): LaneGood[] =>
  goodsFor(entry, relations).map((product) => {
    const code = product.hs[0] ?? ''
    return { code, href: code === '' ? null : desk.label.chapter(code), ...goodName(desk, entry, product) }
  })

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
  return entry.gist.services
    .filter((service) => service.direction === direction)
    .map((service) => ({ code: service.ebops, href: null, ...serviceName(desk, entry, service) }))
}
