import type { Feed } from './feed.ts'
import type { Table } from './table.ts'

/** A place a sitemap names. */
export interface SitemapPlace {
  /** Absolute address. */
  readonly url: string
  /** Day of the last change, `2021-05-17`; null where not known. */
  readonly changed: string | null
}

/** What a file that is no page holds, by its format. */
export type FileView =
  | { readonly format: 'atom' | 'rss' | 'json-feed'; readonly feed: Feed }
  | { readonly format: 'csv'; readonly table: Table }
  | { readonly format: 'ndjson'; readonly values: Iterable<unknown> }
  | { readonly format: 'json'; readonly value: unknown }
  | { readonly format: 'sitemap' | 'sitemap-index'; readonly places: Iterable<SitemapPlace> }
  | { readonly format: 'text'; readonly lines: readonly string[] }
