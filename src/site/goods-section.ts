import { groupBy } from '../base/group-by.ts'
import type { Evidence } from '../records/evidence.ts'
import type { Product } from '../records/tags.ts'
import { citeAll } from './cites.ts'
import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Good } from './gist.ts'
import { goodName, serviceName } from './goods.ts'
import { proofsOfGood, proofsOfService } from './proofs-of.ts'
import { markOf } from './routes.ts'
import type { Printed } from './views/labels.ts'
import type { GoodsRow, GoodsSection, GoodsTable } from './views/sections.ts'

/** A good of one article, and where it belongs. */
interface ToldGood {
  readonly entry: Entry
  readonly code: string
  readonly name: Printed
  readonly doubt: string | null
  readonly evidence: () => readonly Evidence[]
  readonly direction: Product['direction']
}

const ROWS_SHOWN = 40
const CITES_SHOWN = 3
// «44»; services have letters
const HS_CODE = /^\d\d$/

interface GoodsOptions {
  readonly services?: boolean
  /** The region whose page it is: it goes without saying. */
  readonly region?: string
}

/** Goods and services by direction; null when none are named. `goodsOf` chooses those of an entry that belong here. */
export const makeGoods = (
  desk: Desk,
  entries: readonly Entry[],
  goodsOf: (entry: Entry) => readonly Good[],
  options: GoodsOptions = {},
): GoodsSection | null => {
  const told = entries.flatMap((entry) => [
    ...goodsOf(entry).map((good) => tellGood(desk, entry, good)),
    ...(options.services ? tellServices(desk, entry) : []),
  ])
  const byDirection = groupBy(told, (good) => good.direction)
  const words = desk.wording.goods
  const table = (direction: Product['direction'], caption: string): GoodsTable =>
    makeTable(desk, byDirection.get(direction) ?? [], caption, direction, options.region ?? null)
  const tables = [
    table('export', words.sold),
    table('import', words.bought),
    table('planned', words.planned),
    table('unknown', words.unsaid),
  ].filter(({ rows }) => rows.length > 0)
  return tables.length === 0 ? null : { heading: words.heading, note: null, tables }
}

const tellGood = (desk: Desk, entry: Entry, good: Good): ToldGood => ({
  entry,
  code: good.hs[0] ?? '',
  name: goodName(desk, entry, good),
  doubt: good.confidence === 'high' ? null : desk.wording.goods.doubt[good.confidence],
  evidence: () => proofsOfGood(entry, good),
  direction: good.direction,
})

const tellServices = (desk: Desk, entry: Entry): ToldGood[] =>
  entry.gist.services
    .filter((service) => service.direction !== 'foreign')
    .map((service) => ({
      entry,
      code: service.ebops,
      name: serviceName(desk, entry, service),
      doubt: null,
      evidence: () => proofsOfService(entry, service),
      direction: service.direction,
    }))

const makeTable = (
  desk: Desk,
  told: readonly ToldGood[],
  caption: string,
  direction: Product['direction'],
  here: string | null,
): GoodsTable => {
  const { code, name, places } = desk.wording.goods
  return {
    caption,
    mark: direction === 'unknown' || direction === 'foreign' ? null : markOf(desk, direction),
    head: { code, name, places, source: desk.wording.ledger.source },
    rows: mergeGoods(desk, told, here),
  }
}

// The same good told by several articles is one row with the places and sentences of all.
const mergeGoods = (desk: Desk, told: readonly ToldGood[], here: string | null): GoodsRow[] => {
  const rows = new Map<string, [ToldGood, ...ToldGood[]]>()
  for (const good of told) {
    const key = `${good.code} ${good.name.text.toLowerCase()}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [good])
    else row.push(good)
  }
  const sorted = [...rows.values()].sort(([a], [b]) => compareGoods(desk, a, b))
  return sorted.slice(0, ROWS_SHOWN).map((goods) => makeRow(desk, goods, here))
}

// By code; those without one last.
const compareGoods = (desk: Desk, a: ToldGood, b: ToldGood): number =>
  Number(a.code === '') - Number(b.code === '') ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : desk.compare(a.name.text, b.name.text))

const makeRow = (desk: Desk, goods: readonly [ToldGood, ...ToldGood[]], here: string | null): GoodsRow => {
  const [{ code, name, doubt }] = goods
  const regions = new Set(goods.flatMap(({ entry }) => entry.primary.filter((region) => region !== here)))
  return {
    code,
    href: HS_CODE.test(code) ? desk.label.chapter(code) : null,
    name,
    doubt: goods.every((good) => good.doubt !== null) ? doubt : null,
    places: [...regions].map((region) => desk.label.region(region)),
    cites: goods.slice(0, CITES_SHOWN).flatMap(({ entry, evidence }) => citeAll(desk, entry, evidence(), 2)),
  }
}
