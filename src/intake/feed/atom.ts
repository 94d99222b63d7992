import type { FeedItem } from './feed-item.ts'
import { attributeOf, childOf, childrenOf, decodeWritten, ownText, textsOf, type XmlElement } from './xml-values.ts'

/** A text construct as markup or plain; `xhtml` stands in the feed as it is. */
const readText = (element: XmlElement): FeedItem['content'] => {
  const written = ownText(element)
  if (written === null) return null
  const type = attributeOf(element, 'type') ?? 'text'
  if (type === 'xhtml') return { kind: 'html', text: written }
  const text = decodeWritten(written)
  if (text.trim() === '') return null
  return { kind: /^html$|html/.test(type) ? 'html' : 'text', text }
}

const linksOf = (entry: XmlElement): string[] =>
  childrenOf(entry, 'link')
    .filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate')
    .flatMap((link) => attributeOf(link, 'href') ?? [])

const authorsOf = (element: XmlElement): string[] =>
  childrenOf(element, 'author').flatMap((author) => textsOf(author, 'name'))

const readEntry = (entry: XmlElement, feed: XmlElement): FeedItem => {
  const full = readText(childOf(entry, 'content'))
  const summary = readText(childOf(entry, 'summary'))
  const authors = authorsOf(entry)
  return {
    title: readText(childOf(entry, 'title'))?.text ?? null,
    content: full ?? summary,
    summary: full === null ? null : (summary?.text ?? null),
    dates: textsOf(entry, 'published'),
    authors: authors.length > 0 ? authors : authorsOf(feed),
    publisher: textsOf(childOf(entry, 'source'), 'title')[0] ?? textsOf(feed, 'title')[0] ?? null,
    urls: linksOf(entry),
    language:
      attributeOf(childOf(entry, 'content'), 'xml:lang') ??
      attributeOf(entry, 'xml:lang') ??
      attributeOf(feed, 'xml:lang'),
  }
}

/** The entries of an Atom feed. `updated` is no date of publication. */
export const readAtom = (root: XmlElement): FeedItem[] => {
  const feed = childOf(root, 'feed')
  return childrenOf(feed, 'entry').map((entry) => readEntry(entry, feed))
}
