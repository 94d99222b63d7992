import type { PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

/** A stretch of a page: a half-open range of its lines. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where an article may go on inside a box of other articles, or below it. */
export interface Turn {
  readonly page: readonly PageLine[]
  /** The box with what follows it; its first line is its heading. */
  readonly box: Stretch
  /** The first paragraph that may be the article’s. */
  readonly at: number
  readonly rules: ReadingRules
  /** The words of the article so far. */
  readonly known: ReadonlySet<string>
  /** Where the article so far ends. */
  readonly above: number
}

/** What speaks for the article (above 0) or for another one (below 0), in bits. */
export type Clue = (turn: Turn) => number
