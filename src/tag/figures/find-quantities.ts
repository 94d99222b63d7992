import type { Passage } from '../passage.ts'
import { readElided } from './elided-unit.ts'
import type { FigureRules } from './figure-rules.ts'
import { leadAt } from './lead-at.ts'
import type { Quantity } from './quantity.ts'
import { readAmounts, single } from './read-amounts.ts'
import type { Measured } from './read-measured.ts'
import { readWordedQuantity } from './read-worded.ts'
import { inCurrency, onlyCurrency, openAmounts } from './shared-currency.ts'

/** The quantities of a passage from left to right, and its amounts that may be money of a currency told elsewhere. */
export interface QuantitiesFound {
  readonly quantities: readonly Quantity[]
  readonly open: readonly Measured[]
}

/** All quantities of a passage; a worded share or ratio beats the bare number it begins with. */
export const findQuantities = (passage: Passage, rules: FigureRules): QuantitiesFound => {
  const found: Quantity[] = []
  const bare: Measured[] = []
  const { words } = passage
  let told: Measured | null = null
  for (let from = 0; from < words.length; ) {
    const word = words[from]
    if (word === undefined || (word.kind === 'letters' && !rules.leads.root.next?.has(word.key))) {
      from += 1
      continue
    }
    const worded = readWordedQuantity(passage, from, rules)
    if (worded !== null) found.push(worded)
    const amounts = worded === null ? readAmounts(passage, from, rules) : null
    if (amounts !== null) {
      const elided = readElided(passage, amounts.last, told, rules)
      found.push(...amounts.quantities)
      if (elided !== null) found.push(...single(elided).map((quantity) => ({ ...quantity, rule: 'elided-unit' })))
      if (elided === null && amounts.last.unit === null) bare.push(amounts.last)
      else told = elided ?? amounts.last
    }
    from = worded?.to ?? amounts?.next ?? skipTo(passage, from, rules)
  }
  const open = bare.length === 0 ? bare : openAmounts(passage, bare, found, rules)
  const currency = open.length === 0 ? null : onlyCurrency(found)
  return currency === null
    ? { quantities: found, open }
    : { quantities: inOrder(found, inCurrency(open, currency)), open: [] }
}

/** Quantities with others among them, in reading order. */
export const inOrder = (found: readonly Quantity[], others: readonly Quantity[]): readonly Quantity[] =>
  [...found, ...others].sort((a, b) => a.start - b.start)

// A date or a phone number is left behind whole: «25.05.2023» holds no «05.2023»; and so is what only looks like a share.
const skipTo = (passage: Passage, from: number, rules: FigureRules): number => {
  const found = leadAt(passage, from, rules)
  if (found?.lead.kind === 'nothing') return found.to
  let to = from + 1
  if (passage.words[from]?.kind !== 'digits') return to
  while (passage.words[to]?.kind === 'digits') {
    const gap = passage.text.slice(passage.words[to - 1]?.end ?? 0, passage.words[to]?.start ?? 0)
    if (gap.length !== 1 || gap.trim() === '') break
    to += 1
  }
  return to
}
