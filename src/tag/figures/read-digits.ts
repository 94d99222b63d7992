import { matchPhrase } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { leadAt } from './lead-at.ts'
import type { Draft } from './read-scale.ts'

const ANY_GROUPING = '\u00a0\u202f\u2009'
const ZEROS = /^0{2,}$/u
// «25.05.2023», «14:00», «200/3»
const RUNS_ON = /^[.:/]$/u

/** A number in digits at word `from`: «1 204», «2,7»; null for a date, a name or a row of numbers. */
export const readDigits = (passage: Passage, from: number, rules: FigureRules): Draft | null => {
  const { words } = passage
  if (isName(passage, from, rules)) return null
  let digits = words[from]?.text ?? ''
  // the end of a number that is not read: «9 000 000»
  if (ZEROS.test(digits)) return null
  const grouped = endOfGroups(passage, from, rules)
  for (let index = from + 1; index < grouped; index += 1) digits += words[index]?.text ?? ''
  let to = grouped
  if (isDigits(passage, to) && gapBefore(passage, to).length === 1 && rules.decimals.includes(gapBefore(passage, to))) {
    digits += `.${words[to]?.text ?? ''}`
    to += 1
  } else if (isLooseDecimal(passage, to, digits, rules)) {
    digits += `.${words[to]?.text ?? ''}`
    to += 1
  }
  if (isDigits(passage, to) && RUNS_ON.test(gapBefore(passage, to))) return null
  const base = Number(digits)
  return { to, base, scale: 1, yearLike: to === from + 1 && digits.length === 4 && base >= 1900 && base < 2100 }
}

// «483, 2 тыс. тонн»: a space has slipped in
const isLooseDecimal = (passage: Passage, at: number, digits: string, rules: FigureRules): boolean =>
  gapBefore(passage, at) === ', ' &&
  rules.decimals.startsWith(',') &&
  digits.length <= 3 &&
  passage.words[at]?.text.length === 1 &&
  isDigits(passage, at) &&
  passage.words[at + 1]?.joint === ' ' &&
  leadAt(passage, at + 1, rules)?.lead.kind === 'scale'

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
