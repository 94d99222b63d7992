import type { Cue } from '../../languages/parts/flow-words.ts'
import type { CueMatch } from './find-cues.ts'

/** A word that decides the role of the words around it. */
export interface Head {
  readonly cue: Cue
  readonly match: CueMatch
  /** A second head right beside it: «экспорт и импорт». */
  readonly twin: Cue | null
}
