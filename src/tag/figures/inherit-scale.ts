import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { isMarkedBefore } from './mark-at.ts'
import type { Measured } from './read-measured.ts'
import { standsAlone } from './stands-alone.ts'

/** An amount that leaves out the scale too of the one before it, with its unit and scale: in brackets, as the other end of a change, or set against it. */
export const inheritScale = (
  passage: Passage,
  amount: Measured,
  before: Measured & { readonly unit: string },
  rules: FigureRules,
): Measured | null => {
  const { unit, factor } = before
  const told = { ...amount, unit, factor, scale: scaleBeside(amount, before) }
  if (isBracketed(passage, amount) && (isBracketed(passage, before) || isSignedShare(passage, amount, unit)))
    return { ...told, start: signed(passage, amount) }
  return isOtherEnd(passage, amount, before, rules) || isAgainstMillions(passage, amount, before, rules) ? told : null
}

// «Perù (41,2 milioni di euro), Cile (38,6 milioni) e Cuba (12,4)»: the list goes on in its scale too
const isBracketed = (passage: Passage, amount: Measured): boolean =>
  passage.text.charAt(signed(passage, amount) - 1) === '(' && CLOSING.test(passage.text.charAt(amount.end))

const isSignedShare = (passage: Passage, amount: Measured, unit: string): boolean =>
  unit === '%' && amount.scale === 1 && signed(passage, amount) < amount.start

const CLOSING = /[),;]/u
const SIGN = /[+−–-]/u

// «(+25,5)»
const signed = ({ text }: Passage, { start }: Measured): number =>
  SIGN.test(text.charAt(start - 1)) ? start - 1 : start

// «è salito dai 12,4 milioni di euro del 2011 ai 38,6», “from $5.2 million in 2019 to 7.3”: printed as finely
const isOtherEnd = (passage: Passage, amount: Measured, before: Measured, rules: FigureRules): boolean =>
  isFraction(amount) &&
  isFraction(before) &&
  before.start >= sentenceAt(passage, amount.start).start &&
  rules.pairs.some(
    ({ open, between, means }) =>
      (means === 'change' || means === 'either') &&
      open.has(passage.words[before.from - 1]?.key ?? '') &&
      between.has(passage.words[amount.from - 1]?.key ?? ''),
  )

const MILLION = 1e6

// «9,2 milioni di euro contro i 711 del 2022»: a bare number set against millions of money is of them
const isAgainstMillions = (passage: Passage, amount: Measured, before: Measured, rules: FigureRules): boolean =>
  CURRENCY.test(before.unit ?? '') &&
  before.scale >= MILLION &&
  amount.scale === 1 &&
  before.start >= sentenceAt(passage, amount.start).start &&
  isMarkedBefore(passage.words, amount.from, 'against', rules) &&
  standsAlone(passage, amount, rules)

const CURRENCY = /^[A-Z]{3}$/u

const isFraction = ({ base }: Measured): boolean => base !== null && !Number.isInteger(base)

const scaleBeside = (amount: Measured, before: Measured): number => (amount.scale === 1 ? before.scale : amount.scale)
