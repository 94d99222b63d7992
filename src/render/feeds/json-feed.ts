import type { Feed, FeedEntry, FeedTopic } from '../../records/feed.ts'
import { xmlText } from '../xml.ts'

/** Prints a feed as JSON Feed 1.1, an item a piece; where no address is absolute, what must be one is left out. */
export function* printJsonFeed(feed: Feed): Generator<string> {
  const head = print(describe(feed))
  yield `${head.slice(0, -1)},"items":[`
  for (const [index, entry] of feed.entries.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${print(describeEntry(entry, feed.root === null))}`
  }
  yield '\n]}\n'
}

// A property that is not defined is not printed.
const describe = (feed: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: feed.title,
  home_page_url: feed.root === null ? feed.page : undefined,
  feed_url: feed.root === null ? feed.self.json : undefined,
  description: feed.description,
  language: feed.language,
  authors: [{ name: feed.author }],
})

const describeEntry = (entry: FeedEntry, isAbsolute: boolean) => ({
  id: entry.id,
  url: isAbsolute ? entry.page : undefined,
  external_url: entry.source ?? undefined,
  title: entry.title,
  summary: entry.summary ?? undefined,
  content_html: entry.html,
  date_published: entry.published ?? undefined,
  date_modified: entry.modified ?? undefined,
  authors: entry.authors.length === 0 ? undefined : entry.authors.map((name) => ({ name })),
  language: entry.language,
  tags: entry.topics.length === 0 ? undefined : entry.topics.map((topic) => topic.name),
  _export: describeTopics(entry.topics),
})

const describeTopics = (topics: readonly FeedTopic[]) => {
  const of = (...schemes: readonly FeedTopic['scheme'][]) => topics.filter(({ scheme }) => schemes.includes(scheme))
  const codes = (list: readonly FeedTopic[]) => list.map(({ code }) => code)
  const partners = (list: readonly FeedTopic[]) => list.map(({ code, roles }) => ({ code, roles }))
  return {
    regions: codes(of('iso-3166-2')),
    countries: partners(of('iso-3166-1')),
    groups: partners(of('un-m49', 'own')),
    products: codes(of('hs-2022')),
  }
}

// JSON could spell them, but HTML that holds control characters is none. Few texts have any, and to ask for each value
// costs more than to print twice where something is found.
const print = (value: object): string => {
  const json = JSON.stringify(value)
  return SUSPECT.test(json)
    ? JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? xmlText(part) : part))
    : json
}

// `\u0008`, `\b`, `\f` as JSON spells them, and what it prints as it is
const SUSPECT = /\\[ubf]|[\ufffe\uffff]/
