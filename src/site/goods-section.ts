import type { Evidence } from '../records/evidence.ts'
import type { Product } from '../records/tags.ts'
import { citeAll } from './cites.ts'
import type { Sheet } from './desk.ts'
import type { Entry } from './entry.ts'
import { goodName, serviceName } from './goods.ts'
import { regionLabel } from './places.ts'
import { markOf } from './routes.ts'
import { productUrl } from './urls.ts'
import type { GoodsRow, GoodsSection, GoodsTable, Printed } from './views.ts'

/** A good of one article, and where it belongs. */
interface ToldGood {
  readonly entry: Entry
  readonly code: string
  readonly name: Printed
  readonly doubt: string | null
  readonly evidence: readonly Evidence[]
  readonly direction: Product['direction']
}

interface PlacedGood extends ToldGood {
  readonly regions: readonly string[]
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
  sheet: Sheet,
  entries: readonly Entry[],
  goodsOf: (entry: Entry) => readonly Product[],
  options: GoodsOptions = {},
): GoodsSection | null => {
  const told = entries.flatMap((entry) => [
    ...goodsOf(entry).map((product) => tellProduct(sheet, entry, product)),
    ...(options.services ? tellServices(sheet, entry) : []),
  ])
  const placed = told.map((good) => ({
    ...good,
    regions: good.entry.primary.filter((code) => code !== options.region),
  }))
  const words = sheet.wording.goods
  const tables = [
    makeTable(sheet, placed, ['export'], words.sold, 'export'),
    makeTable(sheet, placed, ['import'], words.bought, 'import'),
    makeTable(sheet, placed, ['planned'], words.planned, 'planned'),
    makeTable(sheet, placed, ['unknown'], words.unsaid, null),
  ].filter((table) => table.rows.length > 0)
  return tables.length === 0 ? null : { heading: words.heading, note: null, tables }
}

const tellProduct = (sheet: Sheet, entry: Entry, product: Product): ToldGood => ({
  entry,
  code: product.hs[0] ?? '',
  name: goodName(sheet, entry, product),
  doubt: product.confidence === 'high' ? null : sheet.wording.goods.doubt[product.confidence],
  evidence: product.evidence,
  direction: product.direction,
})

const tellServices = (sheet: Sheet, entry: Entry): ToldGood[] =>
  entry.tagged.services
    .filter((service) => service.direction !== 'foreign')
    .map((service) => ({
      entry,
      code: service.ebops,
      name: serviceName(sheet, entry, service),
      doubt: null,
      evidence: service.evidence,
      direction: service.direction,
    }))

const makeTable = (
  sheet: Sheet,
  told: readonly PlacedGood[],
  directions: readonly Product['direction'][],
  caption: string,
  role: 'export' | 'import' | 'planned' | null,
): GoodsTable => {
  const { code, name, places } = sheet.wording.goods
  const goods = told.filter((good) => directions.includes(good.direction))
  return {
    caption,
    mark: role === null ? null : markOf(sheet, role),
    head: { code, name, places, source: sheet.wording.ledger.source },
    rows: mergeGoods(sheet, goods),
  }
}

// The same good told by several articles is one row with the places and sentences of all.
const mergeGoods = (sheet: Sheet, told: readonly PlacedGood[]): GoodsRow[] => {
  const rows = new Map<string, [PlacedGood, ...PlacedGood[]]>()
  for (const good of told) {
    const key = `${good.code} ${good.name.text.toLowerCase()}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [good])
    else row.push(good)
  }
  const sorted = [...rows.values()].sort(([a], [b]) => compareGoods(sheet, a, b))
  return sorted.slice(0, ROWS_SHOWN).map((goods) => makeRow(sheet, goods))
}

// By code; those without one last.
const compareGoods = (sheet: Sheet, a: PlacedGood, b: PlacedGood): number =>
  Number(a.code === '') - Number(b.code === '') ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : sheet.compare(a.name.text, b.name.text))

const makeRow = (sheet: Sheet, goods: readonly [PlacedGood, ...PlacedGood[]]): GoodsRow => {
  const [{ code, name, doubt }] = goods
  const regions = new Set(goods.flatMap((good) => good.regions))
  return {
    code,
    href: HS_CODE.test(code) ? sheet.find(productUrl(sheet.prefix, code)) : null,
    name,
    doubt: goods.every((good) => good.doubt !== null) ? doubt : null,
    places: [...regions].map((region) => regionLabel(sheet, region)),
    cites: goods.slice(0, CITES_SHOWN).flatMap(({ entry, evidence }) => citeAll(sheet, entry, evidence, 2)),
  }
}
