import type { FeedItem } from './feed-item.ts'
import { attributeOf, childOf, childrenOf, ownText, textsOf, type XmlElement } from './xml-values.ts'

// `desk@site.example (Anna Rossi)`
const MAIL_WITH_NAME = /^\S+@\S+\s*\((?<name>[^()]+)\)$/

const nameOf = (author: string): string => MAIL_WITH_NAME.exec(author.trim())?.groups?.name ?? author

const permalinks = (item: XmlElement): string[] =>
  childrenOf(item, 'guid')
    .filter((guid) => attributeOf(guid, 'isPermaLink') !== 'false')
    .flatMap((guid) => ownText(guid) ?? [])

const isMarkup = (text: string): boolean => /<[a-z][^<>]*>/i.test(text)

/** The whole text, which may be plain with a line for each paragraph. */
const fullText = (item: XmlElement): FeedItem['content'] => {
  const [markup] = textsOf(item, 'content:encoded', 'turbo:content')
  if (markup !== undefined) return { kind: 'html', text: markup }
  const [text] = textsOf(item, 'yandex:full-text', 'full-text')
  return text === undefined ? null : { kind: isMarkup(text) ? 'html' : 'text', text }
}

const readItem = (item: XmlElement, channel: XmlElement): FeedItem => {
  const full = fullText(item)
  const [description] = textsOf(item, 'description')
  return {
    title: textsOf(item, 'title')[0] ?? null,
    content: full ?? (description === undefined ? null : { kind: 'html', text: description }),
    summary: full === null ? null : (description ?? null),
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
