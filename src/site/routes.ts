import { ROLES } from '../records/roles.ts'
import type { Relation } from './article-card.ts'
import type { Sheet } from './desk.ts'
import type { Entry } from './entry.ts'
import { distinctNames, goodName, goodsFor } from './goods.ts'
import { joinGoods } from './phrases.ts'
import { countryLabel, groupLabel, regionLabel } from './places.ts'
import type { PlaceLabel, Printed, RoleMark, RouteLine } from './views.ts'

/** Relations of one region in one role that are told together: separate partners, or one joint claim. */
export interface Strand {
  readonly key: string
  readonly region: string | null
  readonly role: Relation['role']
  readonly joint: boolean
  readonly relations: readonly Relation[]
}

export const markOf = (sheet: Sheet, role: RoleMark['role']): RoleMark => ({
  role,
  word: sheet.wording.roles[role].word,
})

/** What relations told together have in common. */
const strandKey = ({ region, role, joint }: Relation): string =>
  [region ?? '', role, joint.length > 1 ? joint.toSorted().join('+') : ''].join('|')

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
  const place = (strand: Strand): number => regions.get(strand.region) ?? 0
  return [...strands.values()].sort((a, b) => place(a) - place(b) || ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
}

/** The partners of relations, each once: countries by code, as lines print them, then groups by name. */
export const partnersOf = (sheet: Sheet, relations: readonly Relation[]): PlaceLabel[] => {
  const labels = relations.map(({ partner, group }) =>
    partner !== null ? countryLabel(sheet, partner) : group !== null ? groupLabel(sheet, group) : null,
  )
  return sortPartners(
    sheet,
    labels.filter((label) => label !== null),
  )
}

/** All partners of a joint claim, those of other pages too. */
export const jointPartners = (sheet: Sheet, joint: readonly string[]): PlaceLabel[] =>
  sortPartners(
    sheet,
    joint.map((code) => (sheet.register.group(code) === null ? countryLabel(sheet, code) : groupLabel(sheet, code))),
  )

const sortPartners = (sheet: Sheet, labels: readonly PlaceLabel[]): PlaceLabel[] => {
  const distinct = new Map(labels.map((label) => [label.code ?? label.name, label]))
  return [...distinct.values()].sort(
    (a, b) =>
      Number(a.code === null) - Number(b.code === null) ||
      (a.code === null || b.code === null ? sheet.compare(a.name, b.name) : a.code < b.code ? -1 : 1),
  )
}

/** The lines of an article’s compact route. */
export const routesOf = (sheet: Sheet, entry: Entry, limit = 6): RouteLine[] => {
  const strands = strandsOf(entry.relations).slice(0, limit)
  return strands.map((strand, index) => ({
    from:
      strand.region === null || strands[index - 1]?.region === strand.region ? null : regionLabel(sheet, strand.region),
    mark: markOf(sheet, strand.role),
    to: partnersOf(sheet, strand.relations),
    joint: strand.joint ? sheet.wording.joint : null,
    goods: routeGoods(sheet, entry, strand),
  }))
}

const routeGoods = (sheet: Sheet, entry: Entry, { relations }: Strand): Printed | null => {
  const names = distinctNames(goodsFor(entry, relations).map((product) => goodName(sheet, entry, product)))
  const lang = names[0]?.lang ?? null
  const alike = names.filter((name) => name.lang === lang).map((name) => name.text)
  return alike.length === 0 || partnersOf(sheet, relations).length > 2
    ? null
    : { text: joinGoods(sheet, alike, 5), lang }
}
