import type { PhraseMatch } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { GoodsRules, Ware } from './goods-rules.ts'
import type { WareMatch } from './ware-match.ts'

// «для обработки дерева, мебель»: after a comma alone another matter may begin
const LIST = 3

/** The goods before these in one list, joined by «и» or by the commas of a longer list: «зерна, семян и муки». */
export const linkedBefore = ({ passage, matches, index, rules }: WareMatch): PhraseMatch<Ware> | null => {
  const [before, own] = [matches[index - 1], matches[index]]
  if (before === undefined || own === undefined) return null
  const join = joined(passage, before.to, own.from, rules)
  if (join === 'and') return before
  // «зерна и муки, мебель»: «и» ends the list
  const last = matches[index - 2]
  if (last !== undefined && joined(passage, last.to, before.from, rules) === 'and') return null
  return join === 'comma' && listLength(passage, matches, index, rules) >= LIST ? before : null
}

// «зерна, свежих ягод», «semi, chicchi di caffè»: what may stand between a comma and the next
const DESCRIBED = 2

const joined = ({ words, text }: Passage, to: number, from: number, rules: GoodsRules): 'and' | 'comma' | null => {
  const first = words[to]
  if (first === undefined || from - to > DESCRIBED) return null
  const between = words.slice(to, from)
  if (first.joint === ' ')
    return from - to === 1 && rules.and.has(first.key) && words[from]?.joint === ' ' ? 'and' : null
  if (text.slice(words[to - 1]?.end ?? 0, first.start) !== ', ') return null
  const plain = between.every(({ key }) => !rules.and.has(key) && !rules.dealings.has(key))
  return plain && words.slice(to + 1, from + 1).every(({ joint }) => joint === ' ') ? 'comma' : null
}

const listLength = (
  passage: Passage,
  matches: readonly PhraseMatch<Ware>[],
  index: number,
  rules: GoodsRules,
): number => {
  const isJoined = (at: number): boolean => {
    const [before, next] = [matches[at - 1], matches[at]]
    return before !== undefined && next !== undefined && joined(passage, before.to, next.from, rules) !== null
  }
  let [first, last] = [index, index]
  while (isJoined(first)) first -= 1
  while (isJoined(last + 1)) last += 1
  return last - first + 1
}
