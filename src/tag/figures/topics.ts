import { findPhrases } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Topic } from '../../languages/parts/numbers.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'

/** A word of a passage that tells what its figures are about. */
export interface TopicWord extends Span {
  readonly topic: Topic
}

/** The topic words of a passage in reading order. */
export const findTopics = (passage: Passage, rules: FigureRules): TopicWord[] =>
  findPhrases(rules.topics, passage.words).flatMap(({ from, to, values }) => {
    const [first, last] = [passage.words[from], passage.words[to - 1]]
    if (first === undefined || last === undefined) return []
    return values.map((topic) => ({ topic, start: first.start, end: last.end }))
  })

/** Whether a topic tells that something became more or less. */
export const isChange = (topic: Topic): topic is 'growth' | 'decline' => topic === 'growth' || topic === 'decline'
