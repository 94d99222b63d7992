import { matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Passage } from '../passage.ts'
import type { FlowRules } from './flow-rules.ts'

/** A cue in a passage: the words `from` (inclusive) to `to` (exclusive), and what they may say. */
export interface CueMatch {
  readonly from: number
  readonly to: number
  readonly cues: readonly Cue[]
}

/** The cues of a passage in reading order; words inside `shields`, the names of organisations, say nothing. */
export const findCues = (passage: Passage, shields: readonly Span[], rules: FlowRules): CueMatch[] => {
  const found: CueMatch[] = []
  for (let index = 0; index < passage.words.length; ) {
    const match = matchPhrase(rules.cues, passage.words, index)
    if (match === null) {
      index += 1
      continue
    }
    const start = passage.words[index]?.start ?? 0
    const shielded = shields.some((shield) => shield.start <= start && start < shield.end)
    if (!shielded && !match.values.includes('nothing'))
      found.push({ from: match.from, to: match.to, cues: match.values })
    index = match.to
  }
  return found
}
