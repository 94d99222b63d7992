import { matchPhrase } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules, Lead } from './figure-rules.ts'
import { leadAt } from './lead-at.ts'
import type { Quantity } from './quantity.ts'

type Found = { readonly lead: Lead; readonly to: number }
type Reader = (passage: Passage, from: number, found: Found, rules: FigureRules) => Quantity | null

/** A quantity said in words only: «треть», «каждый восьмой», «вдвое», «первая десятка». */
export const readWordedQuantity = (passage: Passage, from: number, rules: FigureRules): Quantity | null => {
  const found = leadAt(passage, from, rules)
  if (found === null) return null
  for (const reader of [wordedRank, wordedRatio, multiple, wordedFraction, oneInSo]) {
    const quantity = reader(passage, from, found, rules)
    if (quantity !== null) return quantity
  }
  return null
}

const quantity = (
  passage: Passage,
  from: number,
  to: number,
  facts: Pick<Quantity, 'value' | 'unit' | 'rule'> & { fraction?: readonly [number, number] },
): Quantity => ({
  valueMax: null,
  fraction: null,
  counted: false,
  ...facts,
  from,
  to,
  start: passage.words[from]?.start ?? 0,
  end: passage.words[to - 1]?.end ?? 0,
})

// who may stand among the first: «первая десятка регионов», but «i primi venti container» are counted
const RANKED: ReadonlySet<string> = new Set([
  ...['enterprises', 'exporters', 'residents', 'projects', 'zones'],
  ...['countries', 'regions', 'prefectures', 'cities', 'municipal-districts'],
])

const wordedRank: Reader = (passage, from, { lead, to }, { units }) => {
  if (lead.kind !== 'rank') return null
  const counted = matchPhrase(units, passage.words, to)?.values[0]
  if (counted !== undefined && !RANKED.has(counted.unit)) return null
  return quantity(passage, from, to, { value: lead.value, unit: 'rank', rule: 'worded-rank' })
}

const wordedRatio: Reader = (passage, from, { lead, to }) =>
  lead.kind === 'ratio' ? quantity(passage, from, to, { value: lead.value, unit: 'x', rule: 'worded-ratio' }) : null

// «двукратный рост», «рост двукратный», but no «двукратный чемпион»
const multiple: Reader = (passage, from, { lead, to }, { multiplesOf }) => {
  if (lead.kind !== 'multiple') return null
  const facts = { value: lead.value, unit: 'x', rule: 'worded-ratio' }
  if (multiplesOf.has(passage.words[to]?.key ?? '')) return quantity(passage, from, to + 1, facts)
  return multiplesOf.has(passage.words[from - 1]?.key ?? '') ? quantity(passage, from - 1, to, facts) : null
}

const wordedFraction: Reader = (passage, from, { lead, to }, rules) => {
  if (lead.kind !== 'fraction' || isPartOfTime(passage, from, to, rules)) return null
  if (lead.needsOf && !isShare(passage, from, to, rules)) return null
  return share(passage, from, to, lead.share, 'worded-fraction')
}

const oneInSo: Reader = (passage, from, { lead, to }, rules) => {
  const nth = lead.kind === 'each' ? (rules.ordinals.get(passage.words[to]?.key ?? '') ?? 0) : 0
  if (nth < 2 || isPartOfTime(passage, from, to + 1, rules)) return null
  return share(passage, from, to + 1, [1, nth], 'one-in-so-many')
}

const share = (
  passage: Passage,
  from: number,
  to: number,
  [numerator, denominator]: readonly [number, number],
  rule: string,
): Quantity => {
  const value = Math.round((numerator / denominator) * 1000) / 10
  return quantity(passage, from, to, { value, fraction: [numerator, denominator], unit: '%', rule })
}

// «первая половина мая», «четверть века», «без четверти»
const isPartOfTime = (passage: Passage, from: number, to: number, rules: FigureRules): boolean => {
  const before = passage.words[from - 1]
  const after = passage.words[to]
  const joined = before !== undefined && passage.words[from]?.joint === ' '
  if (joined && rules.notShareAfter.has(before.key)) return true
  return after !== undefined && after.joint !== '|' && (rules.notShareBefore.has(after.key) || after.joint === '-')
}

/** Whether a share stands before what is shared or at the end: «un terzo delle esportazioni», “grew by a third and”, but not «un terzo lotto». */
export const isShare = (passage: Passage, from: number, to: number, rules: FigureRules): boolean => {
  const after = passage.words[to]
  if (after === undefined || after.joint === '|' || rules.of.has(after.key)) return true
  return rules.and.has(after.key) && rules.by.has(passage.words[from - 1]?.key ?? '')
}
