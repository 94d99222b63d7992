import { matchPhrase } from '../../base/phrases.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { inheritScale } from './inherit-scale.ts'
import { isMarkedBefore, markAt } from './mark-at.ts'
import type { PeriodPart } from './period-rules.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Measured } from './read-measured.ts'
import { standsAlone } from './stands-alone.ts'

const RELATIVE: ReadonlySet<string> = new Set(['%', 'pp', 'x'])

/** An amount whose unit is told by the one before it. */
interface Elided {
  readonly passage: Passage
  readonly amount: Measured
  readonly before: Measured & { readonly unit: string }
  readonly rules: FigureRules
}

/**
 * An amount that leaves out the unit of the one before it, with that unit: «118 тысяч тонн, а отправили 74 тысячи», «5 млн долларов против
 * 3 млн», «96 тонн. Годом раньше было 48», «40 %, на ячмень – 25». Nothing that could be a unit of its own may follow.
 */
export const readElided = (
  passage: Passage,
  amount: Measured,
  before: Measured | null,
  rules: FigureRules,
): Measured | null => {
  if (before?.unit == null || amount.unit !== null || amount.yearLike) return null
  const { unit, factor } = before
  const elided = { passage, amount, before: { ...before, unit }, rules }
  const inherited = inheritScale(passage, amount, elided.before, rules)
  if (inherited !== null) return inherited
  return READERS.some((reader) => reader(elided)) ? { ...amount, unit, factor } : null
}

type Reader = (elided: Elided) => boolean

// A smaller number is a day, a page, anything.
const LEAST = 1000

// «5 млн долларов против 3 млн», «96 тонн против 48»: words compare the two
const compared: Reader = ({ passage, amount, before, rules }) => {
  if (RELATIVE.has(before.unit) || sentencesApart(passage, before, amount) > 1) return false
  if (!isMarkedBefore(passage.words, amount.from, 'against', rules)) return false
  return amount.scale >= LEAST || (amount.scale === before.scale && standsAlone(passage, amount, rules))
}

// «118 тысяч тонн, а отправили 74 тысячи»: both are printed in one scale
const alike: Reader = ({ passage, amount, before, rules }) =>
  !before.counted &&
  !RELATIVE.has(before.unit) &&
  amount.scale >= LEAST &&
  amount.scale <= before.scale &&
  isNear(passage, amount, before, rules) &&
  (standsAlone(passage, amount, rules) || isLinked(passage, amount, rules))

// «Год назад было 900», “Last year it was 900”: the same of another time
const ofAnotherTime: Reader = ({ passage, amount, before, rules }) =>
  !RELATIVE.has(before.unit) &&
  amount.scale === before.scale &&
  isToldOfTime(passage, amount, before, rules) &&
  standsAlone(passage, amount, rules) &&
  sentencesApart(passage, before, amount) <= 1

// “40,000 tonnes, 12,000 of them to India”
const ofThose: Reader = ({ passage, amount, before, rules }) =>
  !RELATIVE.has(before.unit) &&
  markAt(passage.words, amount.to, 'of-those', rules) !== null &&
  sentencesApart(passage, before, amount) <= 1

// «на пшеницу пришлось 40 %, на ячмень – 25», “timber another 31”, «la Cina per il 44%, la Turchia per il 12»
const nextShare: Reader = ({ passage, amount, before, rules }) =>
  before.unit === '%' &&
  amount.scale === 1 &&
  (amount.base ?? HUNDRED) < HUNDRED &&
  before.start >= sentenceAt(passage, amount.start).start &&
  endsClause(passage, amount, rules) &&
  (followsSharer(passage, amount, rules) || keyAt(passage, amount.from - 1) === keyAt(passage, before.from - 1))

const MILLION = 1e6

// «9 mila di kiwi», but «9 milioni di abitanti» are people
const isLinked = (passage: Passage, { to, scale }: Measured, { unitLinks }: FigureRules): boolean =>
  scale < MILLION && unitLinks.has(keyAt(passage, to))

const HUNDRED = 100

const READERS: readonly Reader[] = [compared, alike, ofAnotherTime, ofThose, nextShare]

// «Ещё 25 тысяч отгрузят»: goes on with what another sentence counted
const isNear = (passage: Passage, amount: Measured, before: Measured, rules: FigureRules): boolean =>
  before.start >= sentenceAt(passage, amount.start).start || rules.elided.more.has(keyAt(passage, amount.from - 1))

// «Год назад было всего 900», „im Vorjahr waren es noch 900“, but not «Людей было 900»: beside the amount before, its own
// clause tells the time
const isToldOfTime = (passage: Passage, { from, start }: Measured, before: Measured, rules: FigureRules): boolean => {
  const bound = phraseBefore(rules.qualifiers, passage.words, from)?.from ?? from
  if (![bound - 1, bound - 2, bound - 3].some((at) => rules.elided.were.has(keyAt(passage, at)))) return false
  const sentence = sentenceAt(passage, start).start
  for (let at = bound - 1; (passage.words[at]?.start ?? -1) >= sentence; at -= 1) {
    if (tellsTime(passage, at, rules)) return true
    if (before.start >= sentence && passage.words[at]?.joint === '|') return false
  }
  return false
}

const TIMES: ReadonlySet<PeriodPart['kind']> = new Set<PeriodPart['kind']>(['year', 'earlier', 'month', 'quarter'])

const YEAR = /^(?:19|20)\d\d$/u

const tellsTime = ({ words }: Passage, at: number, rules: FigureRules): boolean =>
  YEAR.test(words[at]?.text ?? '') ||
  matchPhrase(rules.period.parts, words, at)?.values.some(({ kind }) => TIMES.has(kind)) === true

const keyAt = ({ words }: Passage, at: number): string => words[at]?.key ?? ''

const endsClause = ({ words }: Passage, { to }: Measured, { and }: FigureRules): boolean => {
  const next = words[to]
  return next === undefined || next.joint === '|' || and.has(next.key)
}

const sentencesApart = ({ sentences }: Passage, first: Measured, second: Measured): number =>
  sentences.findIndex(({ end }) => end > second.start) - sentences.findIndex(({ end }) => end > first.start)

// «в 25», «от»
const PREPOSITION = 3

const DASH = /\s[–—-]\s$/u

// a noun, a dash or “another” right before, and no preposition, as a day of a month has
const followsSharer = (passage: Passage, { from, start }: Measured, { elided }: FigureRules): boolean => {
  if (DASH.test(passage.text.slice(Math.max(0, start - 3), start))) return true
  const word = passage.words[from - 1]
  if (word?.kind !== 'letters' || passage.words[from]?.joint !== ' ') return false
  // “Turkey’s 12”
  return elided.more.has(word.key) || word.key.length > PREPOSITION || word.joint === "'"
}
