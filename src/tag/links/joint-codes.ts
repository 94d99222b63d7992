import { gather } from '../../base/gather.ts'
import { matchPhrase, type Phrases } from '../../base/phrases.ts'
import { wordAt } from '../../base/words.ts'
import type { FlowRules } from '../flows/flow-rules.ts'
import type { PlaceRun } from '../flows/place-runs.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import { partyOf } from './party.ts'

// «45%», but «+14%» is a change
const PERCENT = /(?<![+−–-]\s?[\d.,]{0,6})\d\s?%/gu

interface Window {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

const countPhrases = (phrases: Phrases<true>, { passage, from, to }: Window): number => {
  let count = 0
  for (let index = from; index < to; index += 1) if (matchPhrase(phrases, passage.words, index) !== null) count += 1
  return count
}

const countShares = (window: Window, rules: FlowRules): number => {
  const { words, text } = window.passage
  const printed = text.slice(words[window.from]?.start ?? 0, (words[window.to - 1]?.end ?? 0) + 2)
  return countPhrases(rules.fractions, window) + (printed.match(PERCENT)?.length ?? 0)
}

// the run’s sentence up to the places abroad on either side, which have counts of their own
const windowOf = (run: PlaceRun, passage: Passage, neighbours: readonly (PlaceRun | undefined)[]): Window => {
  const sentence = sentenceAt(passage, passage.words[run.from]?.start ?? 0)
  let from = wordAt(passage.words, sentence.start)
  let to = wordAt(passage.words, sentence.end)
  for (const other of neighbours) {
    if (other === undefined || other.mentions[0]?.passage !== passage) continue
    if (other.to <= run.from) from = Math.max(from, other.to)
    if (other.from >= run.to) to = Math.min(to, other.from)
  }
  return { passage, from, to }
}

/** The partners that one count is given for together: «треть – это Монголия и Китай»; empty when each stands alone. */
export const jointCodes = (
  run: PlaceRun,
  neighbours: readonly (PlaceRun | undefined)[],
  rules: FlowRules,
): string[] => {
  const codes = new Set(
    gather(run.mentions, ({ place }) => {
      const party = partyOf(place)
      return party?.kind === 'partner' ? [party.code] : []
    }),
  )
  const passage = run.mentions[0]?.passage
  if (codes.size < 2 || passage === undefined) return []
  const window = windowOf(run, passage, neighbours)
  const counted = countShares(window, rules) === 1 && countPhrases(rules.change, window) === 0
  return counted || countPhrases(rules.together, window) > 0 ? [...codes] : []
}
