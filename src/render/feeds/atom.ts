import type { Feed, FeedEntry, FeedTopic } from '../../records/feed.ts'
import { cdata, element, escapeXml, optionalElement, parentElement, textElement } from '../xml.ts'
import { CATEGORY_SCHEMES } from './category-schemes.ts'

/** Prints a feed as Atom (RFC 4287), an entry a piece. */
export function* printAtom(feed: Feed): Generator<string> {
  yield `${printHead(feed)}\n`
  for (const entry of feed.entries) yield `${printEntry(entry, feed.language)}\n`
  yield '</feed>\n'
}

const printHead = (feed: Feed): string => {
  const base = feed.root === null || feed.root === '' ? '' : ` xml:base="${escapeXml(feed.root)}"`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}"${base}>`,
    textElement('id', feed.id),
    textElement('title', feed.title),
    textElement('subtitle', feed.description),
    textElement('updated', feed.updated),
    printPerson(feed.author),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self.atom }),
    ...optionalElement('rights', feed.rights),
    textElement('generator', 'Export Herald'),
  ].join('\n')
}

const printEntry = (entry: FeedEntry, language: string): string =>
  parentElement('entry', entry.language === language ? {} : { 'xml:lang': entry.language }, [
    textElement('id', entry.id),
    textElement('title', entry.title),
    textElement('updated', entry.updated),
    ...optionalElement('published', entry.published),
    ...entry.authors.map(printPerson),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.page }),
    ...(entry.source === null ? [] : [element('link', { rel: 'via', href: entry.source })]),
    ...entry.topics.map((topic) => printTopic(topic, entry.language === language ? null : language)),
    ...optionalElement('rights', entry.rights),
    ...printText(entry),
  ])

// What is no more than an excerpt is no content.
const printText = ({ excerpt, summary, html }: FeedEntry): string[] =>
  excerpt
    ? [element('summary', { type: 'html' }, cdata(html))]
    : [...optionalElement('summary', summary), element('content', { type: 'html' }, cdata(html))]

const printTopic = ({ scheme, code, name }: FeedTopic, language: string | null): string =>
  element('category', { scheme: CATEGORY_SCHEMES[scheme], term: code, label: name, 'xml:lang': language })

const printPerson = (name: string): string => element('author', {}, textElement('name', name))
