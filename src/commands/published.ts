import type { Problem } from '../base/problem.ts'
import type { SaveReport } from '../io/save-site.ts'
import type { ExitCode } from './terminal.ts'

/** What came of a build. */
export interface Published {
  readonly code: ExitCode
  readonly problems: readonly Problem[]
  readonly counts: Counts
  /** Null when nothing was published. */
  readonly saved: SaveReport | null
}

/** What a build had to do with. */
export interface Counts {
  readonly articles: number
  readonly pages: number
  /** Sources whose files were others than at the last build, and so were read. */
  readonly read: number
  /** Files made: those that stood there made of something else, or of nobody knows what. */
  readonly made: number
}

/** What comes of a build that cannot begin. */
export const unpublished = (problems: readonly Problem[]): Published => ({
  code: 2,
  problems,
  counts: { articles: 0, pages: 0, read: 0, made: 0 },
  saved: null,
})
