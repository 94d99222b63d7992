import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Flow } from '../flow.ts'
import { segmentOf } from './denial.ts'
import type { FlowRules } from './flow-rules.ts'
import { judgeStretch } from './judge-stretch.ts'
import type { PlaceRun } from './place-runs.ts'
import { type Sentence, spanOfWords, startsPart } from './sentence.ts'
import type { Stretch } from './stretch.ts'

/** „Partner waren die Niederlande, die Waren bezogen“, «gli Stati Uniti dove aumentano le vendite»: what a clause says of the place that it is about, and that stands before it. */
export const antecedentFlows = (stretch: Stretch, sentence: Sentence, rules: FlowRules): Flow[] => {
  const run = antecedentOf(stretch, sentence, rules) ?? placeOf(stretch, sentence, rules)
  if (run === null) return []
  const { passage } = sentence
  const about = { ...stretch, from: run.from, abroad: [run, ...stretch.abroad] }
  const judgement = judgeStretch({ stretch: about, passage, rules })
  if (judgement?.role !== 'export' && judgement?.role !== 'import') return []
  const trigger = spanOfWords(passage, stretch.at.from, stretch.at.to)
  return [{ passage, ...spanOfWords(passage, run.from, run.to), trigger, ...judgement }]
}

// „das Waren bezog“, but „die Stiefel gehen nach Kasachstan“
const endsClause = ({ to }: Stretch['at'], { passage, to: end }: Sentence, { and }: FlowRules): boolean => {
  const next = passage.words[to]
  return next === undefined || to >= end || next.joint === '|' || and.has(next.key)
}

const antecedentOf = ({ at, from }: Stretch, sentence: Sentence, rules: FlowRules): PlaceRun | null => {
  const { words, verbLast } = rules.relatives
  const start = segmentOf(at, sentence).from
  const { passage, runs } = sentence
  if (start < from || !words.has(passage.words[start]?.key ?? '') || !startsPart(passage, start)) return null
  if (verbLast && !endsClause(at, sentence, rules)) return null
  const run = runs.find((place) => place.abroad && place.to === start)
  // whatever preposition it has is that of the clause before
  return run === undefined ? null : { ...run, way: null }
}

const SOLD: ReadonlySet<Cue> = new Set<Cue>(['export', 'supply', 'sell', 'orders'])

// «dove aumentano le vendite», but not «dove compra le stoffe»
const placeOf = ({ head, at }: Stretch, { passage, runs }: Sentence, { where }: FlowRules): PlaceRun | null => {
  if (!SOLD.has(head)) return null
  const run = runs.findLast(({ to }) => to < at.from && where.has(passage.words[to]?.key ?? ''))
  if (run?.abroad !== true) return null
  for (let index = run.to + 1; index <= at.from; index += 1) if (startsPart(passage, index)) return null
  return { ...run, way: 'towards' }
}
