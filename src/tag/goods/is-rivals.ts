import { wordAt } from '../../base/words.ts'
import type { Mention } from '../mention.ts'
import type { WareMention } from './find-wares.ts'
import type { GoodsRules } from './goods-rules.ts'

// «produttori spagnoli di piastrelle»: how many words back the maker may stand
const REACH = 3

/** Whether others abroad make or sell goods: «турецкие производители труб», “pipe makers from China”, «türkische Rohrhersteller». */
export const isRivals = (
  mention: WareMention,
  places: readonly Mention[],
  home: string,
  rules: GoodsRules,
): boolean => {
  const { passage, start, end, ware } = mention
  if (ware.kind !== 'goods') return false
  const { words } = passage
  const [first, next] = [wordAt(words, start), wordAt(words, end)]
  const maker = makerBeside(mention, first, next, rules)
  if (maker === null) return false
  const behind = Math.max(next, maker + 1)
  return places.some(({ passage: where, place, form, start: from, end: to }) => {
    if (where !== passage || place.country === null || place.country === home) return false
    if (form === 'adjective') return to === words[Math.min(maker, first) - 1]?.end || from === words[maker + 1]?.start
    return rules.abroad.has(words[behind]?.key ?? '') && from === words[behind + 1]?.start
  })
}

// The word that names who makes or sells them: before them, right after, or their own last part.
const makerBeside = (
  { passage: { words } }: WareMention,
  first: number,
  next: number,
  { rivals, capitalNouns }: GoodsRules,
): number | null => {
  for (let at = first - 1; at >= first - REACH && words[at + 1]?.joint === ' '; at -= 1)
    if (rivals.has(words[at]?.key ?? '')) return at
  if (words[next]?.joint === ' ' && rivals.has(words[next].key)) return next
  const last = words[next - 1]?.key ?? ''
  return capitalNouns && [...rivals].some((rival) => last.endsWith(rival)) ? next - 1 : null
}
