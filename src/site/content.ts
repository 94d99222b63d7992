import type { Print } from '../base/print.ts'
import type { Block } from '../records/article.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import type { ArticleCard } from './article-card.ts'
import type { Gist } from './gist.ts'

/** An editorial page in one interface language: «About», «Methodology». */
export interface PlainPage {
  /** Path of the source file, for problems and for resolving its images and links. */
  readonly path: string
  /** Last part of its address: `about` stands at `/about/` and, in Italian, at `/it/about/`. */
  readonly slug: string
  /** The interface language it is written in. */
  readonly language: string
  readonly title: string
  /** One sentence for search engines; null: none. */
  readonly description: string | null
  /** The body, sanitised HTML in each block that has any. */
  readonly blocks: readonly Block[]
  /** Place among the plain pages in menus, smallest first; pages without one follow by slug. */
  readonly order: number | null
  readonly noindex: boolean
  /** Old addresses, from the site’s root: `/old/address/`, `/old/page.html`. */
  readonly aliases: readonly string[]
}

/** A file beside the Markdown that its pages show. */
export interface SiteImage {
  /** Path of the source file, with forward slashes, as articles give theirs. */
  readonly path: string
  /** Where the site serves it, from the root: `/media/port.svg`. */
  readonly url: string
}

/** An article of a site: what it is filed by, and its gist and the whole of it when they are asked for; the same each time. */
export interface SiteArticle {
  readonly card: ArticleCard
  /** Tells its record from any other. */
  readonly record: () => Print
  /** What lists and sums tell of it. */
  readonly gist: () => Gist
  readonly tagged: () => TaggedArticle
}

/** All that the pages of a site are made of. */
export interface SiteContent {
  /** In any order; drafts may be among them and are left out unless asked for. */
  readonly articles: readonly SiteArticle[]
  readonly pages: readonly PlainPage[]
  readonly images: readonly SiteImage[]
  /** Ids of an article’s other copies, by its id. */
  readonly duplicates: ReadonlyMap<string, readonly string[]>
  /** Show drafts too. */
  readonly drafts: boolean
}
