import type { Product, Service } from '../../records/tags.ts'
import { citeAll } from '../cites.ts'
import type { Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { goodName, serviceName } from '../goods.ts'
import { lowerFirst } from '../phrases.ts'
import { productUrl } from '../urls.ts'
import type { ArticleView, Cite, NamedGood } from '../views.ts'

/** The goods and services an article names, the surest first, each once with all its sentences; null when none. */
export const listGoods = (sheet: Sheet, entry: Entry): ArticleView['goods'] => {
  const items = [...listProducts(sheet, entry), ...listServices(sheet, entry)]
  return items.length === 0 ? null : { heading: sheet.wording.goods.heading, items }
}

const CONFIDENCES = ['high', 'medium', 'low'] as const

const listProducts = (sheet: Sheet, entry: Entry): NamedGood[] => {
  const { code: label, doubt } = sheet.wording.goods
  const products = entry.tagged.products.filter((product) => product.direction !== 'foreign')
  return CONFIDENCES.flatMap((confidence) => {
    const alike = products.filter((product) => product.confidence === confidence)
    return groupAlike(alike, (product) => `${product.hs[0]} ${goodName(sheet, entry, product).text}`).map((group) => {
      const [product] = group
      const code = product.hs[0] ?? ''
      return {
        name: goodName(sheet, entry, product),
        label: confidence === 'high' ? null : lowerFirst(label),
        code,
        href: sheet.find(productUrl(sheet.prefix, code)),
        doubt: confidence === 'high' ? null : doubt[confidence],
        cites: citesOf(sheet, entry, group),
      }
    })
  })
}

const listServices = (sheet: Sheet, entry: Entry): NamedGood[] => {
  const services = entry.tagged.services.filter((service) => service.direction !== 'foreign')
  return groupAlike(services, (service) => `${service.ebops} ${serviceName(sheet, entry, service).text}`).map(
    (group) => ({
      name: serviceName(sheet, entry, group[0]),
      label: null,
      code: group[0].ebops,
      href: null,
      doubt: null,
      cites: citesOf(sheet, entry, group),
    }),
  )
}

const groupAlike = <T>(items: readonly T[], keyOf: (item: T) => string): (readonly [T, ...T[]])[] => {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}

const citesOf = (sheet: Sheet, entry: Entry, group: readonly (Product | Service)[]): Cite[] =>
  citeAll(
    sheet,
    entry,
    group.flatMap((item) => item.evidence),
    3,
  )
