import { matchPhrase, type Phrases } from '../../base/phrases.ts'
import type { Figure } from '../../records/tags.ts'
import type { Passage } from '../passage.ts'
import type { Bound, FigureRules } from './figure-rules.ts'
import type { Quantity } from './quantity.ts'

/** A quantity with the words around it that bound it; its span begins at the first of them. */
export interface Qualified extends Quantity {
  readonly qualifier: Figure['qualifier']
}

// what may stand between a qualifier and its figure besides words: a currency sign, a plus
const NOTHING = /^[\s$€£¥₽+−–-]*$/u
const LONGEST = 4

/** Adds what bounds a quantity: «почти 60 %», «более чем на 18 %», «5 млн и более»; `changing`: its clause tells a change. */
export const qualify = (passage: Passage, quantity: Quantity, changing: boolean, rules: FigureRules): Qualified => {
  const { from, to, start, end } = quantity
  const word = passage.words[from - 1]
  const linked = word !== undefined && rules.qualifierLinks.has(word.key)
  const before =
    boundBefore(passage, from, start, rules.qualifiers) ??
    boundBefore(passage, from, start, rules.comparatives) ??
    (linked ? boundBefore(passage, from - 1, word.start, rules.qualifiers) : null)
  const bound =
    before?.bound === 'up-to' ? (changing || quantity.rule === 'changed-to' ? null : 'lt') : (before?.bound ?? null)
  if (before !== null && bound !== null) {
    return { ...quantity, qualifier: bound, from: before.from, start: passage.words[before.from]?.start ?? start }
  }
  const more = matchPhrase(rules.orMore, passage.words, to)
  if (more !== null) return { ...quantity, qualifier: 'gt', end: passage.words[more.to - 1]?.end ?? end }
  return { ...quantity, qualifier: quantity.value === null ? 'approx' : 'eq' }
}

// The longest phrase that ends right before word `index`.
const boundBefore = (
  passage: Passage,
  index: number,
  start: number,
  phrases: Phrases<Bound>,
): { readonly bound: Bound; readonly from: number } | null => {
  const last = passage.words[index - 1]
  if (last === undefined || !NOTHING.test(passage.text.slice(last.end, start))) return null
  for (let from = Math.max(0, index - LONGEST); from < index; from += 1) {
    const match = matchPhrase(phrases, passage.words, from)
    const bound = match?.to === index ? match.values[0] : undefined
    if (bound !== undefined) return { bound, from }
  }
  return null
}
