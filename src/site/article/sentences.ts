import type { Span } from '../../base/span.ts'
import { cutSegments } from '../segments.ts'
import type { Sentence } from '../views/article.ts'

/** A block as sentences with what is proved in them; white space before each, so that all together give the block back. */
export const markSentences = (
  text: string,
  spans: readonly Span[],
  anchor: string,
  marks: readonly Span[],
): Sentence[] =>
  spans.map((span, index) => ({
    id: `${anchor}.${index + 1}`,
    before: text.slice(spans[index - 1]?.end ?? 0, span.start),
    segments: cutSegments(text, span, marks),
  }))
