import { wordAt } from '../../base/words.ts'
import type { PairWords } from '../../languages/parts/numbers.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { leadAt } from './lead-at.ts'
import { type Quantity, scaled } from './quantity.ts'
import { type Measured, readMeasured } from './read-measured.ts'
import { type ShareWords, shareOf } from './share-of.ts'
import { tellsChange } from './tells-change.ts'
import { readToldShare, type ToldShare } from './told-share.ts'

/** What was read at a word: the quantities, and the word to go on from. */
export interface AmountsRead {
  readonly quantities: readonly Quantity[]
  /** The last number of these that prints a unit, or the number read when none does. */
  readonly last: Measured
  readonly next: number
}

// «10–15 %»
const DASH = /^\s?[–—-]\s?$/u

/** The quantities of the number at word `from`: one, a range as one, or two that share a unit («с 5 до 7 млн рублей»). */
export const readAmounts = (passage: Passage, from: number, rules: FigureRules): AmountsRead | null => {
  const first = readMeasured(passage, from, rules)
  if (first === null) return null
  const told = readToldShare(passage, first, rules)
  if (told !== null) return shareRead(told)
  const pair = pairAfter(passage, first, rules)
  const second = pair === null ? null : readMeasured(passage, pair.next, rules)
  const share = second === null || pair?.share == null ? null : shareOf(passage, first, second, pair.share, rules)
  if (share !== null && second !== null) return shareRead({ share, last: second })
  const paired = pair === null || second === null ? null : join(first, second, meaningOf(pair, first, passage, rules))
  if (paired !== null && second !== null)
    return { quantities: paired, last: second.unit === null ? first : second, next: second.to }
  return { quantities: single(first), last: first, next: Math.max(from + 1, first.to) }
}

const shareRead = ({ share, last }: ToldShare): AmountsRead => ({
  quantities: [share],
  last: { ...last, unit: null },
  next: share.to,
})

interface Pair {
  readonly next: number
  readonly means: PairWords['means']
  /** How it tells a share, where it may. */
  readonly share: ShareWords | null
}

// «è passata da 3 a 5 milioni» tells two figures, «da 50 a 70 tonnellate» a range; “from $3m to $5m” prints both in full.
const meaningOf = ({ means }: Pair, first: Measured, passage: Passage, rules: FigureRules): JoinMeaning => {
  if (means !== 'either') return means === 'share' ? 'part' : means
  if (first.unit !== null) return 'change'
  const { start, end } = sentenceAt(passage, first.start)
  return tellsChange(passage, start, wordAt(passage.words, end), rules) ? 'change' : 'range'
}

type JoinMeaning = Exclude<PairWords['means'], 'either' | 'share'>

const pairAfter = (passage: Passage, first: Measured, rules: FigureRules): Pair | null => {
  const after = passage.words[first.to]
  if (after === undefined) return null
  if (DASH.test(passage.text.slice(first.end, after.start))) return { next: first.to, means: 'range', share: null }
  if (after.joint !== ' ') return null
  const opener = passage.words[first.from - 1]?.key ?? ''
  const pair = rules.pairs.find(
    ({ open, between, means }) =>
      between.has(after.key) && (open.size === 0 || open.has(opener)) && (means !== 'share' || first.unit !== null),
  )
  if (pair !== undefined) return goesOn(pair, first.to + 1, passage, rules)
  return rules.and.has(after.key) && first.unit === null && !first.yearLike
    ? { next: first.to + 1, means: 'change', share: null }
    : null
}

// “11 of the 74”, “seven out of every ten”
const goesOn = (
  { between, means }: FigureRules['pairs'][number],
  after: number,
  passage: Passage,
  rules: FigureRules,
): Pair => {
  if (means !== 'part' && means !== 'share') return { next: after, means, share: null }
  let next = after
  while (between.has(passage.words[next]?.key ?? '')) next += 1
  const each = leadAt(passage, next, rules)?.lead.kind === 'each'
  return { next: each ? next + 1 : next, means, share: each ? 'each' : means }
}

const inBaseUnits = (measured: Measured, scale = measured.scale): number | null =>
  measured.base === null ? null : scaled(measured.base, scale * measured.factor)

// A unit or scale that only one of the two prints belongs to both: «10–15 млн рублей», “$5–7 million”.
const join = (first: Measured, second: Measured, means: JoinMeaning): Quantity[] | null => {
  if (means === 'part') return partOf(first, second)
  const unit = second.unit ?? first.unit
  if (unit === null || (first.unit !== null && first.unit !== unit)) return null
  if (second.unit === null && means === 'change') return null
  const printed = second.unit === null ? first : second
  const scale = first.scale === 1 && first.unit === null ? second.scale : first.scale
  const low = { ...first, scale: second.unit === null ? second.scale : scale, unit, factor: printed.factor }
  const high = { ...second, unit, factor: printed.factor, counted: printed.counted }
  if (means === 'change')
    return [
      ...single({ ...low, counted: printed.counted }),
      ...single(high).map((to) => ({ ...to, rule: 'changed-to' })),
    ]
  const [value, valueMax] = [inBaseUnits(low), inBaseUnits(high)]
  if (value === null || valueMax === null || value >= valueMax) return null
  return [quantityOf(low, high, { value, unit, counted: printed.counted, rule: 'range' }, valueMax)]
}

// «11 из 74 предприятий»: the part is printed with its whole.
const partOf = (part: Measured, whole: Measured): Quantity[] | null => {
  const [value, total] = [inBaseUnits(part), inBaseUnits(whole)]
  if (part.unit !== null || whole.unit === null || !whole.counted) return null
  if (value === null || total === null || value >= total) return null
  const { unit, counted } = whole
  return [
    quantityOf(part, whole, { value, unit, counted, rule: 'part-of-whole' }),
    quantityOf(whole, whole, { value: total, unit, counted, rule: 'whole' }),
  ]
}

type Facts = Pick<Quantity, 'value' | 'unit' | 'counted' | 'rule'>

const quantityOf = (first: Measured, last: Measured, facts: Facts, valueMax: number | null = null): Quantity => ({
  from: first.from,
  to: last.to,
  start: first.start,
  end: last.end,
  value: facts.value,
  valueMax,
  fraction: null,
  unit: facts.unit,
  counted: facts.counted,
  rule: facts.rule,
})

// Of counts, an unknown number («десятки стран») is worth telling; of measured units it says nothing. One of a thing
// is an article in most languages, so no count.
export const single = (measured: Measured): Quantity[] => {
  const value = inBaseUnits(measured)
  if (measured.unit === null || (value === null && !measured.counted) || (value === 1 && measured.counted)) return []
  const { unit, counted } = measured
  const rule = counted ? 'counted' : 'measured'
  return [quantityOf(measured, measured, { value, unit, counted, rule })]
}
