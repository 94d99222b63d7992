import type { Passage } from '../passage.ts'
import type { GoodsRules } from './goods-rules.ts'
import { isGoods } from './is-goods.ts'

const ADJECTIVAL = /(?:ое|ого|ому|ым|ом|ая|ой|ую)$/u

/**
 * Whether one word of the lexicon is another word here: «стали» is a verb unless «тонн» or «производство» goes before it,
 * “pumps” unless “40” or “centrifugal” does and no object follows; «мороженого» is an adjective when goods follow.
 */
export const isDoubtful = (passage: Passage, from: number, to: number, rules: GoodsRules): boolean => {
  const [before, first, next] = [passage.words[from - 1], passage.words[from], passage.words[to]]
  if (first === undefined || to > from + 1) return false
  if (next?.joint === ' ' && rules.objects.has(next.key)) return true
  if (!rules.doubtful.has(first.key))
    return ADJECTIVAL.test(first.key) && next?.joint === ' ' && isGoods(passage, to, rules)
  if (before === undefined) return true
  if (before.kind === 'digits' || rules.confirms.has(before.key)) return false
  return !rules.confirmEndings.some((ending) => before.key.endsWith(ending))
}
