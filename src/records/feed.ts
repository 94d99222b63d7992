import type { Role } from './roles.ts'

/** How much of its articles a feed tells: their texts, or how they begin. */
export type FeedLength = 'whole' | 'opening'

/** What a feed tells, whatever the format; every text is plain unless its name says HTML. */
export interface Feed {
  /** For ever the same: the address of its Atom form, or a `tag:` where the site’s address is not known. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** Language of the titles: the interface’s. */
  readonly language: string
  /** Name of the site, which speaks where an entry names nobody. */
  readonly author: string
  /**
   * Null where all addresses are absolute. Where the site’s is not known they begin at its root, and this is the way
   * from the feed to there: `../../`.
   */
  readonly root: string | null
  /** Address of the page it feeds. */
  readonly page: string
  /** Its own addresses. */
  readonly self: Readonly<Record<FeedFormat, string>>
  /** When the newest entry changed, RFC 3339. */
  readonly updated: string
  readonly rights: string | null
  readonly entries: readonly FeedEntry[]
}

export type FeedFormat = 'atom' | 'json' | 'rss'

/** An article in a feed; its addresses are as the feed’s. */
export interface FeedEntry {
  /** For ever the same: the article’s address, or a `tag:` where the site’s is not known. */
  readonly id: string
  readonly title: string
  readonly page: string
  /** Language of the article. */
  readonly language: string
  /** When it changed, RFC 3339; where that is not known, what stands for it. */
  readonly updated: string
  /** When it changed; null where that is not known. */
  readonly modified: string | null
  /** When it was published, RFC 3339; null unless the day is known. */
  readonly published: string | null
  /** Who wrote it, else who printed it first; may be nobody. */
  readonly authors: readonly string[]
  /** Absolute address it was printed at first. */
  readonly source: string | null
  readonly summary: string | null
  /** Its text as HTML. */
  readonly html: string
  /** Whether the HTML is less than the whole text: its opening, or all of it that may be shown. */
  readonly excerpt: boolean
  readonly rights: string | null
  readonly topics: readonly FeedTopic[]
}

/** What an entry is about: `{ scheme: 'iso-3166-1', code: 'CN', name: 'Китай', roles: ['export'] }`. */
export interface FeedTopic {
  /** The list its code is of; `own` for groups that are in none. */
  readonly scheme: 'iso-3166-1' | 'iso-3166-2' | 'un-m49' | 'own' | 'hs-2022'
  readonly code: string
  /** In the interface’s language. */
  readonly name: string
  /** How a partner is tied, strongest first; empty for what is none. */
  readonly roles: readonly Role[]
}
