import type { PhraseMatch } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { GoodsRules, Ware } from './goods-rules.ts'
import { isVague } from './is-vague.ts'
import type { WareMatch } from './ware-match.ts'

/** Whether a phrase stands in a list with goods that are beyond doubt: «шкафы, столы и стулья». */
export const isListed = (match: WareMatch): boolean => walk(match, -1) || walk(match, 1)

// From one phrase of the list to the next, until there is one beyond doubt.
const walk = ({ passage, matches, index, rules }: WareMatch, step: 1 | -1): boolean => {
  for (let at = index; ; at += step) {
    const [here, next] = [matches[at], matches[at + step]]
    if (here === undefined || next === undefined) return false
    if (!isSideBySide(passage, step < 0 ? next : here, step < 0 ? here : next, rules)) return false
    if (isSure(passage, next, rules)) return true
  }
}

const COMMA = /^,\s$/u

const isSideBySide = (
  { words, text }: Passage,
  left: PhraseMatch<Ware>,
  right: PhraseMatch<Ware>,
  rules: GoodsRules,
): boolean => {
  const next = words[left.to]
  if (next === undefined || next.joint === '-') return false
  if (rules.and.has(next.key)) return right.from === left.to + 1 && next.joint === ' '
  return right.from === left.to && COMMA.test(text.slice(words[left.to - 1]?.end, next.start))
}

const isSure = ({ words }: Passage, { from, to, values }: PhraseMatch<Ware>, rules: GoodsRules): boolean =>
  values[0]?.kind === 'goods' && !isVague(values) && !(to === from + 1 && rules.doubtful.has(words[from]?.key ?? ''))
