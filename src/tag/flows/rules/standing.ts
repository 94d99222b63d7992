import type { Flow } from '../../flow.ts'
import type { GoodsRules } from '../../goods/goods-rules.ts'
import { matchWares } from '../../goods/match-wares.ts'
import type { CueMatch } from '../find-cues.ts'
import type { FlowRules } from '../flow-rules.ts'
import type { PlaceRun } from '../place-runs.ts'
import { type Sentence, startsPart } from '../sentence.ts'
import { says } from '../stretch.ts'
import { isAdjective } from './scene.ts'

/** Which way the goods go of which a text is speaking; null where it speaks of none. */
export type Matter = 'export' | 'import' | null

/** What is known of a place of which no clause says anything by a word of trade. */
export interface Standing {
  readonly run: PlaceRun
  readonly sentence: Sentence
  readonly flows: FlowRules
  readonly goods: GoodsRules
  /** What the words before told of: goods that go out, or that come in. */
  readonly matter: Matter
  /** What the text tells of as a whole. */
  readonly story: Matter
}

/** What a rule answers of such a place: its role, or null to abstain. */
export type Guess = (standing: Standing) => Flow['role'] | null

/** The words between the commas around the place. */
export const clauseOf = ({ run, sentence }: Standing): { from: number; to: number } => {
  let [from, to] = [run.from, run.to]
  while (from > sentence.from && !startsPart(sentence.passage, from)) from -= 1
  while (to < sentence.to && !startsPart(sentence.passage, to)) to += 1
  return { from, to }
}

/** The cues between the commas around the place. */
export const cuesBeside = (standing: Standing): CueMatch[] => {
  const { from, to } = clauseOf(standing)
  return standing.sentence.cues.filter((cue) => cue.from >= from && cue.from < to)
}

/** Whether the sentence names goods. */
export const namesGoods = ({ sentence, goods }: Standing): boolean => {
  const { passage, from, to, cues, runs } = sentence
  if (says(cues, 'wares')) return true
  // “China” is no porcelain
  const isPlace = (at: number): boolean => runs.some((run) => run.from <= at && at < run.to)
  return matchWares(passage.words.slice(from, to), goods).some(
    (ware) => isGoods(ware.values) && !isPlace(ware.from + from),
  )
}

/** Whether a phrase names goods or who makes them. */
export const isGoods = (values: ReturnType<typeof matchWares>[number]['values']): boolean =>
  values.some(({ kind }) => kind === 'goods' || kind === 'maker')

/** «из Мичуринска», «томский», «наши», or more of what was counted before: the goods are those of the story. */
export const isOwn = ({ sentence, flows, matter }: Standing): boolean => {
  const { passage, from, to, runs } = sentence
  const words = passage.words.slice(from, to)
  if (runs.some((run) => !run.abroad) || words.some(({ key }) => flows.own.has(key))) return true
  return matter === 'export' && words.some(({ kind }) => kind === 'digits')
}

/** «приморскую сайру», “Saratov grain”, «станки из Томска» */
export const hasHomeGoods = ({ sentence, flows, goods }: Standing): boolean => {
  const { passage, runs, from, to } = sentence
  const wares = matchWares(passage.words.slice(from, to), goods).filter(({ values }) => isGoods(values))
  // where a name has no cases it may stand before goods as it is
  const names = (run: PlaceRun): boolean =>
    (isAdjective(run) || !flows.genitive.bare) && wares.some((ware) => ware.from + from === run.to)
  return runs.some((run) => !run.abroad && (run.way === 'from' ? wares.length > 0 : names(run)))
}
