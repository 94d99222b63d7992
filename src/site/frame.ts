import { remember } from '../base/remember.ts'
import type { PlainPage } from './content.ts'
import { type Desk, findLink, packOf } from './desk.ts'
import { feedLinksOf, tellFollow } from './feeds/feed-links.ts'
import { describePublisher, describeSite } from './metadata/site-things.ts'
import type { Topic } from './metadata/subject.ts'
import type { Thing } from './metadata/thing.ts'
import { describeTopic } from './metadata/topics.ts'
import { siteNameOf } from './site-name.ts'
import { countriesUrl, dataUrl, linkTo, manifestUrl, plainUrl, productsUrl, regionsUrl } from './urls.ts'
import type { PageLink } from './views/labels.ts'
import type { FeedLink, Layout } from './views/layout.ts'

/** A part of the site that its menu names. */
export type Section = 'articles' | 'regions' | 'countries' | 'products'

/** What surrounds all pages of a language alike. */
export interface Frame {
  readonly siteName: string
  readonly script: Layout['script']
  readonly home: string
  readonly manifest: string | null
  /** The menu, as it stands on a page of a section. */
  readonly nav: (section: Section | null, url: string) => Layout['nav']
  readonly feeds: readonly FeedLink[]
  /** The foot of a page that has no feeds of its own. */
  readonly footer: Layout['footer']
  /** What JSON-LD says of the site, of who publishes it, and of each topic. */
  readonly site: Thing
  readonly publisher: Thing
  readonly topic: (topic: Topic) => Thing
}

/** Makes what surrounds the pages of a language; not before every address is known. */
export const openFrame = (desk: Desk): Frame => {
  const siteName = siteNameOf(desk)
  const pages = plainPages(desk)
  const { data, layout, feeds: words } = desk.wording
  const feeds = feedLinksOf(desk, desk.prefix, siteName)
  const links: PageLink[] = [
    { text: data.heading, href: linkTo(dataUrl(desk.prefix)) },
    ...pages.map(({ title, slug }) => ({ text: title, href: linkTo(plainUrl(desk.prefix, slug)) })),
  ]
  return {
    siteName,
    script: packOf(desk.packs, desk.language)?.identity.script ?? 'Latn',
    home: linkTo(desk.prefix),
    manifest: findLink(desk, manifestUrl(desk.prefix)),
    nav: openNav(desk, pages),
    feeds,
    footer: { label: layout.about, note: layout.note, follow: tellFollow(words.followSite, feeds), links },
    site: describeSite(desk, siteName),
    publisher: describePublisher(desk, siteName),
    topic: openTopics(desk),
  }
}

const openNav = (desk: Desk, pages: readonly PlainPage[]): Frame['nav'] => {
  const { sections, layout } = desk.wording
  const items = [
    { topic: 'articles', text: sections.articles, url: desk.prefix },
    { topic: 'regions', text: sections.regions, url: regionsUrl(desk.prefix) },
    { topic: 'countries', text: sections.countries, url: countriesUrl(desk.prefix) },
    { topic: 'products', text: sections.products, url: productsUrl(desk.prefix) },
    ...pages
      .filter((page) => page.order !== null)
      .map((page) => ({ topic: null, text: page.title, url: plainUrl(desk.prefix, page.slug) })),
  ] as const
  const urls = new Set<string>(items.map(({ url }) => url))
  const make = (section: Section | null, here: string | null): Layout['nav'] => ({
    label: layout.sections,
    items: items.map(({ topic, text, url }) => ({
      text,
      href: linkTo(url),
      current: url === here ? 'page' : topic !== null && topic === section ? 'true' : null,
    })),
  })
  const inSection = remember((section: Section | null) => make(section, null))
  return (section, url) => (urls.has(url) ? make(section, url) : inSection(section))
}

const openTopics = (desk: Desk): Frame['topic'] => {
  const describe = (kind: Topic['kind']) => remember((code: string) => describeTopic(desk, { kind, code }))
  const things: Readonly<Record<Topic['kind'], (code: string) => Thing>> = {
    region: describe('region'),
    country: describe('country'),
    group: describe('group'),
    chapter: describe('chapter'),
  }
  return ({ kind, code }) => things[kind](code)
}

/** The plain pages of a language, in menu order. */
const plainPages = (desk: Desk): PlainPage[] =>
  desk.content.pages
    .filter((page) => page.language === desk.language)
    .toSorted((a, b) => orderOf(a) - orderOf(b) || (a.slug < b.slug ? -1 : 1))

const orderOf = (page: PlainPage): number => page.order ?? Number.MAX_SAFE_INTEGER
