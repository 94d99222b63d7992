import type { Flow } from '../flow.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import type { Quantity } from './quantity.ts'
import { readSurroundings, type Surroundings } from './surroundings.ts'
import type { TopicWord } from './topics.ts'

type Rule = (quantity: Quantity, around: Surroundings) => string | null

const price: Rule = (_, { priced }) => (priced ? 'price' : null)

const counts: Rule = ({ unit, rule }, { near, follows, thing }) => {
  if (unit === 'rank') return 'rank'
  if (unit === 'jobs') return near('created') ? 'jobs-created' : 'jobs'
  if (unit === 'enterprises' || unit === 'residents')
    return rule !== 'whole' && follows('export') ? `exporting-${unit}` : null
  return unit === 'countries' && thing === 'exports' ? 'destination-count' : null
}

const residents: Rule = ({ unit }, { follows, near }) => {
  if (unit !== '%' || !follows('residents')) return null
  return near('export') ? 'share-of-residents-exporting' : 'share-of-residents'
}

const change: Rule = ({ unit, fraction, rule }, { nearestChange, signed, thing, of, by }) => {
  if (unit !== '%' && unit !== 'x' && unit !== 'pp') return null
  if (
    rule === 'one-in-so-many' ||
    (fraction !== null && !by) ||
    (signed === null && of !== null && nearestChange === null)
  )
    return null
  const told = signed ?? nearestChange ?? (unit === 'x' ? 'growth' : null)
  return told === null ? null : `${thing === null ? '' : `${thing}-`}${told}`
}

const shares: Rule = ({ unit, rule }, { of, thing, near }) => {
  if (unit !== '%' || rule === 'one-in-so-many') return null
  if (of !== null) return `share-of-${of}`
  return near('share') ? (thing === null ? 'share' : `share-of-${thing}`) : null
}

const CURRENCY = /^[A-Z]{3}$/u

const amounts: Rule = ({ unit, counted }, { thing }) => {
  if (counted || thing === null || unit === '%' || unit === 'x' || unit === 'pp') return null
  const volume = !CURRENCY.test(unit)
  if (thing === 'investment' || thing === 'turnover' || thing === 'revenue') return volume ? null : thing
  return `${thing}-${volume ? 'volume' : 'value'}`
}

// Prices, counts and shares of residents say exactly what they are; a change is told from a share by its verb, so it comes first.
const RULES: readonly Rule[] = [price, counts, residents, change, shares, amounts]

/** What a figure measures, told by the words around it, as `exports-value` or `share-of-turnover`; null when none tell. */
export const measureOf = (
  passage: Passage,
  quantity: Quantity,
  topics: readonly TopicWord[],
  flow: Flow | null,
  rules: FigureRules,
): string | null => {
  const around = readSurroundings(passage, quantity, topics, flow, rules)
  for (const rule of RULES) {
    const measure = rule(quantity, around)
    if (measure !== null) return measure
  }
  return null
}
