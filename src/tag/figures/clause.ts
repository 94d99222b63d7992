import type { Span } from '../../base/span.ts'
import type { Mention } from '../mention.ts'
import { type Passage, sentenceAt } from '../passage.ts'

const BREAKS: ReadonlySet<number> = new Set([...',;:()'].map((mark) => mark.charCodeAt(0)))
const COMMA = ','.charCodeAt(0)
// an abbreviated unit may end a sentence: «86 млн. В структуре»
const ABBREVIATION = /^\.\s+\p{Lu}/u
// «Turchia, Egitto ed Emirati»: what may stand between two places of one list
const LIST_GAP = 6

/** The clause around a range: up to the nearest comma, colon or bracket, but commas inside a list of places do not part. */
export const clauseAround = (passage: Passage, inner: Span, mentions: readonly Mention[]): Span => {
  const sentence = sentenceAt(passage, inner.start)
  const { text } = passage
  let start = inner.start
  while (start > sentence.start && !parts(text, start - 1, mentions)) start -= 1
  let end = inner.end
  while (end < sentence.end && !parts(text, end, mentions) && !endsAbbreviated(text, end)) end += 1
  while (start < inner.start && /\s/u.test(text.charAt(start))) start += 1
  return { start, end }
}

const endsAbbreviated = (text: string, at: number): boolean =>
  text.charAt(at) === '.' && ABBREVIATION.test(text.slice(at, at + 4))

const parts = (text: string, at: number, mentions: readonly Mention[]): boolean => {
  const mark = text.charCodeAt(at)
  if (!BREAKS.has(mark)) return false
  if (mark !== COMMA) return true
  if (/\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1))) return false
  const listed =
    mentions.some(({ end }) => end <= at && at - end <= 1) &&
    mentions.some(({ start }) => start > at && start - at <= LIST_GAP)
  return !listed
}
