import type { Cue } from '../../../languages/parts/flow-words.ts'
import type { Flow } from '../../flow.ts'
import type { Passage } from '../../passage.ts'
import type { CueMatch } from '../find-cues.ts'
import type { FlowRules } from '../flow-rules.ts'
import { endsBefore, type PlaceRun } from '../place-runs.ts'
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

// «da imprese egiziane», «von ägyptischen Händlern», “by an Italian firm”
const AGENT_REACH = 3

// «немецкой фирмой»
const endsAsAgent = (run: PlaceRun, { passage, rules }: Scene): boolean =>
  isAdjective(run) &&
  [run.to - 1, run.to].every((at) => rules.agentEndings.some((ending) => passage.words[at]?.key.endsWith(ending)))

/** Whether a run names who does what a passive says. */
export const isAgent = (run: PlaceRun, scene: Scene): boolean => {
  const { passage, rules } = scene
  if (endsAsAgent(run, scene)) return true
  return passage.words.slice(Math.max(0, run.from - AGENT_REACH), run.from).some(({ key }) => rules.agents.has(key))
}

/** Whether a run names its places by adjectives alone: «турецкие и сербские», not «Турция и сербские типографии». */
export const isAdjective = (run: PlaceRun): boolean => run.mentions.every(({ form }) => form === 'adjective')

/** Whether a comma stands between a place and the head. */
export const isParted = (run: PlaceRun, { stretch: { at }, passage: { text, words } }: Scene): boolean => {
  const [from, to] = run.to <= at.from ? [run.to, at.from] : [at.to, run.from]
  return text.slice(words[from - 1]?.end, words[to]?.start).includes(',')
}

/** «сырьё узбекское», “additives are Dutch”: adjectives with no noun behind them, and no article before: “the Dutch”. */
export const isPredicate = (run: PlaceRun, { words }: Passage, { articles }: FlowRules): boolean => {
  const next = words[run.to]
  if (!isAdjective(run) || articles.has(words[run.from - 1]?.key ?? '')) return false
  return next === undefined || next.joint !== ' '
}

/** «от Еревана до Улан-Батора», “from Chile to Oman”: whether a range begins with a place. */
export const isRange = (first: PlaceRun, runs: readonly PlaceRun[]): boolean =>
  first.way === 'from' && runs.some((run) => run.way === 'towards' && run.from - first.to === 1)

// «работают в основном с сетями Индии»: how many words back from a place its preposition may stand
const GOVERNED_REACH = 4

/** Whether one of `prepositions` governs a place: no comma and no cue parts them, or the cue right before the place does. */
export const isGoverned = (run: PlaceRun, prepositions: ReadonlySet<string>, { passage }: Scene): boolean => {
  for (let index = run.from - 1; index >= Math.max(0, run.from - GOVERNED_REACH); index -= 1) {
    if (startsPart(passage, index + 1) || endsBefore(passage, index + 1)) return false
    if (prepositions.has(passage.words[index]?.key ?? '')) return true
  }
  return false
}

const PREPOSITION_LENGTH = 2

/** «со шведов»: whether a small word that is no article and joins nothing stands before a place. */
export const hasPreposition = (run: PlaceRun, { stretch, passage, rules }: Scene): boolean => {
  const before = passage.words[run.from - 1]
  if (before === undefined || before.joint === '|' || run.from === stretch.at.to) return false
  return before.text.length <= PREPOSITION_LENGTH && !rules.and.has(before.key) && !rules.articles.has(before.key)
}
