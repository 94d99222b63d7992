import { citeAll } from '../cites.ts'
import type { Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { goodName, serviceName } from '../goods.ts'
import { productUrl } from '../urls.ts'
import type { Fact, FactList } from '../views.ts'

/** The goods and services an article names, with their codes and the sentences that name them; null when none. */
export const listGoods = (sheet: Sheet, entry: Entry): FactList | null => {
  const { products, services } = entry.tagged
  const words = sheet.wording.goods
  const facts: Fact[] = [
    ...products
      .filter((product) => product.direction !== 'foreign')
      .map((product) => ({
        term: goodName(sheet, entry, product),
        text: product.confidence === 'high' ? null : { text: words.doubt[product.confidence], lang: null },
        links: product.hs.slice(0, 1).flatMap((code) => {
          const href = sheet.find(productUrl(sheet.prefix, code))
          return href === null ? [] : [{ text: code, href }]
        }),
        cites: citeAll(sheet, entry, product.evidence, 3),
      })),
    ...services
      .filter((service) => service.direction !== 'foreign')
      .map((service) => ({
        term: serviceName(sheet, entry, service),
        text: { text: service.ebops, lang: null },
        links: [],
        cites: citeAll(sheet, entry, service.evidence, 3),
      })),
  ]
  return facts.length === 0 ? null : { heading: words.heading, facts }
}
