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
  const folder = folderOf(outputPath(from))
  const depth = folder.split('/').length - 1
  return (to) => {
    const end = to.indexOf('#')
    const target = end === -1 ? to : to.slice(0, end)
    const hash = end === -1 ? '' : to.slice(end)
    if (target === from && hash !== '') return hash
    const path = outputPath(target)
    const { length, steps } = sharedWith(folder, path)
    return `${'../'.repeat(depth - steps)}${path.slice(length)}${hash}`
  }
}

// `it/regions/index.html` → `it/regions/`
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

// how much of a folder a path has too: `it/regions/` and `it/articles/x/index.html` share one step, three letters long
const sharedWith = (folder: string, path: string): { readonly length: number; readonly steps: number } => {
  let length = 0
  let steps = 0
  for (let at = 0; at < folder.length && folder[at] === path[at]; at += 1) {
    if (folder[at] !== '/') continue
    length = at + 1
    steps += 1
  }
  return { length, steps }
}

/**
 * As `waysFrom`, for the page that a server shows at any address that is not there: its ways begin at the site’s
 * address where that is known, else they hold at the root only.
 */
export const waysFromAnywhere = (baseUrl: string | null): ((to: string) => string) =>
  baseUrl === null ? waysFrom(NOT_FOUND_URL) : (to) => baseUrl + outputPath(to)

/** From a page up to the site’s root: `/it/regions/` → `../../`. */
export const rootPath = (from: string): string => '../'.repeat(outputPath(from).split('/').length - 1)
