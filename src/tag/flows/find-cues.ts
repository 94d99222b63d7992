import { matchPhrase, type PhraseMatch } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Passage } from '../passage.ts'
import type { FlowRules } from './flow-rules.ts'
import { matchSeparable } from './separable-verbs.ts'

/** A cue in a passage: the words `from` (inclusive) to `to` (exclusive), and what they may say. */
export interface CueMatch {
  readonly from: number
  readonly to: number
  readonly cues: readonly Cue[]
}

// „Stamm-kunden“, „Export-wert“; shorter parts are chance
const SHORTEST_PART = 3

const matchCompound = ({ words }: Passage, from: number, rules: FlowRules): PhraseMatch<Cue> | null => {
  const word = words[from]
  if (rules.compounds.size === 0 || word?.capital !== true) return null
  const values = byLastPart(word.key, rules) ?? byFirstPart(word.key, rules)
  return values === null ? null : { from, to: from + 1, values }
}

const byLastPart = (key: string, { compounds }: FlowRules): readonly Cue[] | null => {
  for (let cut = SHORTEST_PART; cut < key.length; cut += 1) {
    const values = compounds.get(key.slice(cut))
    if (values !== undefined) return values
  }
  return null
}

const byFirstPart = (key: string, { compoundFirsts }: FlowRules): readonly Cue[] | null =>
  compoundFirsts.find(([first]) => key.length >= first.length + SHORTEST_PART && key.startsWith(first))?.[1] ?? null

/** The cues of a passage in reading order; words inside `shields`, the names of organisations, say nothing. */
export const findCues = (passage: Passage, shields: readonly Span[], rules: FlowRules): readonly CueMatch[] => {
  const all = rules.recent.cues.find(passage.text) ?? rules.recent.cues.keep(passage.text, readCues(passage, rules))
  if (shields.length === 0) return all
  return all.filter(({ from }) => {
    const start = passage.words[from]?.start ?? 0
    return !shields.some((shield) => shield.start <= start && start < shield.end)
  })
}

const readCues = (passage: Passage, rules: FlowRules): CueMatch[] => {
  const found: CueMatch[] = []
  for (let index = 0; index < passage.words.length; ) {
    const match =
      matchSeparable(passage, index, rules) ??
      matchPhrase(rules.cues, passage.words, index) ??
      matchCompound(passage, index, rules)
    if (match !== null && !match.values.includes('nothing'))
      found.push({ from: match.from, to: match.to, cues: match.values })
    index = match?.to ?? index + 1
  }
  return found
}
