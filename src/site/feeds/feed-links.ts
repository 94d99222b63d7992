import type { FeedFormat } from '../../records/feed.ts'
import { type Desk, findLink, type Sheet } from '../desk.ts'
import { feedUrl } from '../urls.ts'
import type { FeedLink, Layout } from '../views.ts'

const FORMATS: readonly (readonly [format: FeedFormat, type: FeedLink['type'], name: string])[] = [
  ['atom', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
  ['rss', 'application/rss+xml', 'RSS'],
]

/** The feeds a page leads to, by the titles of the page and of the site. */
export const listFeeds = (
  sheet: Sheet,
  title: string,
): { readonly links: readonly FeedLink[]; readonly follow: Layout['footer']['follow'] } => {
  const isFed = sheet.url !== sheet.prefix && sheet.urls.has(feedUrl(sheet.url, 'atom'))
  const own = isFed ? feedLinksOf(sheet, sheet.url, title) : []
  const site = sheet.frame().feeds
  const { followPage, followSite } = sheet.wording.feeds
  const [label, shown] = own.length > 0 ? [followPage, own] : [followSite, site]
  const items = shown.map(({ name, href }) => ({ text: name, href }))
  return { links: [...own, ...site], follow: items.length === 0 ? null : { label, items } }
}

/** The feeds of the page at an address. */
export const feedLinksOf = (desk: Desk, url: string, title: string): FeedLink[] =>
  FORMATS.flatMap(([format, type, name]) => {
    const href = findLink(desk, feedUrl(url, format))
    return href === null ? [] : [{ type, name, title, href }]
  })
