import { matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { isClose, leadAt } from './lead-at.ts'
import { markAt } from './mark-at.ts'
import { readDigits } from './read-digits.ts'
import { addHalf, type Draft, readCardinals, readScale } from './read-scale.ts'

/** A number as printed, with its scale, without its unit. */
export interface NumberRead extends Span, Draft {
  /** Words from (inclusive) to (exclusive). */
  readonly from: number
}

/** The number that starts at word `from`: «1 204», «2,7 млрд», «двадцать пять», «десятки тысяч»; null when none does. */
export const readNumber = (passage: Passage, from: number, rules: FigureRules): NumberRead | null => {
  const first = passage.words[from]
  if (first === undefined) return null
  const draft = first.kind === 'digits' ? readDigits(passage, from, rules) : readWorded(passage, from, rules)
  if (draft === null) return null
  const scaled = addHalf(passage, readScale(passage, addHalf(passage, draft, rules), rules), rules)
  // spelt out, for each number of a text comes by here
  const { to, base, scale, yearLike } = skipLoose(passage, addLesser(passage, scaled, rules), rules)
  const last = passage.words[to - 1] ?? first
  return { from, to, start: first.start, end: last.end, base, scale, yearLike }
}

const readWorded = (passage: Passage, from: number, rules: FigureRules): Draft | null => {
  const found = leadAt(passage, from, rules)
  if (found === null) return null
  const { lead, to } = found
  if (lead.kind === 'cardinal') {
    const sum = readCardinals(passage, from, rules) ?? { value: lead.value, to }
    return { to: sum.to, base: sum.value, scale: 1, yearLike: false }
  }
  if (lead.kind === 'scale' && lead.alone !== null) {
    return { to, base: lead.alone === 'one' ? 1 : null, scale: lead.factor, yearLike: false }
  }
  // «um ein Prozent»
  if (lead.kind === 'article' && isPercent(passage, to, rules))
    return { to, base: lead.value, scale: 1, yearLike: false }
  const next = lead.kind === 'article' || lead.kind === 'several' ? leadAt(passage, to, rules) : null
  if (next?.lead.kind !== 'scale') return null
  return { to, base: lead.kind === 'article' ? lead.value : null, scale: 1, yearLike: false }
}

const isPercent = ({ words }: Passage, at: number, { units }: FigureRules): boolean =>
  matchPhrase(units, words, at)?.values.some(({ unit }) => unit === '%' || unit === 'pp') === true

// «1 млрд 200 млн», «un milione e duecentomila»: a second, smaller amount adds to the first. In digits it has a scale of
// its own, for «1 млн 200» may be anything.
const addLesser = (passage: Passage, draft: Draft, rules: FigureRules, scale = draft.scale): Draft => {
  if (scale === 1 || draft.base === null) return draft
  const linked = rules.and.has(passage.words[draft.to]?.key ?? '') && isClose(passage, draft.to)
  const from = linked ? draft.to + 1 : draft.to
  if (!isClose(passage, from)) return draft
  const lesser = readLesser(passage, from, scale, rules)
  const more = lesser?.base == null ? 0 : lesser.base * lesser.scale
  if (lesser === null || more < LEAST_LESSER || more >= scale) return draft
  const sum = { ...draft, to: lesser.to, base: draft.base + more / draft.scale }
  // «2 млн 344 тыс. 301 тонна»
  return addLesser(passage, sum, rules, lesser.scale)
}

// “two thousand and one” names a year, a film, anything
const LEAST_LESSER = 100

const THOUSAND = 1000
// digits of a number in hundreds
const HUNDREDS = 3

const readLesser = (passage: Passage, from: number, scale: number, rules: FigureRules): Draft | null => {
  if (passage.words[from]?.kind !== 'digits') {
    const sum = readCardinals(passage, from, rules)
    return sum === null ? null : readScale(passage, { to: sum.to, base: sum.value, scale: 1, yearLike: false }, rules)
  }
  const digits = readDigits(passage, from, rules)
  const scaled = digits === null ? null : readScale(passage, digits, rules)
  // «3 тысячи 200 тонн»
  const hundreds = scale === THOUSAND && passage.words[from]?.text.length === HUNDREDS && scaled?.to === from + 1
  return scaled === null || (scaled.scale === 1 && !hundreds) ? null : scaled
}

// «40 с лишним тонн»: words that bound the number may stand before its unit
const skipLoose = (passage: Passage, draft: Draft, rules: FigureRules): Draft => {
  if (!isClose(passage, draft.to)) return draft
  const to =
    markAt(passage.words, draft.to, 'loose-gt', rules) ?? markAt(passage.words, draft.to, 'loose-approx', rules)
  return to === null ? draft : { ...draft, to, yearLike: false }
}
