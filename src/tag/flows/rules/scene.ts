import type { Cue } from '../../../languages/parts/flow-words.ts'
import type { Flow } from '../../flow.ts'
import type { Passage } from '../../passage.ts'
import type { CueMatch } from '../find-cues.ts'
import type { FlowRules } from '../flow-rules.ts'
import type { PlaceRun } from '../place-runs.ts'
import { startsPart } from '../sentence.ts'
import { type Stretch, says } from '../stretch.ts'

/** What a rule answers: the role of a stretch, or null to abstain. */
export type Judgement = Flow['role'] | null

/** What the rules look at: a stretch, its passage, the words of its language. */
export interface Scene {
  readonly stretch: Stretch
  readonly passage: Passage
  readonly rules: FlowRules
}

export type Rule = (scene: Scene) => Judgement

/** Whether a cue is one of several. */
export const among = (cue: Cue, ...cues: readonly Cue[]): boolean => cues.includes(cue)

/** The cues between the comma before the head and the head. */
export const shadesBefore = ({ stretch }: Scene): CueMatch[] =>
  stretch.shades.filter((shade) => shade.from < stretch.at.from)

/** Whether a word for people, firms or markets stands beside a place: «китайские переработчики». */
export const besideActor = (run: PlaceRun, { stretch, passage }: Scene): boolean =>
  stretch.shades.some(
    (shade) =>
      says([shade], 'actor', 'maker') &&
      !startsPart(passage, Math.max(shade.from, run.from)) &&
      (shade.to === run.from || (shade.from >= run.to && shade.from <= run.to + 1)),
  )

export const isAdjective = (run: PlaceRun): boolean => run.mentions.at(-1)?.form === 'adjective'
