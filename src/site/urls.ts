import { ROOT_MARK } from '../base/root-mark.ts'
import type { FeedFormat } from '../records/feed.ts'

/** Where the pages of one interface language stand: `/` for the first language, `/it/` for another. */
export type Prefix = string

export const articleUrl = (prefix: Prefix, id: string): string => `${prefix}articles/${id}/`
export const regionsUrl = (prefix: Prefix): string => `${prefix}regions/`
export const regionUrl = (prefix: Prefix, region: string): string => `${prefix}regions/${region.toLowerCase()}/`
export const pairUrl = (prefix: Prefix, region: string, country: string): string =>
  `${regionUrl(prefix, region)}${country.toLowerCase()}/`
export const countriesUrl = (prefix: Prefix): string => `${prefix}countries/`
export const countryUrl = (prefix: Prefix, country: string): string => `${prefix}countries/${country.toLowerCase()}/`
export const groupUrl = (prefix: Prefix, group: string): string => `${prefix}groups/${group.toLowerCase()}/`
export const productsUrl = (prefix: Prefix): string => `${prefix}products/`
export const productUrl = (prefix: Prefix, chapter: string): string => `${prefix}products/${chapter}/`
export const dataUrl = (prefix: Prefix): string => `${prefix}data/`
export const plainUrl = (prefix: Prefix, slug: string): string => `${prefix}${slug}/`
export const NOT_FOUND_URL = '/404.html'
export const ROBOTS_URL = '/robots.txt'
export const SITEMAP_URL = '/sitemap.xml'
export const REDIRECTS_URL = '/_redirects'
export const sitemapUrl = (part: number): string => `/sitemap-${part}.xml`

/** The manifest of one interface language: `/it/site.webmanifest`. */
export const manifestUrl = (prefix: Prefix): string => `${prefix}site.webmanifest`

/** The feed of the page at `url`: `/regions/ru-tom/feed.atom`. */
export const feedUrl = (url: string, format: FeedFormat): string => `${url}feed.${format}`

/** The full address of a page: `https://example.org/` and `/about/` → `https://example.org/about/`. */
export const absolute = (baseUrl: string, url: string): string => baseUrl + url.slice(1)

/** The file a page is written to: `/it/regions/` → `it/regions/index.html`. */
export const outputPath = (url: string): string => `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`

/** An address as links have it, from the site’s root, good without a server: `/regions/#p1` → `regions/index.html#p1`. */
export const pathOf = (url: string): string => {
  const end = url.indexOf('#')
  return end === -1 ? outputPath(url) : outputPath(url.slice(0, end)) + url.slice(end)
}

/** The address of something that is known to be planned, as the links of any page have it: it begins at the site’s root. */
export const linkTo = (url: string): string => ROOT_MARK + pathOf(url)

/** From a page up to the site’s root: `/it/regions/` → `../../`. */
export const rootPath = (from: string): string => '../'.repeat(outputPath(from).split('/').length - 1)

/**
 * As `rootPath`, but the page that a server shows at any address that is not there leads to the site’s address where
 * that is known; else its ways hold at the root only.
 */
export const wayToRoot = (from: string, baseUrl: string | null): string =>
  from === NOT_FOUND_URL && baseUrl !== null ? baseUrl : rootPath(from)
