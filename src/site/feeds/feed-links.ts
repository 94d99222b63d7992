import type { FeedFormat } from '../../records/feed.ts'
import type { Sheet } from '../desk.ts'
import { feedUrl } from '../urls.ts'
import type { FeedLink } from '../views.ts'

const FORMATS: readonly (readonly [format: FeedFormat, type: FeedLink['type'], name: string])[] = [
  ['atom', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
  ['rss', 'application/rss+xml', 'RSS'],
]

/** The feeds of the page at an address, as far as there are any. */
export const feedLinksOf = (sheet: Sheet, url: string, title: string): FeedLink[] =>
  FORMATS.flatMap(([format, type, name]) => {
    const href = sheet.find(feedUrl(url, format))
    return href === null ? [] : [{ type, name, title, href }]
  })
