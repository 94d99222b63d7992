import type { PageLink } from './labels.ts'

export interface NavItem extends PageLink {
  /** Value of aria-current, or null. */
  readonly current: 'page' | 'true' | null
}

export interface LanguageItem {
  readonly lang: string
  /** «рус» */
  readonly text: string
  /** «Русский» */
  readonly name: string
  readonly href: string
  readonly current: boolean
}

/** A feed of a page, for programs that look for one and for people. */
export interface FeedLink {
  readonly type: 'application/atom+xml' | 'application/feed+json' | 'application/rss+xml'
  /** Of the format: «Atom». */
  readonly name: string
  /** Of the feed. */
  readonly title: string
  readonly href: string
}

/** A step on the way down to the page; the last has no address. */
export interface Crumb {
  readonly text: string
  readonly href: string | null
  readonly lang: string | null
}

/** What surrounds every page. */
export interface Layout {
  readonly lang: string
  /** Script the page’s text is mostly set in, for the fonts to load first. */
  readonly script: 'Cyrl' | 'Latn' | 'Hani'
  /** Text of the title element. */
  readonly title: string
  readonly description: string
  /** Content of the robots meta element, or null. */
  readonly robots: string | null
  /** Absolute address, or null where the site’s is not known. */
  readonly canonical: string | null
  /** The page in the other languages and in its own, and as `x-default` in the site’s first; absolute; empty where the site’s address is not known. */
  readonly alternates: readonly { readonly lang: string; readonly href: string }[]
  /** Feeds of the page, if it has its own, then those of the site. */
  readonly feeds: readonly FeedLink[]
  /** What is shown of the page where it is shared: the attribute that names each fact, its name and its value. */
  readonly social: readonly { readonly key: 'property' | 'name'; readonly name: string; readonly content: string }[]
  /** JSON-LD about the page, ready to stand in a script element; null where there is nothing to tell. */
  readonly structured: string | null
  /** Address of the licence of what stands on the page, or null. */
  readonly license: string | null
  /** The way to the manifest of the site in the page’s language, or null. */
  readonly manifest: string | null
  /** From the page up to the site’s root: `../../`, or `` at the root; what stands before `assets/…`. */
  readonly root: string
  readonly siteName: string
  readonly home: string
  readonly skip: string
  readonly nav: { readonly label: string; readonly items: readonly NavItem[] }
  readonly languages: { readonly label: string; readonly items: readonly LanguageItem[] }
  readonly theme: { readonly label: string; readonly light: string; readonly dark: string; readonly auto: string }
  readonly crumbs: { readonly label: string; readonly items: readonly Crumb[] } | null
  readonly footer: {
    readonly label: string
    /** «Цифры — как сообщены в статьях; это не официальная статистика.» */
    readonly note: string
    /** The page’s own feeds, or else the site’s: «Подписка на эту страницу: Atom, JSON Feed». */
    readonly follow: { readonly label: string; readonly items: readonly PageLink[] } | null
    readonly links: readonly PageLink[]
  }
}
