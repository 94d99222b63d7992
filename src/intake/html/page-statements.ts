import { urlKey } from '../stated-url.ts'
import type { PageDocument } from './dom.ts'
import { type LinkedArticle, NOTHING_LINKED, readLinkedArticles } from './json-ld.ts'
import { markedDates } from './marked-dates.ts'

/** What the metadata of a page say of it, each in the order in which it counts, as written. */
export interface PageStatements {
  /** Titles of the article. */
  readonly titles: readonly string[]
  /** Title of the window, which may be that of the site or of a section. */
  readonly windowTitle: string | null
  readonly descriptions: readonly string[]
  readonly dates: readonly string[]
  readonly authors: readonly string[]
  /** Organizations that are named as authors: wire services, or the publisher. */
  readonly desks: readonly string[]
  readonly publishers: readonly string[]
  readonly urls: readonly string[]
  /** What relative addresses are relative to. */
  readonly base: string | null
  readonly language: string | null
}

// names of meta elements, in small letters; the days of a change are not among them
const DATES = [
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
]
const TITLES = ['og:title', 'twitter:title', 'dc.title']
const DESCRIPTIONS = ['og:description', 'description', 'twitter:description']
const AUTHORS = ['author', 'article:author', 'dc.creator']
const PUBLISHERS = ['og:site_name', 'dc.publisher', 'publisher']
const LANGUAGES = ['content-language', 'og:locale']

type Meta = (names: readonly string[]) => string[]

// where a field is repeated, the first is the page’s own
const readMeta = (page: PageDocument): Meta => {
  const said = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? ''
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name !== '' && content.trim() !== '' && !said.has(name)) said.set(name, content)
  }
  return (names) => names.flatMap((name) => said.get(name) ?? [])
}

const attributes = (page: PageDocument, selector: string, name: string): string[] =>
  [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? [])

const texts = (page: PageDocument, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((element) => element.textContent ?? '')

// «<!-- saved from url=(0031)https://site.example/news/1 -->», «<!-- Page saved with SingleFile url: https://… »
const SAVED_FROM = /<!--[^<>]{0,80}?(?:saved from url=\(\d+\)|\burl:\s*)(?<url>https?:\/\/[^\s<>]+)/i
/** How far into a page the word of the program that saved it is looked for. */
const HEAD = 20_000

/** The article that the page is about: the one that bears its address, or the only one. */
const chooseLinked = (articles: readonly LinkedArticle[], urls: readonly string[]): LinkedArticle => {
  const keys = new Set(urls.map(urlKey))
  const named = articles.find((article) => article.urls.some((url) => keys.has(urlKey(url))))
  const [only = NOTHING_LINKED, ...others] = articles
  return named ?? (others.length === 0 ? only : NOTHING_LINKED)
}

/** Reads what a page says of itself; `html` is its source, for comments. */
export const readStatements = (page: PageDocument, html: string): PageStatements => {
  const meta = readMeta(page)
  const saved = SAVED_FROM.exec(html.slice(0, HEAD))?.groups?.url ?? null
  const canonical = attributes(page, 'link[rel~="canonical"][href]', 'href').slice(0, 1)
  const urls = [...canonical, ...meta(['og:url']), ...(saved === null ? [] : [saved])]
  const linked = chooseLinked(readLinkedArticles(texts(page, 'script[type*="ld+json"]')), urls)
  const { authors, desks } = linked
  const dates = [...linked.published, ...meta(DATES)]
  return {
    titles: [...linked.headlines, ...meta(TITLES)],
    windowTitle: texts(page, 'title')[0] ?? null,
    descriptions: meta(DESCRIPTIONS),
    dates: dates.length > 0 ? dates : markedDates(page),
    authors: authors.length + desks.length > 0 ? authors : meta(AUTHORS),
    desks,
    publishers: [...linked.publishers, ...meta(PUBLISHERS), ...desks],
    urls: [...urls, ...linked.urls],
    base: attributes(page, 'base[href]', 'href')[0] ?? saved,
    language: attributes(page, 'meta[lang]', 'lang')[0] ?? meta(LANGUAGES)[0] ?? null,
  }
}
