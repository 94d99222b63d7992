import type { WareMatch } from './ware-match.ts'

// «применяется в производстве мебели», “used in the frozen soups”: how many words back the use may be told
const REACH = 4

/** Whether what is sold goes into it, so that it is not sold itself: «порошок применяется в хлебе и сырах», “dyes used in paints”. */
export const isUsedIn = (match: WareMatch): boolean => {
  const { passage, from, matches, index, rules } = match
  const { words } = passage
  const before = matches[index - 1]
  const first = Math.max(from - REACH, before?.to ?? 0)
  // a word stands between: “used cars” are sold
  for (let at = from - 2; at >= first && words[at + 2]?.joint === ' ' && words[at + 1]?.joint === ' '; at -= 1)
    if (rules.used.has(words[at]?.key ?? '')) return true
  if (before === undefined) return false
  const gap = passage.text.slice(words[from - 1]?.end ?? 0, words[from]?.start ?? 0)
  const listed =
    (before.to === from && gap === ', ') || (before.to === from - 1 && rules.and.has(words[from - 1]?.key ?? ''))
  return listed && isUsedIn({ ...match, from: before.from, to: before.to, index: index - 1 })
}
