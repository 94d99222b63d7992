import type { Prints } from './prints.ts'
import type { PageView } from './views/page-view.ts'

/** A page whose address is settled and whose content is made when asked for. */
export interface PlannedPage {
  /** From the site’s root, with a final slash unless it names a file: `/it/regions/ru-tom/`, `/404.html`. */
  readonly url: string
  /** Output file from the site’s root: `it/regions/ru-tom/index.html`. */
  readonly path: string
  /** The way from the page up to the site’s root: what stands for the mark that its links begin with. */
  readonly root: string
  /** Interface language. */
  readonly language: string
  /** Paths of the sources it is made of, sorted; empty where it is made of the whole site. */
  readonly sources: () => readonly string[]
  /** Name of its template, without extension. */
  readonly template: PageView['kind']
  /** Search engines are to leave it alone. */
  readonly noindex: boolean
  /** Day of the last change, for crawlers; null where not known. */
  readonly changed: string | null
  /** Prints of what it is made of beside the frame of the site; while they are the same, so is the view. */
  readonly prints: () => Prints
  /** What shows much the same articles has the same word: made one after another, each article is read once. Empty: none. */
  readonly near: string
  /** Makes the view; the same each time. */
  readonly view: () => PageView
}
