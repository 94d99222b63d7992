import { wordAt } from '../../base/words.ts'
import type { Mention } from '../mention.ts'
import type { WareMention } from './find-wares.ts'
import type { GoodsRules } from './goods-rules.ts'

/** Whether a maker works in another country, so what it makes is none of the region’s: “sugar mills in Cuba”, «кубинские сахарные заводы». */
export const isMakerAbroad = (
  { ware, passage, start, end }: WareMention,
  places: readonly Mention[],
  home: string,
  rules: GoodsRules,
): boolean => {
  if (ware.kind !== 'maker' && ware.kind !== 'sector') return false
  const { words } = passage
  const [first, next] = [wordAt(words, start), wordAt(words, end)]
  const linked = rules.abroad.has(words[next]?.key ?? '') ? next + 1 : next
  return places.some(
    (named) =>
      named.passage === passage &&
      named.place.country !== null &&
      named.place.country !== home &&
      (named.form === 'adjective' ? named.end === words[first - 1]?.end : named.start === words[linked]?.start),
  )
}
