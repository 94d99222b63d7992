import type { SitemapPlace } from '../records/file-view.ts'
import { element, textElement } from './xml.ts'

/** The addresses of a site’s pages for crawlers, with the day of each one’s last change where that is known. */
export const printSitemap = (places: Iterable<SitemapPlace>): Iterable<string> => printPlaces(places, 'urlset', 'url')

/** The addresses of a site’s sitemaps. */
export const printSitemapIndex = (places: Iterable<SitemapPlace>): Iterable<string> =>
  printPlaces(places, 'sitemapindex', 'sitemap')

function* printPlaces(places: Iterable<SitemapPlace>, list: string, item: string): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`
  for (const { url, changed } of places) {
    const day = changed === null ? '' : textElement('lastmod', changed)
    yield `${element(item, {}, textElement('loc', url) + day)}\n`
  }
  yield `</${list}>\n`
}
