import type { Span } from '../../base/span.ts'
import type { Flow } from '../flow.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import type { Mention } from '../mention.ts'
import { noteOnce, type Passage } from '../passage.ts'
import type { FlowRules } from './flow-rules.ts'
import { findGoodsFor } from './goods-for.ts'
import { findGoodsWhere } from './goods-where.ts'
import { foreignMeans, isQuestion } from './headless-flows.ts'
import { judgedFlows } from './judged-flows.ts'
import { findNearFlows } from './near-flows.ts'
import { readSentences, type Sentence } from './sentence.ts'
import { findSwitchedGoods } from './switched-goods.ts'
import { withoutAsides } from './without-asides.ts'

interface Rules {
  readonly flows: FlowRules
  readonly goods: GoodsRules
}

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

const tell = (sentence: Sentence, rules: Rules): Told => {
  const { flows } = rules
  const near = [
    ...findNearFlows(sentence, flows),
    ...findSwitchedGoods(sentence, flows),
    ...findGoodsFor(sentence, rules),
    ...findGoodsWhere(sentence, rules),
  ]
  const means = foreignMeans(sentence, rules)
  const rest = withoutAsides(sentence, [...near, ...means])
  return { sentence, near, means, rest, judged: judgedFlows(rest, flows) }
}

const tellsTrade = (sentence: Sentence): boolean =>
  sentence.cues.length > 0 || sentence.runs.length > 0 || isQuestion(sentence)

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
  rules: Rules,
): readonly (Told | null)[] => {
  const read = (): (Told | null)[] =>
    readSentences(passage, mentions, shields, home, rules.flows).map((sentence) =>
      tellsTrade(sentence) ? tell(sentence, rules) : null,
    )
  if (mentions.length > 0 || shields.length > 0) return read()
  const known = noteOnce(rules.flows.notes.told, passage, read)
  const first = known.find((told) => told !== null)
  if (first == null || first.sentence.passage === passage) return known
  const move = moveTo(passage)
  return known.map((told) => (told === null ? null : move(told)))
}
