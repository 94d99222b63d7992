import { linkedBefore } from './is-linked.ts'
import type { WareMatch } from './ware-match.ts'

// «применяется в производстве мебели», “used in the frozen soups”: how many words back the use may be told
const REACH = 4

/**
 * Whether what is sold goes into it or is made from it, so that it is not sold itself: «порошок применяется в хлебе и сырах», “dyes
 * used in paints”, «кремы на основе молока».
 */
export const isUsedIn = (match: WareMatch): boolean => {
  const { passage, from, matches, index, rules } = match
  const { words } = passage
  const first = Math.max(from - REACH, matches[index - 1]?.to ?? 0)
  for (let at = from - 1; at >= first && words[at + 1]?.joint === ' '; at -= 1) {
    const key = words[at]?.key ?? ''
    // a word stands between: “used cars” are sold
    if (rules.based.has(key) || (at < from - 1 && rules.used.has(key))) return true
  }
  const before = linkedBefore(match)
  return before !== null && isUsedIn({ ...match, from: before.from, to: before.to, index: index - 1 })
}
