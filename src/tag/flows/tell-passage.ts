import type { Span } from '../../base/span.ts'
import type { Flow } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import type { FlowRules } from './flow-rules.ts'
import { foreignMeans } from './headless-flows.ts'
import { judgedFlows } from './judged-flows.ts'
import { findNearFlows } from './near-flows.ts'
import { readSentences, type Sentence } from './sentence.ts'
import { findSwitchedGoods } from './switched-goods.ts'
import { withoutAsides } from './without-asides.ts'

/** What a sentence says by itself, whatever stands before it. */
export interface Told {
  readonly sentence: Sentence
  /** Places left aside, and where what is used comes from. */
  readonly near: readonly Flow[]
  readonly means: readonly Flow[]
  /** The sentence without them, and its own flows. */
  readonly rest: Sentence
  readonly judged: readonly Flow[]
}

const tell = (sentence: Sentence, rules: FlowRules): Told => {
  const near = [...findNearFlows(sentence, rules), ...findSwitchedGoods(sentence, rules)]
  const means = foreignMeans(sentence)
  const rest = withoutAsides(sentence, [...near, ...means])
  return { sentence, near, means, rest, judged: judgedFlows(rest, rules) }
}

const tellsTrade = ({ cues, runs }: Sentence): boolean => cues.length > 0 || runs.length > 0

const moveTo =
  (passage: Passage) =>
  (told: Told): Told => {
    const move = <T>(part: T): T & Pick<Sentence, 'passage'> => ({ ...part, passage })
    const { sentence, near, means, rest, judged } = told
    return {
      sentence: move(sentence),
      near: near.map(move),
      means: means.map(move),
      rest: move(rest),
      judged: judged.map(move),
    }
  }

/**
 * The sentences of a passage with what they say by themselves; null for those that say nothing of trade. A text that
 * names no place and no organisation says the same wherever it stands.
 */
export const tellPassage = (
  passage: Passage,
  mentions: readonly Mention[],
  shields: readonly Span[],
  home: string,
  rules: FlowRules,
): readonly (Told | null)[] => {
  const read = (): (Told | null)[] =>
    readSentences(passage, mentions, shields, home, rules).map((sentence) =>
      tellsTrade(sentence) ? tell(sentence, rules) : null,
    )
  if (mentions.length > 0 || shields.length > 0) return read()
  const known = rules.told.find(passage.text)
  if (known === undefined) return rules.told.keep(passage.text, read())
  const move = moveTo(passage)
  return known.map((told) => (told === null ? null : move(told)))
}
