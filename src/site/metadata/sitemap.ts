import { type Print, printOf } from '../../base/print.ts'
import type { SitemapPlace } from '../../records/file-view.ts'
import type { Desk } from '../desk.ts'
import { type PlannedFile, planFile } from '../planned-file.ts'
import type { PlannedPage } from '../planned-page.ts'
import { absolute, SITEMAP_URL, sitemapUrl } from '../urls.ts'
import { newestChange } from './changed.ts'

// The protocol allows 50 000 addresses a file.
const LIMIT = 45_000

/** The maps of a site for crawlers, and the index that names them; none where the site’s address is not known. */
export const draftSitemaps = (
  { settings: { baseUrl } }: Desk,
  pages: readonly PlannedPage[],
  limit = LIMIT,
): PlannedFile[] => {
  if (baseUrl === null) return []
  const shown = pages.filter((page) => !page.noindex)
  const parts = Array.from({ length: Math.ceil(shown.length / limit) }, (_, index) => ({
    url: sitemapUrl(index + 1),
    pages: shown.slice(index * limit, (index + 1) * limit),
  }))
  const index = parts.map((part) => placeAt(baseUrl, { url: part.url, changed: newestChange(part.pages) }))
  return [
    planFile(
      SITEMAP_URL,
      [],
      () => ({ format: 'sitemap-index', places: index }),
      () => ({ pages: printPlaces(index) }),
    ),
    ...parts.map(({ url, pages: listed }) => {
      const places = () => listed.map((page) => placeAt(baseUrl, page))
      return planFile(
        url,
        [],
        () => ({ format: 'sitemap', places: places() }),
        () => ({ pages: printPlaces(places()) }),
      )
    }),
  ]
}

const printPlaces = (places: readonly SitemapPlace[]): Print =>
  printOf(places.map(({ url, changed }) => `${url} ${changed}`))

const placeAt = (baseUrl: string, { url, changed }: Pick<PlannedPage, 'url' | 'changed'>): SitemapPlace => ({
  url: absolute(baseUrl, url),
  changed,
})
