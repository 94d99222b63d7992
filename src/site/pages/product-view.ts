import { chapterName } from '../chapters.ts'
import { citeAll } from '../cites.ts'
import { printCount } from '../counts.ts'
import { langOf, type Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import type { Folder } from '../folders.ts'
import type { Good } from '../gist.ts'
import { goodsFor } from '../goods.ts'
import { makeLayout } from '../layout.ts'
import { basisOf } from '../leads.ts'
import { figuresOf, makeLedger } from '../ledger.ts'
import { listArticles } from '../metadata/listing.ts'
import { joinNames } from '../phrases.ts'
import { regionName } from '../places.ts'
import { listProofs, type Piece } from '../proofs.ts'
import { proofsOfGood } from '../proofs-of.ts'
import { markOf, partnersOf, strandsOf } from '../routes.ts'
import { listStories } from '../story-list.ts'
import { linkTo, productsUrl, productUrl } from '../urls.ts'
import type { Printed } from '../views/labels.ts'
import type { ProductView } from '../views/pages.ts'
import type { Lead } from '../views/sections.ts'

const ROUTES_SHOWN = 40
const WORDS_SHOWN = 20

/** A chapter of the Harmonized System: who sells its goods where, in which words. */
export const viewProduct = (sheet: Sheet, folder: Folder): ProductView => {
  const { code, entries } = folder
  const name = chapterName(code, sheet.language) ?? code
  const lead = leadOf(sheet, code, entries)
  const figures = figuresOf(entries, (figure) => figure.chapters.includes(code))
  return {
    kind: 'product',
    layout: makeLayout(sheet, {
      title: name,
      description: [`${name}.`, ...lead.sentences].join(' '),
      section: 'products',
      subject: { kind: 'collection', topics: [{ kind: 'chapter', code }], list: listArticles(sheet, entries) },
      crumbs: [
        { text: sheet.wording.sections.products, href: linkTo(productsUrl(sheet.prefix)), lang: null },
        { text: name, href: null, lang: null },
      ],
    }),
    heading: name,
    code,
    codeLabel: sheet.wording.goods.chapter(code),
    names: namesOf(sheet, code, name),
    lead,
    words: wordsOf(sheet, code, entries),
    routes: routesOf(sheet, code, entries),
    proofs: listProofs(sheet, piecesOf(code, entries)),
    ledger: makeLedger(sheet, sheet.wording.ledger.heading, figures),
    list: listStories(sheet, entries, sheet.wording.sections.articles, productUrl(sheet.prefix, code)),
  }
}

function* piecesOf(code: string, entries: readonly Entry[]): Generator<Piece> {
  for (const entry of entries) {
    for (const good of goodsOf(entry, code)) {
      for (const item of proofsOfGood(entry, good)) yield { entry, item, role: ROLES[good.direction] }
    }
  }
}

const ROLES = { export: 'export', import: 'import', planned: 'planned', foreign: null, unknown: null } as const

const goodsOf = (entry: Entry, code: string): Good[] => entry.goods.filter((good) => good.hs[0] === code)

const namesOf = (sheet: Sheet, code: string, own: string): Printed[] =>
  sheet.desks.flatMap(({ language }) => {
    const text = chapterName(code, language)
    return language === sheet.language || text === null || text === own ? [] : [{ text, lang: language }]
  })

const leadOf = (sheet: Sheet, code: string, entries: readonly Entry[]): Lead => {
  const frames = sheet.wording.lead.product
  const found = regionsByDirection(code, entries)
  const sentences = (['export', 'import', 'planned'] as const).flatMap((direction) => {
    const regions = found.get(direction) ?? []
    const names = [...regions].map((region) => regionName(sheet, region)).sort(sheet.compare)
    return names.length === 0 ? [] : [frames[direction](joinNames(sheet, names, 5), names.length)]
  })
  return {
    sentences: sentences.length === 0 ? [sheet.wording.lead.noRegions] : sentences,
    basis: basisOf(sheet, entries),
  }
}

const regionsByDirection = (code: string, entries: readonly Entry[]): ReadonlyMap<Good['direction'], Set<string>> => {
  const found = new Map<Good['direction'], Set<string>>()
  for (const entry of entries) {
    for (const { direction } of goodsOf(entry, code)) {
      const regions = found.get(direction) ?? new Set()
      found.set(direction, regions)
      for (const region of entry.primary) regions.add(region)
    }
  }
  return found
}

const wordsOf = (sheet: Sheet, code: string, entries: readonly Entry[]): ProductView['words'] => {
  const words = new Map<string, { printed: Printed; count: number }>()
  for (const entry of entries) {
    const texts = new Set(goodsOf(entry, code).map((product) => product.text))
    for (const text of texts) {
      const known = words.get(text)
      if (known === undefined) {
        words.set(text, { printed: { text, lang: langOf(sheet, entry.card.language) }, count: 1 })
      } else known.count += 1
    }
  }
  const sorted = [...words.values()].sort((a, b) => b.count - a.count || sheet.compare(a.printed.text, b.printed.text))
  const items = sorted
    .slice(0, WORDS_SHOWN)
    .map(({ printed, count }) => ({ ...printed, count: printCount(sheet, count) }))
  return items.length === 0 ? null : { heading: sheet.wording.goods.words, items }
}

const routesOf = (sheet: Sheet, code: string, entries: readonly Entry[]): ProductView['routes'] => {
  const rows: ProductRoute[] = []
  for (const route of tellRoutes(sheet, code, entries)) if (rows.push(route) === ROUTES_SHOWN) break
  return rows.length === 0 ? null : { heading: sheet.wording.goods.routes, rows }
}

type ProductRoute = NonNullable<ProductView['routes']>['rows'][number]

function* tellRoutes(sheet: Sheet, code: string, entries: readonly Entry[]): Generator<ProductRoute> {
  for (const entry of entries) {
    for (const { region, role, joint, relations } of strandsOf(entry.relations)) {
      const goods = goodsFor(entry, relations).filter((product) => product.hs[0] === code)
      if (goods.length === 0) continue
      const names = [...new Set(goods.map((product) => product.text))]
      const evidence = goods.flatMap((good) => proofsOfGood(entry, good))
      yield {
        from: region === null ? null : sheet.label.region(region),
        mark: markOf(sheet, role),
        to: partnersOf(sheet, relations),
        joint: joint ? sheet.wording.joint : null,
        goods: { text: joinNames(sheet, names), lang: langOf(sheet, entry.card.language) },
        cites: citeAll(sheet, entry, evidence, 2),
      }
    }
  }
}
