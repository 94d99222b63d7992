import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { headlineOf } from '../headline.ts'
import { articleUrl } from '../urls.ts'
import type { Listing } from './subject.ts'
import { topicName, topicUrl } from './topics.ts'

// The page itself shows more; machines that want them all have the sitemap, the feeds and the data.
const SHOWN = 8

/** The newest articles of a page, without those that search engines are to leave alone. */
export const listArticles = (desk: Desk, entries: readonly Entry[]): Listing => {
  const open = entries.filter(({ noindex }) => !noindex)
  const items = open
    .slice(0, SHOWN)
    .map((entry) => ({ name: headlineOf(desk, entry).text, url: articleUrl(desk.prefix, entry.id) }))
  return { items, count: open.length }
}

/** The regions, countries or products that have a page, those with most articles first. */
export const listFolders = (desk: Desk, topic: keyof typeof TOPICS): Listing => {
  const kind = TOPICS[topic]
  const named = [...desk.atlas[topic].values()].map(({ code, entries }) => ({
    name: topicName(desk, { kind, code }),
    url: topicUrl(desk, { kind, code }),
    count: entries.length,
  }))
  const sorted = named.sort((a, b) => b.count - a.count || desk.compare(a.name, b.name))
  return { items: sorted.slice(0, SHOWN), count: named.length }
}

const TOPICS = { regions: 'region', countries: 'country', products: 'chapter' } as const
