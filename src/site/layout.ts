import { webAddress } from '../base/web-address.ts'
import type { PlainPage } from './content.ts'
import { type Desk, findLink, packOf, type Sheet } from './desk.ts'
import { listFeeds } from './feeds/feed-links.ts'
import { describeBriefly } from './metadata/describe-briefly.ts'
import { socialOf } from './metadata/social.ts'
import { structuredOf } from './metadata/structured.ts'
import type { Subject } from './metadata/subject.ts'
import { siteNameOf } from './site-name.ts'
import {
  absolute,
  countriesUrl,
  dataUrl,
  linkTo,
  manifestUrl,
  plainUrl,
  productsUrl,
  regionsUrl,
  wayToRoot,
} from './urls.ts'
import type { Crumb, LanguageItem, Layout, NavItem } from './views.ts'

/** What a page tells its layout. */
export interface Heading {
  /** The page’s own title; null on the index, where the site’s stands alone. */
  readonly title: string | null
  readonly description: string
  readonly section: 'articles' | 'regions' | 'countries' | 'products' | null
  /** What machines are told of it; null where there is nothing to tell. */
  readonly subject: Subject | null
  readonly crumbs?: readonly Crumb[]
}

/** The frame of a page. */
export const makeLayout = (sheet: Sheet, heading: Heading): Layout => {
  const { layout: words } = sheet.wording
  const siteName = siteNameOf(sheet)
  const title = heading.title === null ? siteName : words.title(heading.title, siteName)
  const { baseUrl } = sheet.settings
  const hidden = sheet.hidden.has(sheet.url)
  const description = describeBriefly(heading.description)
  const feeds = listFeeds(sheet, title, siteName)
  return {
    lang: sheet.language,
    script: packOf(sheet.packs, sheet.language)?.identity.script ?? 'Latn',
    title,
    description,
    robots: hidden ? 'noindex' : null,
    canonical: baseUrl === null || hidden ? null : absolute(baseUrl, sheet.url),
    alternates: baseUrl === null || hidden ? [] : alternatesOf(sheet, baseUrl),
    feeds: feeds.links,
    social: socialOf(sheet, heading, { siteName, description, locales: versionsOf(sheet).map(({ locale }) => locale) }),
    structured: structuredOf(sheet, { ...heading, description }, siteName),
    license: licenseOf(sheet, heading),
    manifest: findLink(sheet, manifestUrl(sheet.prefix)),
    root: wayToRoot(sheet.url, baseUrl),
    siteName,
    home: linkTo(sheet.prefix),
    skip: words.skip,
    nav: { label: words.sections, items: navOf(sheet, heading) },
    languages: { label: words.languages, items: languagesOf(sheet) },
    theme: words.theme,
    crumbs: heading.crumbs === undefined ? null : { label: words.crumbs, items: heading.crumbs },
    footer: {
      label: words.about,
      note: words.note,
      follow: feeds.follow,
      links: [
        { text: sheet.wording.data.heading, href: linkTo(dataUrl(sheet.prefix)) },
        ...plainPages(sheet).map((page) => ({
          text: page.title,
          href: linkTo(plainUrl(sheet.prefix, page.slug)),
        })),
      ],
    },
  }
}

/** The same page in another language, if there is one: what follows the prefix is the same. */
const counterpart = (sheet: Sheet, other: Desk): string | null => {
  const url = other.prefix + sheet.url.slice(sheet.prefix.length)
  return sheet.urls.has(url) ? url : null
}

/** The page in every language that search engines may read it in. */
const versionsOf = (sheet: Sheet): { readonly lang: string; readonly locale: string; readonly url: string }[] =>
  sheet.desks.flatMap((desk) => {
    const url = counterpart(sheet, desk)
    return url === null || sheet.hidden.has(url) ? [] : [{ lang: desk.language, locale: desk.locale, url }]
  })

const alternatesOf = (sheet: Sheet, baseUrl: string): Layout['alternates'] => {
  const versions = versionsOf(sheet).map(({ lang, url }) => ({ lang, href: absolute(baseUrl, url) }))
  const [first, second] = versions
  return first === undefined || second === undefined ? [] : [...versions, { lang: 'x-default', href: first.href }]
}

const licenseOf = ({ settings }: Sheet, { subject }: Heading): string | null => {
  const own = subject?.kind === 'article' ? subject.entry.tagged.article.source.rights : null
  return webAddress(own ?? settings.rights)
}

const languagesOf = (sheet: Sheet): LanguageItem[] =>
  sheet.desks.map((desk) => ({
    lang: desk.language,
    text: desk.wording.language.short,
    name: desk.wording.language.name,
    href: linkTo(counterpart(sheet, desk) ?? desk.prefix),
    current: desk.language === sheet.language,
  }))

const navOf = (sheet: Sheet, { section }: Heading): NavItem[] => {
  const { sections } = sheet.wording
  const items = [
    { topic: 'articles', text: sections.articles, url: sheet.prefix },
    { topic: 'regions', text: sections.regions, url: regionsUrl(sheet.prefix) },
    { topic: 'countries', text: sections.countries, url: countriesUrl(sheet.prefix) },
    { topic: 'products', text: sections.products, url: productsUrl(sheet.prefix) },
    ...plainPages(sheet)
      .filter((page) => page.order !== null)
      .map((page) => ({ topic: null, text: page.title, url: plainUrl(sheet.prefix, page.slug) })),
  ]
  return items.map(({ topic, text, url }) => ({
    text,
    href: linkTo(url),
    current: url === sheet.url ? 'page' : topic !== null && topic === section ? 'true' : null,
  }))
}

/** The plain pages of the page’s language, in menu order. */
const plainPages = (desk: Desk): PlainPage[] =>
  desk.content.pages
    .filter((page) => page.language === desk.language)
    .toSorted((a, b) => orderOf(a) - orderOf(b) || (a.slug < b.slug ? -1 : 1))

const orderOf = (page: PlainPage): number => page.order ?? Number.MAX_SAFE_INTEGER
