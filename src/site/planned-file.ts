import type { FileView } from '../records/file-view.ts'
import type { Prints } from './prints.ts'

/** A file that is no page, whose address is settled and whose content is made when asked for: a feed, a table. */
export interface PlannedFile {
  /** From the site’s root: `/regions/ru-tom/feed.atom`. */
  readonly url: string
  /** Output file from the site’s root. */
  readonly path: string
  /** Paths of the sources it is made of, sorted; empty where it is made of the whole site. */
  readonly sources: () => readonly string[]
  /** Prints of what it is made of beside the frame of the site; null where nobody keeps account of it. */
  readonly prints: (() => Prints) | null
  /** As that of a page. */
  readonly near: string
  /** Makes the content; the same each time. */
  readonly view: () => FileView
}

/** What a page or file is made of: an article, a plain page. */
export interface Source {
  readonly path: string
}

/** The paths of sources, each once, sorted. */
export const pathsOf = (sources: Iterable<Source>): string[] =>
  [...new Set(Array.from(sources, ({ path }) => path))].sort()

/** Plans a file at an address; who its sources are is gathered when it is asked for. */
export const planFile = (
  url: string,
  sources: Iterable<Source>,
  view: () => FileView,
  prints: PlannedFile['prints'] = null,
  near = '',
): PlannedFile => ({
  url,
  path: url.slice(1),
  sources: () => pathsOf(sources),
  prints,
  near,
  view,
})
