import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { isMarkedBefore, markAt } from './mark-at.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Quantity } from './quantity.ts'

const RATE = /^\/\p{L}/u
const SIZED: ReadonlySet<string> = new Set(['t', 'm3', 'l', 'm2'])

/**
 * Whether a measure tells how big one thing is, which is no figure of trade: «мешки по 50 кг», «площадью 5 тыс. кв. м»,
 * “cranes that lift 40 tonnes each”, «25-kg-Säcke»; nor is how much each hectare yields, «44 ц/га».
 */
export const isSize = ({ words, text }: Passage, { unit, from, to, end }: Quantity, rules: FigureRules): boolean => {
  if (!SIZED.has(unit)) return false
  if (RATE.test(text.slice(end, end + 2))) return true
  if (isMarkedBefore(words, from, 'size-before', rules)) return true
  const after = words[to]
  if (after !== undefined && after.joint !== '|' && markAt(words, to, 'size-after', rules) !== null) return true
  const start = phraseBefore(rules.qualifiers, words, from)?.from ?? from
  return rules.packLinks.has(words[start - 1]?.key ?? '') && rules.packs.has(words[start - 2]?.key ?? '')
}
