/** What a feed tells, whatever the format; every text is plain unless its name says HTML. */
export interface Feed {
  /** For ever the same: the address of its Atom form, or a `tag:` where the site’s address is not known. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** Language of the titles: the interface’s. */
  readonly language: string
  /** The page it feeds; absolute, or relative to the feed where the site’s address is not known. */
  readonly page: string
  /** Its own addresses, as `page`. */
  readonly self: Readonly<Record<FeedFormat, string>>
  /** When the newest entry changed, RFC 3339. */
  readonly updated: string
  readonly rights: string | null
  readonly entries: readonly FeedEntry[]
}

export type FeedFormat = 'atom' | 'json' | 'rss'

/** An article in a feed. */
export interface FeedEntry {
  /** For ever the same: the article’s address, or a `tag:` where the site’s is not known. */
  readonly id: string
  readonly title: string
  /** Absolute, or relative to the feed where the site’s address is not known. */
  readonly page: string
  /** Language of the article. */
  readonly language: string
  /** When it changed, RFC 3339; where no date is known, what stands for it. */
  readonly updated: string
  /** When it was published, RFC 3339; null unless the day is known. */
  readonly published: string | null
  readonly authors: readonly string[]
  /** Who printed it first. */
  readonly publisher: string | null
  /** Where it was printed first. */
  readonly source: string | null
  readonly summary: string | null
  /** Full text as HTML with absolute addresses; null where only the lead may be shown. */
  readonly html: string | null
  readonly rights: string | null
  readonly topics: readonly FeedTopic[]
}

/** What an entry is about: `{ scheme: 'iso-3166-1', code: 'CN', name: 'Китай' }`. */
export interface FeedTopic {
  readonly scheme: 'iso-3166-1' | 'iso-3166-2' | 'un-m49' | 'hs-2022'
  readonly code: string
  readonly name: string
}
