import type { Overrides } from './article.ts'

/** What front matter, or the `.yaml` beside a raw text, says of a source; an absent field says nothing. */
export interface FrontMatterFields {
  readonly title?: string
  readonly lead?: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a date that exists. */
  readonly date?: string
  /** As `date`. */
  readonly updated?: string
  readonly authors?: readonly string[]
  readonly agency?: string
  readonly publisher?: string
  /** ISO 639 code in lower case. */
  readonly language?: string
  /** Where the text was published first; http or https. */
  readonly url?: string
  readonly rights?: string
  /** Fixes the id, and with it the address. */
  readonly slug?: string
  /** A `page` is a plain page of the site and is not tagged; Markdown under `content/pages/` is one unless it says `article`. */
  readonly kind?: 'article' | 'page'
  /** Place of a plain page among the others, smallest first. */
  readonly order?: number
  readonly overrides: Overrides
}
