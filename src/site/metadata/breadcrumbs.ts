import { ROOT_MARK } from '../../base/root-mark.ts'
import type { Sheet } from '../desk.ts'
import type { Crumb } from '../views/layout.ts'
import { addressOf } from './site-things.ts'
import { type Thing, thing } from './thing.ts'

/** The way down to a page; a step that is no page is left out. Null where there is no way to tell of. */
export const describeCrumbs = (sheet: Sheet, crumbs: readonly Crumb[]): Thing | null => {
  const steps = crumbs.filter(({ href }, index) => href !== null || index === crumbs.length - 1)
  if (steps.length === 0) return null
  const itemListElement = steps.map(({ text, href }, index) =>
    thing('ListItem', { position: index + 1, name: text, item: addressFrom(sheet, href) }),
  )
  return thing('BreadcrumbList', { itemListElement })
}

// `regions/index.html` → `regions/`
const INDEX_FILE = /index\.html$/

/** The full address of what a page links to, of the page itself where there is no link. */
const addressFrom = (sheet: Sheet, href: string | null): string | null =>
  href === null ? addressOf(sheet, sheet.url) : addressOf(sheet, href.replace(ROOT_MARK, '/').replace(INDEX_FILE, ''))
