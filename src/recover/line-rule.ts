import type { Word } from '../base/words.ts'
import type { Verdict } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

/** A line as rules see it. */
export interface LineView {
  readonly text: string
  /** Words of the line’s beginning. */
  readonly words: readonly Word[]
  readonly rules: ReadingRules
  /** Whether 04/05/2021 may be the fifth of April. */
  readonly monthFirst: boolean
}

/** Says what a line is, or abstains. */
export type LineRule = (view: LineView) => Verdict | null
