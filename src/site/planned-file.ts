import type { FileView } from '../records/file-view.ts'
import type { Prints } from './prints.ts'

/** A file that is no page, whose address is settled and whose content is made when asked for: a feed, a table. */
export interface PlannedFile {
  /** From the site’s root: `/regions/ru-tom/feed.atom`. */
  readonly url: string
  /** Output file from the site’s root. */
  readonly path: string
  /** Paths of the sources it is made of, sorted; empty where it is made of the whole site. */
  readonly sources: readonly string[]
  /** Prints of what it is made of beside the frame of the site; null where nobody keeps account of it. */
  readonly prints: (() => Prints) | null
  /** Makes the content; the same each time. */
  readonly view: () => FileView
}

/** Plans a file at an address. */
export const planFile = (
  url: string,
  sources: Iterable<string>,
  view: () => FileView,
  prints: PlannedFile['prints'] = null,
): PlannedFile => ({
  url,
  path: url.slice(1),
  sources: [...new Set(sources)].sort(),
  prints,
  view,
})
