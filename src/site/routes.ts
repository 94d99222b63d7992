import { ROLES } from '../records/roles.ts'
import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Relation } from './gist.ts'
import { distinctNames, goodName, goodsFor } from './goods.ts'
import { joinGoods } from './phrases.ts'
import type { PlaceLabel, Printed, RoleMark } from './views/labels.ts'
import type { RouteLine } from './views/stories.ts'

/** Relations of one region in one role that are told together: separate partners, or one joint claim. */
export interface Strand {
  readonly key: string
  readonly region: string | null
  readonly role: Relation['role']
  readonly joint: boolean
  readonly relations: readonly Relation[]
}

export const markOf = (desk: Desk, role: RoleMark['role']): RoleMark => ({
  role,
  word: desk.wording.roles[role].word,
})

/** What relations told together have in common. */
const strandKey = ({ region, role, joint }: Relation): string =>
  `${region ?? ''}|${role}|${joint.length > 1 ? joint.toSorted().join('+') : ''}`

/** Groups relations by region, role and joint claim: regions as first named, roles strongest first. */
export const strandsOf = (relations: readonly Relation[]): Strand[] => {
  const strands = new Map<string, Strand & { relations: Relation[] }>()
  const regions = new Map<string | null, number>()
  for (const relation of relations) {
    const { region, role, joint } = relation
    if (!regions.has(region)) regions.set(region, regions.size)
    const key = strandKey(relation)
    const strand = strands.get(key) ?? { key, region, role, joint: joint.length > 1, relations: [] }
    strand.relations.push(relation)
    strands.set(key, strand)
  }
  if (strands.size < 2) return [...strands.values()]
  const place = (strand: Strand): number => regions.get(strand.region) ?? 0
  return [...strands.values()].sort((a, b) => place(a) - place(b) || ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
}

/** The partners of relations, each once: countries by code, as lines print them, then groups by name. */
export const partnersOf = (desk: Desk, relations: readonly Relation[]): PlaceLabel[] => {
  const labels = relations.map(({ partner, group }) =>
    partner !== null ? desk.label.country(partner) : group !== null ? desk.label.group(group) : null,
  )
  return sortPartners(
    desk,
    labels.filter((label) => label !== null),
  )
}

/** All partners of a joint claim, those of other pages too. */
export const jointPartners = (desk: Desk, joint: readonly string[]): PlaceLabel[] =>
  sortPartners(
    desk,
    joint.map((code) => (desk.register.group(code) === null ? desk.label.country(code) : desk.label.group(code))),
  )

const sortPartners = (desk: Desk, labels: PlaceLabel[]): PlaceLabel[] => {
  if (labels.length < 2) return labels
  const distinct = new Map(labels.map((label) => [label.code ?? label.name, label]))
  return [...distinct.values()].sort(
    (a, b) =>
      Number(a.code === null) - Number(b.code === null) ||
      (a.code === null || b.code === null ? desk.compare(a.name, b.name) : a.code < b.code ? -1 : 1),
  )
}

/** The lines of an article’s compact route. */
export const routesOf = (desk: Desk, entry: Entry, limit = 6): RouteLine[] => {
  const strands = strandsOf(entry.relations).slice(0, limit)
  return strands.map((strand, index) => ({
    from:
      strand.region === null || strands[index - 1]?.region === strand.region ? null : desk.label.region(strand.region),
    mark: markOf(desk, strand.role),
    to: partnersOf(desk, strand.relations),
    joint: strand.joint ? desk.wording.joint : null,
    goods: routeGoods(desk, entry, strand),
  }))
}

const routeGoods = (desk: Desk, entry: Entry, { relations }: Strand): Printed | null => {
  const names = distinctNames(goodsFor(entry, relations).map((product) => goodName(desk, entry, product)))
  const lang = names[0]?.lang ?? null
  const alike = names.filter((name) => name.lang === lang).map((name) => name.text)
  return alike.length === 0 || partnersOf(desk, relations).length > 2 ? null : { text: joinGoods(desk, alike, 5), lang }
}
