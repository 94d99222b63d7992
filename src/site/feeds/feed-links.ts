import type { FeedFormat } from '../../records/feed.ts'
import { type Desk, findLink, type Sheet } from '../desk.ts'
import { feedUrl } from '../urls.ts'
import type { FeedLink, Layout } from '../views/layout.ts'

const FORMATS: readonly (readonly [format: FeedFormat, type: FeedLink['type'], name: string])[] = [
  ['atom', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
  ['rss', 'application/rss+xml', 'RSS'],
]

/** The feeds of a page itself, by its title; the site’s are those of its front page, and stand on every page. */
export const listFeeds = (sheet: Sheet, title: string): FeedLink[] => {
  const isFed = sheet.url !== sheet.prefix && sheet.urls.has(feedUrl(sheet.url, 'atom'))
  return isFed ? feedLinksOf(sheet, sheet.url, title) : []
}

/** What the foot of a page says of feeds, by what they follow; null where there are none. */
export const tellFollow = (label: string, feeds: readonly FeedLink[]): Layout['footer']['follow'] =>
  feeds.length === 0 ? null : { label, items: feeds.map(({ name, href }) => ({ text: name, href })) }

/** The feeds of the page at an address. */
export const feedLinksOf = (desk: Desk, url: string, title: string): FeedLink[] =>
  FORMATS.flatMap(([format, type, name]) => {
    const href = findLink(desk, feedUrl(url, format))
    return href === null ? [] : [{ type, name, title, href }]
  })
