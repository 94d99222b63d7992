import { matchPhrase } from '../../base/phrases.ts'
import { wordAt } from '../../base/words.ts'
import type { Topic } from '../../languages/parts/numbers.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import type { Quantity } from './quantity.ts'
import { single } from './read-amounts.ts'
import type { Measured } from './read-measured.ts'
import { standsAlone } from './stands-alone.ts'

const MILLION = 1e6
const CURRENCY = /^[A-Z]{3}$/u
// what is told in millions of money
const MONEY: ReadonlySet<Topic> = new Set<Topic>([
  'export',
  'import',
  'turnover',
  'contract',
  'investment',
  'revenue',
  'sales',
  'production',
])

/** Those of the amounts without a unit that may be money: millions in a sentence of trade, with nothing behind that could be their unit. */
export const openAmounts = (
  passage: Passage,
  bare: readonly Measured[],
  found: readonly Quantity[],
  rules: FigureRules,
): readonly Measured[] =>
  bare
    .filter(({ scale }) => scale >= MILLION)
    .filter(({ start }) => !found.some((quantity) => quantity.start <= start && start < quantity.end))
    .filter(
      (amount) =>
        (standsAlone(passage, amount, rules) || isOfTrade(passage, amount, rules)) && isOfMoney(passage, amount, rules),
    )

// «25 miliardi di esportazioni», „4 Milliarden an Exporten“
const isOfTrade = ({ words }: Passage, { to }: Measured, rules: FigureRules): boolean =>
  rules.unitLinks.has(words[to]?.key ?? '') && matchPhrase(rules.topics, words, to + 1) !== null

/** The one currency of some quantities; null where they tell none, several, or other large amounts, which the open ones may be. */
export const onlyCurrency = (found: readonly Quantity[]): string | null => {
  const [first, ...others] = new Set(found.filter(isLarge).map(({ unit }) => unit))
  return first !== undefined && others.length === 0 && CURRENCY.test(first) ? first : null
}

/** Whether it tells a currency, or is large enough to be told in one. */
export const isLarge = ({ unit, value }: Quantity): boolean => CURRENCY.test(unit) || (value ?? 0) >= MILLION

/** Open amounts in a currency told elsewhere: «gli 11,8 miliardi; quello di macchinari 27 miliardi di euro». */
export const inCurrency = (open: readonly Measured[], unit: string): Quantity[] =>
  open.flatMap((amount) => single({ ...amount, unit }).map((quantity) => ({ ...quantity, rule: 'shared-currency' })))

const isOfMoney = (passage: Passage, amount: Measured, rules: FigureRules): boolean => {
  const { start, end } = sentenceAt(passage, amount.start)
  const last = wordAt(passage.words, end)
  for (let at = wordAt(passage.words, start); at < last; at += 1)
    if (matchPhrase(rules.topics, passage.words, at)?.values.some((topic) => MONEY.has(topic)) === true) return true
  return false
}
