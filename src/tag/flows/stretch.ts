import type { Span } from '../../base/span.ts'
import { type Cue, HEAD_CUES } from '../../languages/parts/flow-words.ts'
import type { CueMatch } from './find-cues.ts'
import type { PlaceRun } from './place-runs.ts'

const HEADS: ReadonlySet<Cue> = new Set(HEAD_CUES)

/** Part of a sentence that one head governs, the words `from` to `to`. */
export interface Stretch extends Span {
  readonly from: number
  readonly to: number
  readonly head: Cue
  /** The head’s words. */
  readonly at: CueMatch
  /** A second head right beside the first: «экспорт и импорт». */
  readonly twin: Cue | null
  /** The cues between the commas around the head, those of other stretches among them. */
  readonly shades: readonly CueMatch[]
  /** The cues of the sentence before the head. */
  readonly before: readonly CueMatch[]
  /** The cues after it that no comma parts from the head: «покупатели из Кении | посетили». */
  readonly after: readonly CueMatch[]
  /** The cues of the sentence behind it. */
  readonly later: readonly CueMatch[]
  /** Places abroad, those between the commas around the head first. */
  readonly abroad: readonly PlaceRun[]
  readonly home: readonly PlaceRun[]
  readonly denied: boolean
}

/** Whether one of the cues is among the matches. */
export const says = (matches: readonly CueMatch[], ...cues: readonly Cue[]): boolean => {
  for (const match of matches) for (const cue of match.cues) if (cues.includes(cue)) return true
  return false
}

/** The head a match may be, the first in the order of cues. */
export const headOf = (match: CueMatch): Cue | null => match.cues.find((cue) => HEADS.has(cue)) ?? null
