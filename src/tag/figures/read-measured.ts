import type { Phrases } from '../../base/phrases.ts'
import { matchPhrase } from '../../base/phrases.ts'
import type { UnitWords } from '../../languages/parts/numbers.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import { type CountedGoods, countedGoodsAt } from './counted-goods.ts'
import type { FigureRules } from './figure-rules.ts'
import { isClose } from './lead-at.ts'
import { markAt } from './mark-at.ts'
import { scaled } from './quantity.ts'
import { type NumberRead, readNumber } from './read-number.ts'

/** A number together with its unit, if it has one. */
export interface Measured extends NumberRead {
  readonly unit: string | null
  readonly factor: number
  readonly counted: boolean
}

/** A unit, and what of the measured number it has changed. */
type UnitRead = Pick<Measured, 'unit' | 'factor' | 'counted'> &
  Partial<Pick<NumberRead, 'base' | 'from' | 'to' | 'start' | 'end'>>

// a sign before a number, not a hyphen after a word: «(+14%)»
const SIGNED = /(?:^|[\s(«"„“])[+−–-]$/u
const SPACE = /\s/u
const LETTER = /\p{L}/u

/** A number at word `from` with its unit before or after: «$7,4 млн», «18 %», «15 российских регионов», «в 2,7 раза». */
export const readMeasured = (passage: Passage, from: number, rules: FigureRules): Measured | null => {
  const number = readNumber(passage, from, rules)
  if (number === null) return null
  const before = unitBefore(passage, number, rules)
  if (before !== null) return withUnit(number, before)
  for (const reader of AFTER) {
    const unit = reader(passage, number, rules)
    if (unit !== null) return withSign(passage, withUnit(number, unit))
  }
  return withUnit(number, NO_UNIT)
}

const NO_UNIT: UnitRead = { unit: null, factor: 1, counted: false }

// spelt out, for each number of a text comes by here
const withUnit = (number: NumberRead, read: UnitRead): Measured => ({
  from: read.from ?? number.from,
  to: read.to ?? number.to,
  start: read.start ?? number.start,
  end: read.end ?? number.end,
  base: read.base ?? number.base,
  scale: number.scale,
  yearLike: number.yearLike,
  unit: read.unit,
  factor: read.factor,
  counted: read.counted,
})

const withSign = (passage: Passage, measured: Measured): Measured =>
  SIGNED.test(passage.text.slice(Math.max(0, measured.start - 2), measured.start))
    ? { ...measured, start: measured.start - 1 }
    : measured

// «$5», «€ 212», «USD 5»
const unitBefore = (passage: Passage, number: NumberRead, rules: FigureRules): UnitRead | null => {
  const end = number.start - (SPACE.test(passage.text.charAt(number.start - 1)) ? 1 : 0)
  for (const [sign, { unit, factor }] of rules.moneySigns) {
    if (!passage.text.endsWith(sign, end)) continue
    // “US$5” begins a word earlier than “$5”
    const from = LETTER.test(sign) ? number.from - 1 : number.from
    return { unit, factor, counted: false, from, start: end - sign.length }
  }
  const code = passage.words[number.from - 1]
  if (code?.caps !== true || code.end < end) return null
  const unit = matchPhrase(rules.units, passage.words, number.from - 1)?.values.find(({ kind }) => kind === 'code')
  if (unit === undefined) return null
  return { unit: unit.unit, factor: unit.factor, counted: false, from: number.from - 1, start: code.start }
}

const signAfter = (passage: Passage, number: NumberRead, rules: FigureRules): UnitRead | null => {
  const { text, words } = passage
  let start = number.end + (text.charAt(number.end) === '.' ? 1 : 0)
  while (start < number.end + 3 && SPACE.test(text.charAt(start))) start += 1
  const sign = rules.signs.find(([printed]) => text.startsWith(printed, start))
  if (sign === undefined) return null
  const end = start + sign[0].length
  let to = number.to
  while ((words[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1
  return { unit: sign[1].unit, factor: sign[1].factor, counted: false, to, end }
}

// Words of a unit, the longest first, told apart by spaces, full stops or hyphens: «п.п.», «куб. м», «долл. США».
const unitAt = (
  passage: Passage,
  from: number,
  units: Phrases<UnitWords>,
): { readonly found: readonly UnitWords[]; readonly to: number } | null => {
  let branch = units.root.next?.get(passage.words[from]?.key ?? '')
  let best: { found: readonly UnitWords[]; to: number } | null = null
  for (let to = from + 1; branch !== undefined; to += 1) {
    if (branch.values !== null && !(to === from + 1 && isInitial(passage, from))) best = { found: branch.values, to }
    if (!isClose(passage, to)) break
    branch = branch.next?.get(passage.words[to]?.key ?? '')
  }
  return best
}

// One letter may begin something else: «nel 2023 l’export», «614000 р-н», «кв. 5 т. 8».
const isInitial = (passage: Passage, at: number): boolean => {
  const [word, next] = [passage.words[at], passage.words[at + 1]]
  if (word?.text.length !== 1 || next === undefined) return false
  const numbered = next.kind === 'digits' && passage.text.charAt(word.end) === '.'
  return next.joint === "'" || next.joint === '-' || numbered
}

const wordsAfter = (passage: Passage, number: NumberRead, rules: FigureRules): UnitRead | null => {
  const linked = rules.unitLinks.has(passage.words[number.to]?.key ?? '') && isClose(passage, number.to)
  const from = linked ? number.to + 1 : number.to
  if (!(isClose(passage, from) || (linked && passage.words[from]?.joint === "'"))) return null
  const match = unitAt(passage, from, rules.units)
  const unit = match?.found.find(({ kind }) => kind !== 'code' || passage.words[from]?.caps === true)
  if (match === null || unit === undefined || unit.kind === 'none') return null
  // “worth $60–80 million. Companies”
  const parted = (passage.words[from]?.start ?? 0) >= sentenceAt(passage, number.start).end
  if (unit.kind === 'counted' && (number.yearLike || parted)) return null
  return unitRead(passage, unit, match.to, rules)
}

const unitRead = (passage: Passage, unit: UnitWords, to: number, rules: FigureRules): UnitRead => ({
  unit: unit.unit,
  factor: unit.factor,
  counted: unit.kind === 'counted',
  to,
  // “pounds of”
  end: passage.words[rules.unitLinks.has(passage.words[to - 1]?.key ?? '') ? to - 2 : to - 1]?.end ?? 0,
})

// «в 2,7 раза», “1.4 times more”; a plain count of times («3 раза в неделю») is no ratio.
const timesAfter = (passage: Passage, number: NumberRead, rules: FigureRules): UnitRead | null => {
  const { words } = passage
  const match = isClose(passage, number.to) ? matchPhrase(rules.times, words, number.to) : null
  if (match === null || number.base === null) return null
  // «в 2–3 раза»: what opens the range opens its end; «di oltre 20 volte»: and what is bounded
  const ranged = words[number.from - 1]?.kind === 'digits'
  const first = ranged ? number.from - 1 : firstOfBound(passage, number.from, rules)
  const before = words[first - 1]
  const led = before !== undefined && rules.timesBefore.has(before.key)
  const opened = led || passage.text.charAt(number.start - 1) === '+'
  const closed = matchPhrase(rules.timesAfter, words, match.to)
  if (!opened && closed === null && Number.isInteger(number.base)) return null
  const from = led && first === number.from ? first - 1 : number.from
  // «due volte e mezzo»
  const half = markAt(words, match.to, 'half', rules)
  const to = half ?? match.to
  return {
    unit: 'x',
    factor: 1,
    counted: false,
    base: number.base + (half === null ? 0 : 0.5),
    from,
    start: words[from]?.start ?? number.start,
    to,
    end: words[to - 1]?.end ?? number.end,
  }
}

const LONGEST_BOUND = 2

// Where the words begin that bound the number at word `at`: “by more than 20 times”; the number itself where none do.
const firstOfBound = ({ words }: Passage, at: number, rules: FigureRules): number => {
  for (let from = at - 1; from >= at - LONGEST_BOUND && from >= 0; from -= 1)
    if (matchPhrase(rules.qualifiers, words, from)?.to === at) return from
  return at
}

// «15 российских регионов», «двенадцать токарных станков»: up to two adjectives may stand before what is counted.
const countedAfter = (passage: Passage, number: NumberRead, rules: FigureRules): UnitRead | null => {
  if (number.yearLike) return null
  const linked = rules.unitLinks.has(passage.words[number.to]?.key ?? '')
  for (let from = linked ? number.to + 1 : number.to, skipped = 0; skipped <= 2; from += 1, skipped += 1) {
    const word = passage.words[from]
    if (word === undefined || word.joint === '|' || word.kind !== 'letters') return null
    const match = unitAt(passage, from, rules.units)
    const unit = match?.found.find(({ kind }) => kind === 'counted')
    if (match !== null && unit !== undefined) return unitRead(passage, unit, match.to, rules)
    const goods = isWhole(number) ? countedGoodsAt(passage, from, rules) : null
    if (goods !== null) return goodsRead(passage, goods)
    if (!rules.adjectiveEndings.some((ending) => word.key.endsWith(ending))) return null
  }
  return null
}

const isWhole = ({ base, scale }: NumberRead): boolean => base === null || Number.isInteger(scaled(base, scale))

const goodsRead = (passage: Passage, { unit, to }: CountedGoods): UnitRead => ({
  unit,
  factor: 1,
  counted: true,
  to,
  end: passage.words[to - 1]?.end ?? 0,
})

// a sign is surest; of words a unit comes before what is counted
const AFTER = [signAfter, wordsAfter, timesAfter, countedAfter]
