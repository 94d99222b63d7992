import { ROLES } from '../records/roles.ts'
import { pairKey, readPair } from './atlas.ts'
import { countArticles } from './counts.ts'
import { type Desk, findLink } from './desk.ts'
import type { Folder } from './folders.ts'
import type { Relation } from './gist.ts'
import { lanesOf, type Told, tellRelations } from './lanes.ts'
import { joinNames, upperFirst } from './phrases.ts'
import { pairUrl } from './urls.ts'
import type { PlaceLabel } from './views/labels.ts'
import type { Fan, FanRow, Lane } from './views/waybill.ts'
import { postOf } from './waybills.ts'
import { whenText } from './when.ts'

/** The far end of a relation, as a row of the fan. */
interface End {
  readonly label: PlaceLabel
  /** The pair it makes with the hub; null where it makes none. */
  readonly pair: Folder | null
  /** Groups stand after countries, what has no region last. */
  readonly rank: number
}

interface Row extends End {
  readonly told: Told[]
}

/** A region and all its partners, those with most articles first. */
export const partnerFan = (desk: Desk, { code, entries }: Folder): Fan => {
  const hub = desk.label.region(code)
  const words = desk.wording.entity
  const told = tellRelations(entries, (relation) => relation.region === code)
  const rows = rowsOf(desk, told, ({ partner, group }) =>
    partner === null
      ? { label: desk.label.group(group ?? ''), pair: null, rank: 1 }
      : { label: desk.label.country(partner), pair: pairOf(desk, code, partner), rank: 0 },
  )
  const linked = new Set(rows.map(({ label }) => label.code))
  const named = new Set(entries.flatMap((entry) => entry.card.partners))
  const only = [...named].filter((partner) => !linked.has(partner)).map((partner) => desk.label.country(partner))
  return {
    heading: words.partners,
    label: `${hub.name}: ${words.partners}`,
    side: 'from',
    hub: postOf({ ...hub, href: null }),
    rows: makeRows(desk, rows, (name) => [hub.name, name]),
    mentions:
      only.length === 0
        ? null
        : { label: words.mentions, items: only.toSorted((a, b) => desk.compare(a.name, b.name)) },
    empty: rows.length === 0 ? words.noPartners : null,
  }
}

/** A country or group and all regions linked with it, those with most articles first. */
export const regionFan = (
  desk: Desk,
  { entries }: Folder,
  hub: PlaceLabel,
  about: (relation: Relation) => boolean,
): Fan => {
  const words = desk.wording.entity
  const rows = rowsOf(desk, tellRelations(entries, about), ({ region }) =>
    region === null
      ? { label: { code: null, name: words.noRegion, href: null }, pair: null, rank: 1 }
      : {
          label: desk.label.region(region),
          pair: hub.code === null ? null : pairOf(desk, region, hub.code),
          rank: 0,
        },
  )
  return {
    heading: words.exporters,
    label: `${hub.name}: ${words.exporters}`,
    side: 'to',
    hub: postOf({ ...hub, href: null }),
    rows: makeRows(desk, rows, (name) => [name, hub.name]),
    mentions: null,
    empty: rows.length === 0 ? words.noExporters : null,
  }
}

const pairOf = ({ atlas }: Desk, region: string, country: string): Folder | null =>
  atlas.pairs.get(pairKey(region, country)) ?? null

const rowsOf = (desk: Desk, told: readonly Told[], endOf: (relation: Relation) => End): Row[] => {
  const rows = new Map<string, Row>()
  for (const { entry, relations } of told) {
    const shares = new Map<string, { end: End; relations: Relation[] }>()
    for (const relation of relations) {
      const end = endOf(relation)
      const key = end.label.code ?? end.label.name
      const share = shares.get(key)
      if (share === undefined) shares.set(key, { end, relations: [relation] })
      else share.relations.push(relation)
    }
    for (const [key, share] of shares) {
      const row = rows.get(key)
      if (row === undefined) rows.set(key, { told: [{ entry, relations: share.relations }], ...share.end })
      else row.told.push({ entry, relations: share.relations })
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      b.told.length - a.told.length ||
      a.rank - b.rank ||
      strength(a.told) - strength(b.told) ||
      desk.compare(a.label.name, b.label.name),
  )
}

const strength = (told: readonly Told[]): number =>
  Math.min(...told.flatMap(({ relations }) => relations.map(({ role }) => ROLES.indexOf(role))))

// In a long list it is enough that the lead says that goods are not told apart.
const NOTED_ROWS = 3

/** The two ends of a lane in the order in which it is said aloud. */
type Ends = (far: string) => readonly string[]

// Ends whose lanes, goods, proofs and articles are the same are one row, where the first of them stood.
const makeRows = (desk: Desk, rows: readonly Row[], endsOf: Ends): FanRow[] => {
  const alike = new Map<string, { lanes: readonly Lane[]; group: [Row, ...Row[]] }>()
  for (const row of rows) {
    const lanes = row.pair === null ? lanesOf(desk, row.told, 'alone') : desk.lanes(row.pair)
    const key = JSON.stringify([lanes.map((lane) => ({ ...lane, label: '' })), whenOf(desk, row), row.told.length])
    const known = alike.get(key)
    if (known === undefined) alike.set(key, { lanes, group: [row] })
    else known.group.push(row)
  }
  return [...alike.values()].map(({ lanes, group }) => makeRow(desk, group, lanes, alike.size, endsOf))
}

const whenOf = (desk: Desk, { told: [newest] }: Row): string | null =>
  newest === undefined ? null : whenText(desk, newest.entry)

const makeRow = (
  desk: Desk,
  group: readonly [Row, ...Row[]],
  told: readonly Lane[],
  rows: number,
  endsOf: Ends,
): FanRow => {
  const [first] = group
  const sorted = group.toSorted((a, b) => a.rank - b.rank || desk.compare(a.label.name, b.label.name))
  const ends = endsOf(
    joinNames(
      desk,
      sorted.map(({ label }) => label.name),
    ),
  )
  const lanes = told.map((lane) => ({
    ...lane,
    note: rows > NOTED_ROWS ? null : lane.note,
    label: `${upperFirst(lane.mark.word)}: ${ends.join('\u00a0— ')}`,
  }))
  const wayTo = ({ pair }: Row): string | null =>
    pair === null ? null : findLink(desk, pairUrl(desk.prefix, ...readPair(pair.code)))
  const alone = group.length === 1
  return {
    posts: sorted.map((row) => postOf({ ...row.label, href: alone ? row.label.href : (wayTo(row) ?? row.label.href) })),
    when: whenOf(desk, first),
    lanes,
    articles: { text: countArticles(desk, first.told.length), href: alone ? wayTo(first) : null },
  }
}
