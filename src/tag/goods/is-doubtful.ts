import type { PhraseMatch } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { GoodsRules, Ware } from './goods-rules.ts'
import { isGoods } from './is-goods.ts'
import { isListed } from './is-listed.ts'
import { isVague } from './is-vague.ts'

const ADJECTIVAL = /(?:ое|ого|ому|ым|ом|ая|ой|ую)$/u
// “exports 20 new wooden tables”
const REACH = 3

/**
 * Whether a phrase of the lexicon is something else here: «стали» is a verb unless «тонн» or «производство» goes before it,
 * “pumps” unless “40” or “centrifugal” does and no object follows; «столы» are goods where they are made or sold, or
 * stand beside other goods; «мороженого» is an adjective when goods follow.
 */
export const isDoubtful = (
  passage: Passage,
  matches: readonly PhraseMatch<Ware>[],
  index: number,
  rules: GoodsRules,
): boolean => {
  const match = matches[index]
  const first = passage.words[match?.from ?? 0]
  if (match === undefined || first === undefined) return false
  const { from, to, values } = match
  if (isVague(values)) return !isDealtIn(passage, from, rules) && !isListed(passage, matches, index, rules)
  if (to > from + 1) return false
  const next = passage.words[to]
  if (next?.joint === ' ' && rules.objects.has(next.key)) return true
  if (!rules.doubtful.has(first.key))
    return ADJECTIVAL.test(first.key) && next?.joint === ' ' && isGoods(passage, to, rules)
  if (next?.joint === ' ' && rules.confirmsAfter.has(next.key)) return false
  return !isConfirmed(passage, from, rules) && !isListed(passage, matches, index, rules)
}

const isConfirmed = ({ words }: Passage, from: number, rules: GoodsRules): boolean => {
  const before = words[from - 1]
  if (before === undefined) return false
  if (before.kind === 'digits' || rules.confirms.has(before.key)) return true
  return rules.confirmEndings.some((ending) => before.key.endsWith(ending))
}

const isDealtIn = ({ words }: Passage, from: number, rules: GoodsRules): boolean => {
  for (let at = from; at > from - REACH && words[at]?.joint === ' '; at -= 1) {
    if (rules.dealings.has(words[at - 1]?.key ?? '')) return true
  }
  return false
}
