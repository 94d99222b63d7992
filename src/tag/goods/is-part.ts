import { carries } from './is-carrier.ts'
import { type WareMatch, wareAmong } from './ware-match.ts'

/** Whether it tells what the goods right after it are made of: “plastic toys” are toys, but “honey jars” are of honey. */
export const isMaterial = ({ passage: { words }, to, matches, index, rules }: WareMatch): boolean => {
  const next = matches[index + 1]
  if (!rules.nounBeforeNoun || next?.from !== to || words[to]?.joint !== ' ') return false
  if (rules.carriers.packs.has(words[next.to - 1]?.key ?? '')) return false
  return next.values[0]?.kind === 'goods' && next.values[0].certainty !== 'low'
}

/**
 * Whether it tells what the goods before it are made of or for: «calzini di cotone», «pasta all’uovo»; but «casse di mele» hold
 * apples, and «dall’olio al vino» names both.
 */
export const isAttribute = ({ passage: { words }, from, matches, index, rules }: WareMatch): boolean => {
  const [link, before] = [words[from - 1], matches[index - 1]]
  if (link === undefined || before?.to !== from - 1 || !rules.links.has(link.key) || link.joint !== ' ') return false
  const holder = wareAmong(before.values)
  if (holder?.kind !== 'goods' || holder.certainty === 'low' || carries(holder)) return false
  return (
    !rules.carriers.packs.has(words[before.to - 1]?.key ?? '') && !rules.ranges.has(words[before.from - 1]?.key ?? '')
  )
}

/** Whether it is the pack of the goods right before it: “honey jars”. */
export const isPackOf = ({ passage: { words }, from, to, matches, index, rules }: WareMatch): boolean => {
  const before = matches[index - 1]
  if (!rules.nounBeforeNoun || before?.to !== from || words[from]?.joint !== ' ') return false
  return before.values[0]?.kind === 'goods' && rules.carriers.packs.has(words[to - 1]?.key ?? '')
}

/** Whether it is not there, in other goods or still to be made: «без сахара», «крем с маслом», «сырьё для косметики»; but «вагоны с маслом» carry it. */
export const isIngredient = ({ passage: { words }, from, matches, index, rules }: WareMatch): boolean => {
  const [word, first, before] = [words[from - 1], words[from], matches[index - 1]]
  if (word === undefined || first?.joint !== ' ') return false
  if (rules.without.has(word.key)) return true
  if (word.joint !== ' ' || !rules.within.has(word.key)) return false
  if (rules.inputs.has(words[from - 2]?.key ?? '')) return true
  if (before?.to !== from - 1) return false
  const holder = wareAmong(before.values)
  return holder?.kind === 'goods' && !carries(holder)
}
