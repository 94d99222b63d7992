import type { Openings } from '../base/openings.ts'
import { openRecent, type Recent } from '../base/recent.ts'
import { openRepeats } from '../base/repeats.ts'
import { splitSentences } from '../base/sentences.ts'
import type { Span } from '../base/span.ts'
import { readWords, type Word } from '../base/words.ts'
import type { Article } from '../records/article.ts'
import type { BlockRef, Evidence } from '../records/evidence.ts'
import { paragraphsOf } from '../records/paragraphs.ts'

/** A text made ready for reading: its words and its sentences. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Span[]
  /** The text came before, so it may come once more. */
  readonly again: boolean
}

/** One block of an article made ready for reading. */
export interface Passage extends Reading {
  readonly block: BlockRef
}

/** Makes texts ready, those that were met lately without reading them again. */
export const openReader = (
  abbreviations: ReadonlySet<string>,
  openings: Openings | null = null,
): ((text: string) => Reading) => {
  const recent = openRecent<Reading>()
  const isRepeat = openRepeats()
  return (text) => {
    const known = recent.find(text)
    if (known !== undefined) return known
    const again = isRepeat(text)
    const reading = { text, words: readWords(text, openings), sentences: splitSentences(text, abbreviations), again }
    return again ? recent.keep(text, reading) : reading
  }
}

/** The passages that may prove something: title, lead, then the body’s paragraphs in order. Tables and pictures prove nothing. */
export const readPassages = (article: Article, read: (text: string) => Reading): Passage[] => {
  const at = (block: BlockRef, text: string): Passage => {
    const { words, sentences, again } = read(text)
    return { block, text, words, sentences, again }
  }
  const body = paragraphsOf(article.body)
  return [
    ...(article.title === null || article.titleBasis === 'derived' ? [] : [at('title', article.title)]),
    ...(article.lead === null ? [] : [at('lead', article.lead)]),
    ...body.map((block, index) => at(index, block.text)),
  ]
}

/** Something found in a passage. */
interface Found {
  readonly passage: Passage
}

/** What is made of a passage by its text alone, once for as long as a text that comes again is remembered. */
export const noteOnce = <T>(notes: Recent<T>, passage: Passage, make: (passage: Passage) => T): T => {
  if (!passage.again) return make(passage)
  const known = notes.find(passage.text)
  return known === undefined ? notes.keep(passage.text, make(passage)) : known
}

/**
 * What `find` finds in a passage by its text alone; where the same text was searched lately, what it held then. A title,
 * whose capitals say less, is searched by itself.
 */
export const findOnce = <T extends Found>(
  notes: Recent<readonly T[]>,
  passage: Passage,
  find: (passage: Passage) => readonly T[],
): readonly T[] => {
  if (passage.block === 'title') return find(passage)
  const found = noteOnce(notes, passage, find)
  return found.length === 0 || found[0]?.passage === passage ? found : found.map((one) => ({ ...one, passage }))
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
