import { all, attribute, type Node, only, readXml, textOf } from '../read-xml.ts'

// RFC 3339 in universal time
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
// RFC 822 with the year in full: «Mon, 17 May 2021 00:00:00 GMT»
const RFC_822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

const isAddress = (text: string): boolean => URL.canParse(text)
const isWeb = (text: string): boolean => /^https?:/.test(text) && isAddress(text)

const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault])

const distinct = (ids: readonly string[]): string[] =>
  unless(new Set(ids).size === ids.length, 'two entries share an id')

/** What RFC 4287 asks for and an Atom feed lacks; its addresses are to be absolute where nothing else is said. */
export const faultsOfAtom = (xml: string): string[] => {
  const feed = only(readXml(xml), 'feed')
  const base = attribute(feed, '@xml:base')
  const entries = all(feed, 'entry')
  const isPlace = (href: string) => isWeb(href) || (base !== '' && URL.canParse(href, 'https://x/'))
  const rels = (node: Node, rel: string) => all(node, 'link').filter((link) => attribute(link, '@rel') === rel)
  const common = (node: Node, name: string) => [
    ...unless(isAddress(textOf(node, 'id')), `${name}: its id is no IRI`),
    ...unless(only(node, 'title') !== undefined, `${name}: no title`),
    ...unless(MOMENT.test(textOf(node, 'updated')), `${name}: no moment of change`),
    ...unless(
      all(node, 'published').every((one) => MOMENT.test(attribute(one, '#'))),
      `${name}: published when?`,
    ),
    ...unless(rels(node, 'alternate').length === 1, `${name}: not one page`),
    ...unless(
      all(node, 'link').every((link) => isPlace(attribute(link, '@href'))),
      `${name}: leads to nowhere`,
    ),
    ...unless(
      all(node, 'author').every((one) => all(one, 'name').length === 1),
      `${name}: an author without a name`,
    ),
    ...all(node, 'category').flatMap((one) => [
      ...unless(attribute(one, '@term') !== '', `${name}: a category without a term`),
      ...unless(isAddress(attribute(one, '@scheme')), `${name}: a category of no scheme`),
    ]),
  ]
  return [
    ...unless(attribute(feed, '@xmlns') === 'http://www.w3.org/2005/Atom', 'another namespace'),
    ...common(feed, 'feed'),
    ...unless(rels(feed, 'self').length === 1, 'the feed knows itself not once'),
    ...unless(all(feed, 'author').length > 0, 'nobody speaks'),
    ...entries.flatMap((entry, index) => [
      ...common(entry, `entry ${index}`),
      ...unless(all(entry, 'content').length + all(entry, 'summary').length > 0, `entry ${index}: no text`),
      ...unless(all(entry, 'content').length < 2 && all(entry, 'summary').length < 2, `entry ${index}: texts`),
    ]),
    ...distinct(entries.map((entry) => textOf(entry, 'id'))),
  ]
}

/** What RSS 2.0 asks for and a feed lacks. */
export const faultsOfRss = (xml: string): string[] => {
  const rss = only(readXml(xml), 'rss')
  const channel = only(rss, 'channel')
  const items = all(channel, 'item')
  const dates = [channel, ...items].flatMap((node) => [...all(node, 'pubDate'), ...all(node, 'lastBuildDate')])
  return [
    ...unless(attribute(rss, '@version') === '2.0', 'another version'),
    ...unless(isWeb(textOf(channel, 'link')), 'no page'),
    ...unless(
      [textOf(channel, 'title'), textOf(channel, 'description')].every((text) => text !== ''),
      'no name',
    ),
    ...unless(isWeb(attribute(only(channel, 'atom:link'), '@href')), 'the feed does not know itself'),
    ...unless(
      dates.every((date) => RFC_822.test(attribute(date, '#'))),
      'a date in another form',
    ),
    ...items.flatMap((item, index) => [
      ...unless(all(item, 'title').length === 1, `item ${index}: no title`),
      ...unless(all(item, 'description').length === 1, `item ${index}: no description`),
      ...unless(isWeb(textOf(item, 'link')), `item ${index}: no page`),
      ...unless(attribute(only(item, 'guid'), '@isPermaLink') === 'true', `item ${index}: no permalink`),
      ...unless(isWeb(textOf(item, 'guid')), `item ${index}: its permalink is no address`),
    ]),
    ...distinct(items.map((item) => textOf(item, 'guid'))),
  ]
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** What JSON Feed 1.1 asks for and a feed lacks. */
export const faultsOfJsonFeed = (json: string): string[] => {
  const feed: Json = JSON.parse(json)
  const items = objects(feed.items)
  const fits = (node: Json, keys: readonly string[], test: (text: string) => boolean) =>
    keys.filter((key) => node[key] !== undefined && !test(String(node[key])))
  const named = (node: Json) =>
    node.authors === undefined || objects(node.authors).every(({ name }) => name !== undefined)
  return [
    ...unless(feed.version === 'https://jsonfeed.org/version/1.1', 'another version'),
    ...unless(typeof feed.title === 'string' && Array.isArray(feed.items), 'no title or no items'),
    ...fits(feed, ['home_page_url', 'feed_url'], isWeb),
    ...unless(named(feed), 'an author without a name'),
    ...items.flatMap((item, index) => [
      ...unless(typeof item.id === 'string' && item.id !== '', `item ${index}: no id`),
      ...unless(typeof item.content_html === 'string', `item ${index}: no text`),
      ...fits(item, ['url', 'external_url'], isWeb),
      ...fits(item, ['date_published', 'date_modified'], (text) => MOMENT.test(text)),
      ...unless(named(item), `item ${index}: an author without a name`),
      ...Object.keys(item).filter((key) => !ITEM_KEYS.includes(key) && !key.startsWith('_')),
    ]),
    ...distinct(items.map((item) => String(item.id))),
  ]
}

const ITEM_KEYS = [
  ...['id', 'url', 'external_url', 'title', 'summary', 'content_html', 'date_published', 'date_modified'],
  ...['authors', 'tags', 'language'],
]
