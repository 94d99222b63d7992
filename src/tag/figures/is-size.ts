import { matchPhrase } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Quantity } from './quantity.ts'

const SIZED: ReadonlySet<string> = new Set(['t', 'm3', 'l', 'm2'])

/**
 * Whether a measure tells how big one thing is, which is no figure of trade: «мешки по 50 кг», «площадью 5 тыс. кв. м»,
 * “cranes that lift 40 tonnes each”, «25-kg-Säcke».
 */
export const isSize = (
  { words }: Passage,
  { unit, from, to }: Quantity,
  { sizes, qualifiers }: FigureRules,
): boolean => {
  if (!SIZED.has(unit)) return false
  const start = phraseBefore(qualifiers, words, from)?.from ?? from
  const after = words[to]
  return (
    phraseBefore(sizes.before, words, start) !== null ||
    (after !== undefined && after.joint !== '|' && matchPhrase(sizes.after, words, to) !== null) ||
    (sizes.links.has(words[start - 1]?.key ?? '') && sizes.packs.has(words[start - 2]?.key ?? ''))
  )
}
