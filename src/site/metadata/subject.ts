import type { Entry } from '../entry.ts'
import type { ArticleTopics } from './article-topics.ts'

/** What a page is about, for machines that read pages. */
export type Subject =
  | { readonly kind: 'article'; readonly entry: Entry; readonly topics: ArticleTopics }
  | Collection
  | { readonly kind: 'text' }
  | DataOffer

/** A page that gathers others. */
export interface Collection {
  readonly kind: 'collection'
  readonly topics: readonly Topic[]
  readonly list: Listing
}

/** A place or a class of goods, by its code. */
export interface Topic {
  readonly kind: 'region' | 'country' | 'group' | 'chapter'
  readonly code: string
}

/** The pages that a collection leads to. */
export interface Listing {
  /** The first of them. */
  readonly items: readonly { readonly name: string; readonly url: string }[]
  /** All of them. */
  readonly count: number
}

/** A page that offers files of data. */
export interface DataOffer {
  readonly kind: 'data'
  /** The days, months or years that the data tell of, ISO 8601: `2019/2023-05-17`; null where not known. */
  readonly period: string | null
  /** What is told of each row, as «value», «unit». */
  readonly variables: readonly string[]
  readonly downloads: readonly {
    readonly name: string
    /** From the site’s root: `/data/figures-2021.csv`. */
    readonly url: string
    /** Media type: `text/csv`. */
    readonly type: string
  }[]
}
