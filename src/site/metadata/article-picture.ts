import type { Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { resolveAddresses, unescapeHtml } from '../html-links.ts'
import { addressOf } from './site-things.ts'

// `<img src="../../media/port.jpg" alt="…">`
const IMAGE = /<img\s(?:[^"<>]|"[^"]*")*?src="(?<address>[^"]+)"/gi
// What services that show a preview can draw; none draws SVG.
const RASTER = /^https?:[^?#]*\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i

/** The full address of an article’s first photograph; null where it shows none or the site’s address is not known. */
export const pictureOf = (sheet: Sheet, { path, tagged }: Entry): string | null => {
  const here = addressOf(sheet, sheet.url)
  if (here === null || tagged.article.overrides.excerpt) return null
  const shown = tagged.article.body.flatMap(({ html }) => (html?.includes('<img') ? html : []))
  const addresses = shown
    .flatMap((html) => [...resolveAddresses(sheet, path, html, (url) => addressOf(sheet, url) ?? url).matchAll(IMAGE)])
    .map((match) => unescapeHtml(match.groups?.address ?? ''))
    .filter((address) => URL.canParse(address, here))
  return addresses.map((address) => new URL(address, here).href).find((address) => RASTER.test(address)) ?? null
}
