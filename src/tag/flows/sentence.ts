import type { Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import { type CueMatch, findCues } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import { findRuns, type PlaceRun, type WaySigns } from './place-runs.ts'
import { headOf, says } from './stretch.ts'

/** A sentence with what stands in it, as words `from` to `to`. */
export interface Sentence {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly cues: readonly CueMatch[]
  readonly runs: readonly PlaceRun[]
}

// «, », «; », «: », «(», « – »: what may part two clauses
const PARTS = /[,;:()—–]|\s-\s/u

/** Whether a comma, colon, bracket or dash stands right before the word. */
export const startsPart = (passage: Passage, index: number): boolean => {
  const word = passage.words[index]
  if (word === undefined || word.joint !== '|') return false
  return PARTS.test(passage.text.slice(passage.words[index - 1]?.end ?? 0, word.start))
}

/** The range of characters that the words `from` to `to` take up. */
export const spanOfWords = ({ words }: Passage, from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? words[from]?.end ?? 0,
})

const waySigns = (cues: readonly CueMatch[]): WaySigns => ({
  skips: new Set(cues.filter((cue) => says([cue], 'actor')).map(({ from }) => from)),
  heads: new Set(cues.filter((cue) => headOf(cue) !== null).map(({ to }) => to - 1)),
  stops: new Set(cues.filter((cue) => says([cue], 'compare')).map(({ to }) => to - 1)),
})

const isInside = ({ from, to }: CueMatch, runs: readonly PlaceRun[]): boolean =>
  runs.some((run) => run.from <= from && to <= run.to)

// “the United States” are no states; „auf dem russischen Markt“ is at home in Russia alone
const isPlace = (cue: CueMatch, runs: readonly PlaceRun[]): boolean =>
  (says([cue], 'lands') && isInside(cue, runs)) ||
  (says([cue], 'domestic') && runs.some((run) => run.abroad && cue.from <= run.from && run.to <= cue.to))

// the items of a list in reading order that begin before `to`, from the place where the last look-up ended
const takeUntil = <T extends { readonly from: number }>(items: readonly T[]) => {
  let next = 0
  return (to: number): T[] => {
    const start = next
    while ((items[next]?.from ?? Number.POSITIVE_INFINITY) < to) next += 1
    return items.slice(start, next)
  }
}

/** The sentences of a passage with their cues and places; words inside `shields` are no cues. */
export const readSentences = (
  passage: Passage,
  mentions: readonly Mention[],
  shields: readonly Span[],
  home: string,
  rules: FlowRules,
): Sentence[] => {
  const found = findCues(passage, shields, rules)
  const runs = mentions.length === 0 ? [] : findRuns(passage, mentions, home, rules, waySigns(found))
  const cues = runs.length === 0 ? found : found.filter((cue) => !isPlace(cue, runs))
  const cuesUntil = takeUntil(cues)
  const runsUntil = takeUntil(runs)
  return passage.sentences.map((sentence) => {
    const from = wordAt(passage.words, sentence.start)
    const to = wordAt(passage.words, sentence.end)
    return { passage, from, to, cues: cuesUntil(to), runs: runsUntil(to) }
  })
}
