import type { Phrases } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import type { Figure } from '../../records/tags.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { Bound, FigureRules } from './figure-rules.ts'
import { markAt } from './mark-at.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Quantity } from './quantity.ts'
import { tellsChange } from './tells-change.ts'

/** A quantity with the words around it that bound it; its span begins at the first of them. */
export interface Qualified extends Span {
  readonly qualifier: Figure['qualifier']
}

// what may stand between a qualifier and its figure besides words: a currency sign, a plus, an apostrophe
const NOTHING = /^[\s$€£¥₽+−–’'-]*$/u

/** What bounds a quantity, and where the text of both stands: «почти 60 %», «более чем на 18 %», «5 млн и более». */
export const qualify = (passage: Passage, quantity: Quantity, rules: FigureRules): Qualified => {
  const { from, to, start, end } = quantity
  const word = passage.words[from - 1]
  const linked = word !== undefined && rules.qualifierLinks.has(word.key)
  const before =
    boundBefore(passage, from, start, rules.qualifiers) ??
    boundBefore(passage, from, start, rules.comparatives) ??
    (linked ? boundBefore(passage, from - 1, word.start, rules.qualifiers) : null)
  const bound = before === null ? null : told(passage, quantity, before, rules)
  if (before !== null && bound !== null) {
    return { qualifier: bound, start: passage.words[before.from]?.start ?? start, end }
  }
  if (isExceeded(passage, from, start, rules)) return { qualifier: 'gt', start, end }
  const loose = looseBound(passage, quantity, rules)
  if (loose !== null) return { qualifier: loose, start, end }
  // «+15%, e più che raddoppiato» goes on
  const more = passage.words[to]?.joint === '|' ? null : markAt(passage.words, to, 'or-more', rules)
  if (more !== null) return { qualifier: 'gt', start, end: passage.words[more - 1]?.end ?? end }
  return { qualifier: quantity.value === null ? 'approx' : 'eq', start, end }
}

interface BoundBefore {
  readonly bound: Bound
  readonly from: number
}

// «до 5 млн» is at most so much, but «вырос до 5 млн» came up to there
const told = (
  passage: Passage,
  { rule, start }: Quantity,
  { bound, from }: BoundBefore,
  rules: FigureRules,
): Exclude<Bound, 'exceeds' | 'up-to' | 'exact'> | null => {
  if (bound === 'exact') return null
  if (bound === 'exceeds') return 'gt'
  if (bound !== 'up-to') return bound
  return rule === 'changed-to' || tellsChange(passage, sentenceAt(passage, start).start, from, rules) ? null : 'lt'
}

// «überstieg der Export 2021 erstmals 540 Mio.»: between the verb and the figure stand what grew, when, and asides
const isExceeded = ({ words, text }: Passage, index: number, start: number, rules: FigureRules): boolean => {
  if (!NOTHING.test(text.slice(words[index - 1]?.end ?? 0, start))) return false
  for (let at = index; at === index || words[at]?.joint === ' '; ) {
    if (at < index && phraseBefore(rules.qualifiers, words, at)?.values[0] === 'exceeds') return true
    const before = endBefore(words, at, rules)
    if (before === null) return false
    at = before
  }
  return false
}

// «der», «im»
const LONGEST_ARTICLE = 3
const YEAR = /^(?:19|20)\d\d$/u

const endBefore = (words: readonly Word[], at: number, rules: FigureRules): number | null => {
  const found = phraseBefore(rules.topics, words, at) ?? phraseBefore(rules.period.parts, words, at)
  if (found !== null) return found.from
  if (phraseBefore(rules.marks, words, at)?.values.includes('aside') === true)
    return phraseBefore(rules.marks, words, at)?.from ?? null
  const word = words[at - 1]
  if (word === undefined || rules.by.has(word.key) || rules.and.has(word.key)) return null
  return YEAR.test(word.text) || word.key.length <= LONGEST_ARTICLE ? at - 1 : null
}

// «40 с лишним тонн», «una trentina di container», “40 tonnes or so”
const looseBound = ({ words }: Passage, { from, to }: Quantity, rules: FigureRules): 'gt' | 'approx' | null => {
  for (let index = from; index <= to; index += 1) {
    if (markAt(words, index, 'loose-gt', rules) !== null) return 'gt'
    if (markAt(words, index, 'loose-approx', rules) !== null) return 'approx'
  }
  return null
}

const boundBefore = (
  { words, text }: Passage,
  index: number,
  start: number,
  phrases: Phrases<Bound>,
): BoundBefore | null => {
  const last = words[index - 1]
  if (last === undefined || !NOTHING.test(text.slice(last.end, start))) return null
  const match = phraseBefore(phrases, words, index)
  const bound = match?.values[0]
  return match === null || bound === undefined ? null : { bound, from: match.from }
}
