import type { Outcome } from '../../base/problem.ts'
import { prepareAnew, prepareSite, type SiteTools } from '../prepare-site.ts'
import { type Stock, stampOf } from '../take-stock.ts'

/** Makes the tools of a site ready, each only when what it is made of is another than before. */
export const keepTools = (root: string): ((stock: Stock) => Promise<Outcome<SiteTools | null>>) => {
  const anew = prepareAnew(root)
  const config = keepLast(anew.config)
  const packs = keepLast(anew.packs)
  const renderer = keepLast(anew.renderer)
  return (stock) =>
    prepareSite(root, {
      config: () => config(stampOf(stock, 'herald.config.')),
      packs: (home) => packs(home, home),
      renderer: (fonts) => renderer(`${fonts} ${stampOf(stock, 'templates/')}`, fonts),
    })
}

const keepLast = <Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): ((key: string, ...given: Given) => Made) => {
  let last: { readonly key: string; readonly made: Made } | null = null
  return (key, ...given) => {
    if (last?.key !== key) last = { key, made: make(...given) }
    return last.made
  }
}
