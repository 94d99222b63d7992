import type { Openings } from '../base/openings.ts'
import { splitSentences } from '../base/sentences.ts'
import type { Span } from '../base/span.ts'
import { readWords, type Word } from '../base/words.ts'
import type { Article } from '../records/article.ts'
import type { BlockRef, Evidence } from '../records/evidence.ts'
import { paragraphsOf } from '../records/paragraphs.ts'

/** One block of an article made ready for reading: its words and its sentences. */
export interface Passage {
  readonly block: BlockRef
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Span[]
}

/** The passages that may prove something: title, lead, then the body’s paragraphs in order. Tables and pictures prove nothing. */
export const readPassages = (
  article: Article,
  abbreviations: ReadonlySet<string>,
  openings: Openings | null = null,
): Passage[] => {
  const read = (block: BlockRef, text: string): Passage => ({
    block,
    text,
    words: readWords(text, openings),
    sentences: splitSentences(text, abbreviations),
  })
  const body = paragraphsOf(article.body)
  return [
    ...(article.title === null || article.titleBasis === 'derived' ? [] : [read('title', article.title)]),
    ...(article.lead === null ? [] : [read('lead', article.lead)]),
    ...body.map((block, index) => read(index, block.text)),
  ]
}

/** The sentence of a passage that covers `offset`, or the whole passage when none does. */
export const sentenceAt = (passage: Passage, offset: number): Span => {
  for (const sentence of passage.sentences) if (sentence.start <= offset && offset < sentence.end) return sentence
  return { start: 0, end: passage.text.length }
}

/** Evidence for a range of a passage. */
export const prove = (passage: Passage, span: Span, rule: string): Evidence => ({
  block: passage.block,
  start: span.start,
  end: span.end,
  text: passage.text.slice(span.start, span.end),
  rule,
})
