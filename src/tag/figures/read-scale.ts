import { matchPhrase } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { isClose, leadAt } from './lead-at.ts'
import { markAt } from './mark-at.ts'

/** A number read so far. */
export interface Draft {
  /** Words up to (exclusive). */
  readonly to: number
  /** Without the scale; null for an unknown number of the scale («десятки тысяч»). */
  readonly base: number | null
  readonly scale: number
  /** Four bare digits that may be a year. */
  readonly yearLike: boolean
}

const HUNDRED = 100

/** Scales multiply: “three hundred million”, «десятки тысяч»; a hundred takes what follows first: “one hundred and forty thousand”. */
export const readScale = (passage: Passage, draft: Draft, rules: FigureRules): Draft => {
  let { to, base, scale } = draft
  while (isClose(passage, to)) {
    const next = scaleAt(passage, to, rules)
    if (next === null) break
    scale *= next.factor
    to = next.to
    const rest = next.factor === HUNDRED && base !== null ? restOfHundred(passage, to, rules) : null
    if (rest !== null) [base, scale, to] = [(base ?? 0) * scale + rest.value, 1, rest.to]
  }
  return { to, base, scale, yearLike: draft.yearLike }
}

/** «два с половиной миллиона», «un milione e mezzo»: half of one, or half of the scale, more. */
export const addHalf = (passage: Passage, draft: Draft, rules: FigureRules): Draft => {
  if (draft.base === null || !Number.isInteger(draft.base) || !isClose(passage, draft.to)) return draft
  const to = markAt(passage.words, draft.to, 'half', rules)
  return to === null ? draft : { ...draft, to, base: draft.base + 0.5, yearLike: false }
}

// The scale at word `from`, also where it may stand for a number: „12 tausend Tonnen“, „tausend Tonnen“.
const scaleAt = (passage: Passage, from: number, rules: FigureRules): { factor: number; to: number } | null => {
  const match = matchPhrase(rules.leads, passage.words, from)
  const scale = match?.values.find(({ kind }) => kind === 'scale')
  return match === null || scale?.kind !== 'scale' ? null : { factor: scale.factor, to: match.to }
}

const restOfHundred = (passage: Passage, from: number, rules: FigureRules): { value: number; to: number } | null => {
  const linked = rules.and.has(passage.words[from]?.key ?? '') && isClose(passage, from) ? from + 1 : from
  const rest = isClose(passage, linked) ? readCardinals(passage, linked, rules) : null
  return rest !== null && rest.value < HUNDRED && Number.isInteger(rest.value) ? rest : null
}

/** «двадцать пять», «сто двадцать», “twenty-five”: each word smaller than the last place of the one before. */
export const readCardinals = (
  passage: Passage,
  from: number,
  rules: FigureRules,
): { value: number; to: number } | null => {
  let value = 0
  let room = Number.POSITIVE_INFINITY
  let to = from
  while (room > 1 && (to === from || isClose(passage, to))) {
    const next = leadAt(passage, to, rules)
    if (next?.lead.kind !== 'cardinal' || next.lead.value >= room || (to > from && next.lead.value < 1)) break
    value += next.lead.value
    room = roomIn(next.lead.value)
    to = next.to
  }
  return to === from ? null : { value, to }
}

const roomIn = (value: number): number => {
  if (!Number.isInteger(value)) return 1
  if (value >= 1000) return value % 1000 === 0 && value < 1e6 ? 1000 : 1
  if (value >= 100) return value % 100 === 0 ? 100 : 1
  return value >= 20 && value % 10 === 0 ? 10 : 1
}
