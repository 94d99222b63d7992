import { matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules, Lead } from './figure-rules.ts'

/** A number as printed, with its scale, without its unit. */
export interface NumberRead extends Span {
  /** Words from (inclusive) to (exclusive). */
  readonly from: number
  readonly to: number
  /** Without the scale; null for an unknown number of the scale («десятки тысяч»). */
  readonly base: number | null
  readonly scale: number
  /** Four bare digits that may be a year. */
  readonly yearLike: boolean
}

type Draft = Pick<NumberRead, 'to' | 'base' | 'scale' | 'yearLike'>

const ANY_GROUPING = '\u00a0\u202f\u2009'
// what may stand between a number and its scale or unit: «млн. рублей», «18-tonne»
const CLOSE = /^[\s.-]{0,2}$/u
// «25.05.2023», «14:00», «200/3»
const RUNS_ON = /^[.:/]$/u

/** The number that starts at word `from`: «1 204», «2,7 млрд», «двадцать пять», «десятки тысяч»; null when none does. */
export const readNumber = (passage: Passage, from: number, rules: FigureRules): NumberRead | null => {
  const first = passage.words[from]
  if (first === undefined) return null
  const draft = first.kind === 'digits' ? readDigits(passage, from, rules) : readWorded(passage, from, rules)
  if (draft === null) return null
  const whole = addLesser(passage, readScale(passage, draft, rules), rules)
  const last = passage.words[whole.to - 1] ?? first
  return { ...whole, from, start: first.start, end: last.end }
}

/** Whether only a space, a full stop or a hyphen parts word `index` from the one before it. */
export const isClose = (passage: Passage, index: number): boolean => {
  const before = passage.words[index - 1]
  const word = passage.words[index]
  return before !== undefined && word !== undefined && CLOSE.test(passage.text.slice(before.end, word.start))
}

const gapBefore = (passage: Passage, index: number): string =>
  passage.text.slice(passage.words[index - 1]?.end ?? 0, passage.words[index]?.start ?? 0)

const isDigits = (passage: Passage, index: number): boolean => passage.words[index]?.kind === 'digits'

// A digit run glued to letters or marked by «№» is a name: «COVID-19», «А320», «№ 5».
const isName = (passage: Passage, from: number, rules: FigureRules): boolean => {
  const gap = gapBefore(passage, from)
  if (gap.trimEnd().endsWith('№')) return true
  const before = passage.words[from - 1]
  if (before === undefined || before.kind !== 'letters' || !(gap === '' || gap === '-')) return false
  return matchPhrase(rules.units, passage.words, from - 1) === null
}

const readDigits = (passage: Passage, from: number, rules: FigureRules): Draft | null => {
  const { words } = passage
  if (isName(passage, from, rules)) return null
  let digits = words[from]?.text ?? ''
  const grouped = endOfGroups(passage, from, rules)
  for (let index = from + 1; index < grouped; index += 1) digits += words[index]?.text ?? ''
  let to = grouped
  if (isDigits(passage, to) && gapBefore(passage, to).length === 1 && rules.decimals.includes(gapBefore(passage, to))) {
    digits += `.${words[to]?.text ?? ''}`
    to += 1
  }
  if (isDigits(passage, to) && RUNS_ON.test(gapBefore(passage, to))) return null
  const base = Number(digits)
  return { to, base, scale: 1, yearLike: to === from + 1 && digits.length === 4 && base >= 1900 && base < 2100 }
}

// «1 204 500»: groups of three digits, parted by one and the same mark.
const endOfGroups = (passage: Passage, from: number, rules: FigureRules): number => {
  const first = passage.words[from]?.text ?? ''
  if (first.length > 3 || first.startsWith('0')) return from + 1
  const mark = gapBefore(passage, from + 1)
  if (mark.length !== 1 || !(rules.grouping.includes(mark) || ANY_GROUPING.includes(mark))) return from + 1
  let to = from + 1
  while (isDigits(passage, to) && passage.words[to]?.text.length === 3 && gapBefore(passage, to) === mark) to += 1
  return to
}

/** The first meaning of the phrase that starts at word `from`. */
export const leadAt = (passage: Passage, from: number, rules: FigureRules): { lead: Lead; to: number } | null => {
  const match = matchPhrase(rules.leads, passage.words, from)
  const lead = match?.values[0]
  return match === null || lead === undefined ? null : { lead, to: match.to }
}

const readWorded = (passage: Passage, from: number, rules: FigureRules): Draft | null => {
  const found = leadAt(passage, from, rules)
  if (found === null) return null
  const { lead, to } = found
  if (lead.kind === 'cardinal') return { ...addCardinals(passage, lead.value, to, rules), scale: 1, yearLike: false }
  if (lead.kind === 'scale' && lead.alone !== null) {
    return { to, base: lead.alone === 'one' ? 1 : null, scale: lead.factor, yearLike: false }
  }
  const next = lead.kind === 'article' || lead.kind === 'several' ? leadAt(passage, to, rules) : null
  if (next?.lead.kind !== 'scale') return null
  return { to, base: lead.kind === 'article' ? lead.value : null, scale: 1, yearLike: false }
}

// «двадцать пять», «сто двадцать», “twenty-five”: each word smaller than the last place of the one before.
const addCardinals = (
  passage: Passage,
  first: number,
  start: number,
  rules: FigureRules,
): { to: number; base: number } => {
  let base = first
  let room = roomIn(first)
  let to = start
  while (room > 1 && isClose(passage, to)) {
    const next = leadAt(passage, to, rules)
    if (next?.lead.kind !== 'cardinal' || next.lead.value >= room || next.lead.value < 1) break
    base += next.lead.value
    room = roomIn(next.lead.value)
    to = next.to
  }
  return { to, base }
}

const roomIn = (value: number): number => {
  if (value >= 1000 || !Number.isInteger(value)) return 1
  if (value >= 100) return 100
  return value >= 20 ? 10 : 1
}

// The scale at word `from`, also where it may stand for a number: „12 tausend Tonnen“, „tausend Tonnen“.
const scaleAt = (passage: Passage, from: number, rules: FigureRules): { factor: number; to: number } | null => {
  const match = matchPhrase(rules.leads, passage.words, from)
  const scale = match?.values.find(({ kind }) => kind === 'scale')
  return match === null || scale?.kind !== 'scale' ? null : { factor: scale.factor, to: match.to }
}

// Scales multiply: “three hundred million”, «десятки тысяч».
const readScale = (passage: Passage, draft: Draft, rules: FigureRules): Draft => {
  let { to, scale } = draft
  while (isClose(passage, to)) {
    const next = scaleAt(passage, to, rules)
    if (next === null) break
    scale *= next.factor
    to = next.to
  }
  return { ...draft, to, scale }
}

// «1 млрд 200 млн»: a second, smaller scale adds to the first.
const addLesser = (passage: Passage, draft: Draft, rules: FigureRules): Draft => {
  if (draft.scale === 1 || draft.base === null || !isClose(passage, draft.to) || !isDigits(passage, draft.to))
    return draft
  const digits = readDigits(passage, draft.to, rules)
  const lesser = digits === null ? null : readScale(passage, digits, rules)
  if (lesser === null || lesser.base === null || lesser.scale === 1 || lesser.scale >= draft.scale) return draft
  return { ...draft, to: lesser.to, base: draft.base + (lesser.base * lesser.scale) / draft.scale }
}
