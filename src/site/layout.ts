import { webAddress } from '../base/web-address.ts'
import type { Desk, Sheet } from './desk.ts'
import { listFeeds, tellFollow } from './feeds/feed-links.ts'
import type { Section } from './frame.ts'
import { describeBriefly } from './metadata/describe-briefly.ts'
import { socialOf } from './metadata/social.ts'
import { structuredOf } from './metadata/structured.ts'
import type { Subject } from './metadata/subject.ts'
import { absolute, linkTo, wayToRoot } from './urls.ts'
import type { Crumb, LanguageItem, Layout } from './views/layout.ts'

/** What a page tells its layout. */
export interface Heading {
  /** The page’s own title; null on the index, where the site’s stands alone. */
  readonly title: string | null
  readonly description: string
  readonly section: Section | null
  /** What machines are told of it; null where there is nothing to tell. */
  readonly subject: Subject | null
  readonly crumbs?: readonly Crumb[]
}

/** The frame of a page. */
export const makeLayout = (sheet: Sheet, heading: Heading): Layout => {
  const { layout: words } = sheet.wording
  const { siteName, script, home, manifest, nav, footer, feeds: ofSite } = sheet.frame()
  const title = heading.title === null ? siteName : words.title(heading.title, siteName)
  const { baseUrl } = sheet.settings
  const hidden = sheet.hidden.has(sheet.url)
  const description = describeBriefly(heading.description)
  const versions = versionsOf(sheet)
  const feeds = listFeeds(sheet, title)
  const follow = sheet.wording.feeds.followPage
  return {
    lang: sheet.language,
    script,
    title,
    description,
    robots: hidden ? 'noindex' : null,
    canonical: baseUrl === null || hidden ? null : absolute(baseUrl, sheet.url),
    alternates: baseUrl === null || hidden ? [] : alternatesOf(versions, baseUrl),
    feeds: [...feeds, ...ofSite],
    social: socialOf(
      sheet,
      heading,
      description,
      versions.map(({ locale }) => locale),
    ),
    structured: structuredOf(sheet, { ...heading, description }),
    license: licenseOf(sheet, heading),
    manifest,
    root: wayToRoot(sheet.url, baseUrl),
    siteName,
    home,
    skip: words.skip,
    nav: nav(heading.section, sheet.url),
    languages: { label: words.languages, items: languagesOf(sheet) },
    theme: words.theme,
    crumbs: heading.crumbs === undefined ? null : { label: words.crumbs, items: heading.crumbs },
    footer: feeds.length === 0 ? footer : { ...footer, follow: tellFollow(follow, feeds) },
  }
}

/** The same page in another language, if there is one: what follows the prefix is the same. */
const counterpart = (sheet: Sheet, other: Desk): string | null => {
  if (other.prefix === sheet.prefix) return sheet.url
  const url = other.prefix + sheet.url.slice(sheet.prefix.length)
  return sheet.urls.has(url) ? url : null
}

interface Version {
  readonly lang: string
  readonly locale: string
  readonly url: string
}

/** The page in every language that search engines may read it in. */
const versionsOf = (sheet: Sheet): Version[] =>
  sheet.desks.flatMap((desk) => {
    const url = counterpart(sheet, desk)
    return url === null || sheet.hidden.has(url) ? [] : [{ lang: desk.language, locale: desk.locale, url }]
  })

const alternatesOf = (versions: readonly Version[], baseUrl: string): Layout['alternates'] => {
  const places = versions.map(({ lang, url }) => ({ lang, href: absolute(baseUrl, url) }))
  const [first, second] = places
  return first === undefined || second === undefined ? [] : [...places, { lang: 'x-default', href: first.href }]
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
