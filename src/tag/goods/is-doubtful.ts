import type { Passage } from '../passage.ts'
import type { GoodsRules } from './goods-rules.ts'
import { isGoods } from './is-goods.ts'
import { isListed } from './is-listed.ts'
import { isVague } from './is-vague.ts'
import type { WareMatch } from './ware-match.ts'

const ADJECTIVAL = /(?:ое|ого|ому|ым|ом|ая|ой|ую)$/u
// “exports 20 new wooden tables”
const REACH = 3

/**
 * Whether a phrase of the lexicon is something else here: «стали» is a verb unless «тонн» or «производство» goes before it,
 * “pumps” unless “40” or “centrifugal” does and no object follows; «столы» are goods where they are made or sold, or
 * stand beside other goods; «мороженого» is an adjective when goods follow.
 */
export const isDoubtful = (match: WareMatch): boolean => {
  const { passage, from, to, values, rules } = match
  if (isVague(values)) return !isDealtIn(passage, from, rules) && !isDealt(passage, to, rules) && !isListed(match)
  const [first, next] = [passage.words[from], passage.words[to]]
  if (to > from + 1 || first === undefined) return false
  if (next?.joint === ' ' && rules.objects.has(next.key)) return true
  if (rules.doubtful.has(first.key)) return !isConfirmed(match) && !isListed(match)
  return ADJECTIVAL.test(first.key) && next?.joint === ' ' && isGoods(passage, to, rules)
}

const isConfirmed = ({ passage: { words }, from, to, rules }: WareMatch): boolean => {
  const [before, next] = [words[from - 1], words[to]]
  if (next?.joint === ' ' && rules.confirmsAfter.has(next.key)) return true
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

// «Fenster nach Kasachstan exportiert», “locks were sold”
const isDealt = ({ words }: Passage, to: number, { dealt }: GoodsRules): boolean => {
  for (let at = to; at < to + dealt.reach; at += 1) {
    const word = words[at]
    if (word === undefined || word.joint === '|') return false
    if (dealt.words.has(word.key)) return true
  }
  return false
}
