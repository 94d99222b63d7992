import { wordAt } from '../../base/words.ts'
import type { Flow } from '../flow.ts'
import type { PlaceRun } from './place-runs.ts'
import type { Sentence } from './sentence.ts'

// «В отличие от Польши, Египет покупает»: what is left has no preposition
const leftOf = (run: PlaceRun, asides: readonly Flow[]): PlaceRun[] => {
  const mentions = run.mentions.filter(({ start }) => !asides.some((flow) => flow.start <= start && start < flow.end))
  const [first] = mentions
  if (first === undefined) return []
  if (mentions.length === run.mentions.length) return [run]
  const from = wordAt(first.passage.words, first.start)
  return [{ ...run, from, mentions, way: first === run.mentions[0] ? run.way : null }]
}

/** A sentence without the places abroad that it leaves aside, so that no rule takes them for buyers or sources. */
export const withoutAsides = (sentence: Sentence, asides: readonly Flow[]): Sentence =>
  asides.length === 0
    ? sentence
    : { ...sentence, runs: sentence.runs.flatMap((run) => (run.abroad ? leftOf(run, asides) : [run])) }
