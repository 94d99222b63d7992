import type { FeedItem } from './feed-item.ts'
import { attributeOf, childOf, childrenOf, ownText, textsOf, type XmlElement } from './xml-values.ts'

// `desk@site.example (Anna Rossi)`
const MAIL_WITH_NAME = /^\S+@\S+\s*\((?<name>[^()]+)\)$/

const nameOf = (author: string): string => MAIL_WITH_NAME.exec(author.trim())?.groups?.name ?? author

const permalinks = (item: XmlElement): string[] =>
  childrenOf(item, 'guid')
    .filter((guid) => attributeOf(guid, 'isPermaLink') !== 'false')
    .flatMap((guid) => ownText(guid) ?? [])

const readItem = (item: XmlElement, channel: XmlElement): FeedItem => {
  const [full] = textsOf(item, 'content:encoded', 'yandex:full-text', 'full-text')
  const [description] = textsOf(item, 'description')
  const content = full ?? description
  return {
    title: textsOf(item, 'title')[0] ?? null,
    content: content === undefined ? null : { kind: 'html', text: content },
    summary: full === undefined ? null : (description ?? null),
    dates: textsOf(item, 'pubDate', 'dc:date', 'dcterms:created'),
    authors: textsOf(item, 'dc:creator', 'author').map(nameOf),
    publisher: textsOf(item, 'source', 'dc:publisher')[0] ?? textsOf(channel, 'title')[0] ?? null,
    urls: [...textsOf(item, 'link'), ...permalinks(item)],
    language: textsOf(item, 'dc:language')[0] ?? textsOf(channel, 'language', 'dc:language')[0] ?? null,
  }
}

/** The items of an RSS 2.0 feed, or of RSS 1.0, where they stand beside the channel. */
export const readRss = (root: XmlElement): FeedItem[] => {
  const top = root.rss === undefined ? childOf(root, 'rdf:RDF') : childOf(root, 'rss')
  const channel = childOf(top, 'channel')
  return [...childrenOf(channel, 'item'), ...childrenOf(top, 'item')].map((item) => readItem(item, channel))
}
