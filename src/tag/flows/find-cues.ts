import { gather } from '../../base/gather.ts'
import { matchPhrase, type PhraseMatch } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Cue } from '../../languages/parts/flow-words.ts'
import { noteOnce, type Passage } from '../passage.ts'
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

// «концерн «Север»»: the word that a name begins with still says who it is
const OF_NAMES: ReadonlySet<Cue> = new Set<Cue>(['actor', 'maker'])

const unshielded = (match: CueMatch, start: number, shields: readonly Span[]): CueMatch[] => {
  const shield = shields.find((one) => one.start <= start && start < one.end)
  if (shield === undefined) return [match]
  const cues = shield.start === start ? match.cues.filter((cue) => OF_NAMES.has(cue)) : []
  return cues.length > 0 ? [{ ...match, cues }] : []
}

/** The cues of a passage in reading order; words inside `shields`, the names of organisations, say at most who. */
export const findCues = (passage: Passage, shields: readonly Span[], rules: FlowRules): readonly CueMatch[] => {
  const all = noteOnce(rules.notes.cues, passage, (unread) => readCues(unread, rules))
  if (shields.length === 0) return all
  return gather(all, (match) => unshielded(match, passage.words[match.from]?.start ?? 0, shields))
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
