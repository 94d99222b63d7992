import { urlKey } from '../stated-url.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { type LinkedArticle, readLinkedArticles } from './json-ld.ts'

/** What the metadata of a page say of it, each in the order in which it counts, as written. */
export interface PageStatements {
  readonly titles: readonly string[]
  readonly descriptions: readonly string[]
  readonly dates: readonly string[]
  readonly authors: readonly string[]
  readonly publishers: readonly string[]
  readonly urls: readonly string[]
  /** What relative addresses are relative to. */
  readonly base: string | null
  readonly language: string | null
}

type Meta = (...names: readonly string[]) => string[]

// where a field is repeated, the first is the page’s own
const readMeta = (page: PageDocument): Meta => {
  const said = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? ''
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name !== '' && content.trim() !== '' && !said.has(name)) said.set(name, content)
  }
  return (...names) => names.flatMap((name) => said.get(name) ?? [])
}

const attributes = (page: PageDocument, selector: string, name: string): string[] =>
  [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? [])

// «<!-- saved from url=(0031)https://site.example/news/1 -->», «<!-- Page saved with SingleFile url: https://… »
const SAVED_FROM = /<!--[^<>]{0,80}?(?:saved from url=\(\d+\)|\burl:\s*)(?<url>https?:\/\/[^\s<>]+)/i

/** The article that the page is about: the only one, or the one that bears its address. */
const chooseLinked = (articles: readonly LinkedArticle[], urls: readonly string[]): LinkedArticle | null => {
  const keys = new Set(urls.map(urlKey))
  const named = articles.find((article) => article.urls.some((url) => keys.has(urlKey(url))))
  return named ?? (articles.length === 1 ? (articles[0] ?? null) : null)
}

// what stands in these speaks of other pages
const FOREIGN = new Set(['aside', 'nav', 'footer', 'li'])

const isOwn = (element: PageElement): boolean => {
  for (let node = element.parentNode; node !== null; node = node.parentNode)
    if (FOREIGN.has(node.localName ?? '')) return false
  return true
}

const momentOf = (element: PageElement): string[] => {
  const said = element.getAttribute('datetime') ?? element.getAttribute('content')
  return said === null ? [] : [said.trim()]
}

/** The moments that the page marks up: the one that is called its publication, else the only one outside lists. */
const markedDates = (page: PageDocument): string[] => {
  const called = [...page.querySelectorAll('[itemprop~="datePublished"], time[pubdate]')].filter(isOwn)
  if (called.length > 0) return called.flatMap(momentOf).slice(0, 1)
  const days = [...page.querySelectorAll('time[datetime]')].filter(isOwn).flatMap(momentOf)
  return new Set(days.map((moment) => moment.slice(0, 10))).size === 1 ? days.slice(0, 1) : []
}

/** Reads what a page says of itself; `html` is its source, for comments. */
export const readStatements = (page: PageDocument, html: string): PageStatements => {
  const meta = readMeta(page)
  const saved = SAVED_FROM.exec(html.slice(0, 20_000))?.groups?.url
  const [base] = attributes(page, 'base[href]', 'href')
  const urls = [
    ...attributes(page, 'link[rel~="canonical"][href]', 'href').slice(0, 1),
    ...meta('og:url'),
    ...(saved === undefined ? [] : [saved]),
  ]
  const scripts = [...page.querySelectorAll('script[type*="ld+json"]')].map((script) => script.textContent ?? '')
  const linked = chooseLinked(readLinkedArticles(scripts), urls)
  const stated = meta(
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.created',
    'publish-date',
    'pubdate',
    'mediator_published_time',
    'parsely-pub-date',
    'sailthru.date',
    'date',
  )
  const dates = [...(linked?.published ? [linked.published] : []), ...stated]
  return {
    titles: [
      ...(linked?.headline ? [linked.headline] : []),
      ...meta('og:title', 'twitter:title', 'dc.title'),
      ...[...page.querySelectorAll('title')].slice(0, 1).map((title) => title.textContent ?? ''),
    ],
    descriptions: meta('og:description', 'description', 'twitter:description'),
    dates: dates.length > 0 ? dates : markedDates(page),
    authors: linked && linked.authors.length > 0 ? linked.authors : meta('author', 'article:author', 'dc.creator'),
    publishers: [
      ...(linked?.publisher ? [linked.publisher] : []),
      ...meta('og:site_name', 'dc.publisher', 'publisher'),
    ],
    urls: [...urls, ...(linked?.urls ?? [])],
    base: base ?? saved ?? null,
    language: attributes(page, 'meta[lang]', 'lang')[0] ?? meta('content-language', 'og:locale')[0] ?? null,
  }
}
