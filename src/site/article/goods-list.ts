import type { Product, Service } from '../../records/tags.ts'
import { citeAll } from '../cites.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { goodName, serviceName } from '../goods.ts'
import { lowerFirst } from '../phrases.ts'
import type { ArticleView } from '../views/article.ts'
import type { Cite } from '../views/labels.ts'
import type { NamedGood } from '../views/sections.ts'

/** The goods and services an article names, the surest first, each once with all its sentences; null when none. */
export const listGoods = (desk: Desk, entry: Entry): ArticleView['goods'] => {
  const items = [...listProducts(desk, entry), ...listServices(desk, entry)]
  return items.length === 0 ? null : { heading: desk.wording.goods.heading, items }
}

const CONFIDENCES = ['high', 'medium', 'low'] as const

const listProducts = (desk: Desk, entry: Entry): NamedGood[] => {
  const { code: label, doubt } = desk.wording.goods
  const products = entry.tagged.products.filter((product) => product.direction !== 'foreign')
  return CONFIDENCES.flatMap((confidence) => {
    const alike = products.filter((product) => product.confidence === confidence)
    return groupAlike(alike, (product) => `${product.hs[0]} ${goodName(desk, entry, product).text}`).map((group) => {
      const [product] = group
      const code = product.hs[0] ?? ''
      return {
        name: goodName(desk, entry, product),
        label: confidence === 'high' ? null : lowerFirst(label),
        code,
        href: desk.label.chapter(code),
        doubt: confidence === 'high' ? null : doubt[confidence],
        cites: citesOf(desk, entry, group),
      }
    })
  })
}

const listServices = (desk: Desk, entry: Entry): NamedGood[] => {
  const services = entry.tagged.services.filter((service) => service.direction !== 'foreign')
  return groupAlike(services, (service) => `${service.ebops} ${serviceName(desk, entry, service).text}`).map(
    (group) => ({
      name: serviceName(desk, entry, group[0]),
      label: null,
      code: group[0].ebops,
      href: null,
      doubt: null,
      cites: citesOf(desk, entry, group),
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

const citesOf = (desk: Desk, entry: Entry, group: readonly (Product | Service)[]): Cite[] =>
  citeAll(
    desk,
    entry,
    group.flatMap((item) => item.evidence),
    3,
  )
