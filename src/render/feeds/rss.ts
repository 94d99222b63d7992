import type { Feed, FeedEntry, FeedTopic } from '../../records/feed.ts'
import { cdata, element, escapeXml, optionalElement, parentElement, textElement } from '../xml.ts'
import { CATEGORY_SCHEMES } from './category-schemes.ts'

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** Prints a feed as RSS 2.0, an item a piece; only for a feed whose addresses are absolute. */
export function* printRss(feed: Feed): Generator<string> {
  yield `${printHead(feed)}\n`
  for (const entry of feed.entries) yield `${printItem(entry)}\n`
  yield '</channel>\n</rss>\n'
}

const printHead = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss version="2.0" ${NAMESPACES}>`,
    '<channel>',
    textElement('title', feed.title),
    textElement('link', feed.page),
    textElement('description', feed.description),
    textElement('language', feed.language),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self.rss }),
    ...dateElement('lastBuildDate', feed.entries[0]?.modified ?? null),
    ...optionalElement('copyright', feed.rights),
    textElement('generator', 'Export Herald'),
  ].join('\n')

const printItem = (entry: FeedEntry): string =>
  parentElement('item', {}, [
    textElement('title', entry.title),
    textElement('link', entry.page),
    textElement('guid', entry.id, { isPermaLink: 'true' }),
    ...dateElement('pubDate', entry.published),
    ...entry.authors.map((author) => textElement('dc:creator', author)),
    textElement('dc:language', entry.language),
    ...entry.topics.map(printTopic),
    ...optionalElement('dc:rights', entry.rights),
    ...printText(entry),
  ])

// Every reader shows the description, so there is always one: of an article without a summary the whole text. It is HTML:
// a plain text is escaped once for that and once for XML.
const printText = ({ excerpt, summary, html }: FeedEntry): string[] =>
  excerpt || summary === null
    ? [element('description', {}, cdata(html))]
    : [textElement('description', escapeXml(summary)), element('content:encoded', {}, cdata(html))]

const printTopic = ({ scheme, code }: FeedTopic): string =>
  textElement('category', code, { domain: CATEGORY_SCHEMES[scheme] })

// «2021-05-17T00:00:00Z» → «Mon, 17 May 2021 00:00:00 GMT», RFC 822 with the year in full
const dateElement = (name: string, date: string | null): string[] =>
  date === null ? [] : [textElement(name, new Date(date).toUTCString())]
