/** An item of a feed as written, whatever the format. */
export interface FeedItem {
  readonly title: string | null
  /** Its text: markup, or plain with line ends. */
  readonly content: { readonly kind: 'html' | 'text'; readonly text: string } | null
  /** A short version of the text, which may be its first sentence or a standfirst; markup or plain. */
  readonly summary: string | null
  /** When it was published, the statement that counts first. */
  readonly dates: readonly string[]
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly urls: readonly string[]
  readonly language: string | null
}
