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

/**
 * The ways from one page to others, good at any depth and without a server:
 * from `/regions/` to `/articles/x/#p4.2` by `../articles/x/index.html#p4.2`; within a page only the anchor.
 */
export const waysFrom = (from: string): ((to: string) => string) => {
  const start = outputPath(from).split('/').slice(0, -1)
  return (to) => {
    const [target = '', anchor] = to.split('#', 2)
    const hash = anchor === undefined ? '' : `#${anchor}`
    if (target === from && hash !== '') return hash
    const steps = outputPath(target).split('/')
    let shared = 0
    while (shared < start.length && shared < steps.length - 1 && start[shared] === steps[shared]) shared += 1
    return `${'../'.repeat(start.length - shared)}${steps.slice(shared).join('/')}${hash}`
  }
}

/**
 * As `waysFrom`, for the page that a server shows at any address that is not there: its ways begin at the site’s
 * address where that is known, else they hold at the root only.
 */
export const waysFromAnywhere = (baseUrl: string | null): ((to: string) => string) =>
  baseUrl === null ? waysFrom(NOT_FOUND_URL) : (to) => baseUrl + outputPath(to)

/** From a page up to the site’s root: `/it/regions/` → `../../`. */
export const rootPath = (from: string): string => '../'.repeat(outputPath(from).split('/').length - 1)
