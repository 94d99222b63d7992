import type { Passage } from '../passage.ts'
import { CARRYING, type GoodsRules, type Ware } from './goods-rules.ts'
import { isGoods } from './is-goods.ts'
import type { WareMatch } from './ware-match.ts'

// “wagons of timber”; what is within is told by the language
const OF: ReadonlySet<string> = new Set(['of', 'di'])
// “by two refrigerated trucks”
const REACH = 3

/** Whether a vehicle or a pack tells how goods go, not what: «20 вагонов пиломатериалов», “by truck”, «мёд в банках»; but «auf Autos entfielen 37 Prozent». */
export const isCarrier = ({ passage, from, to, ware, rules }: WareMatch): boolean =>
  (carries(ware) || rules.carriers.packs.has(passage.words[to - 1]?.key ?? '')) &&
  !rules.confirmsAfter.has(passage.words[to]?.key ?? '') &&
  (isLoaded(passage, to, rules) ||
    rules.carriers.carry.has(passage.words[to]?.key ?? '') ||
    (!isDealtIn(passage, from, rules) && tellsHow(passage, from, to, rules)))

/** Whether a ware may carry others. */
export const carries = (ware: Ware): boolean => ware.kind === 'goods' && CARRYING.has(ware.hs[0] ?? '')

const isLoaded = (passage: Passage, to: number, rules: GoodsRules): boolean => {
  const link = passage.words[to]?.key ?? ''
  const linked = OF.has(link) || rules.within.has(link) ? to + 1 : to
  const next = passage.words[linked]
  // «тракторы в Индию» carry no indium
  if (next?.joint !== ' ' || rules.and.has(next.key) || (next.capital && !rules.capitalNouns)) return false
  return isGoods(passage, linked, rules)
}

const ends = (key: string, endings: readonly string[]): boolean => endings.some((ending) => key.endsWith(ending))

const tellsHow = (passage: Passage, from: number, to: number, { carriers }: GoodsRules): boolean => {
  const last = passage.words[to - 1]?.key ?? ''
  if (ends(last, carriers.bare)) return true
  if (carriers.endings.length > 0 && !ends(last, carriers.endings)) return false
  for (let at = from; at > from - REACH && passage.words[at]?.joint === ' '; at -= 1) {
    const before = passage.words[at - 1]
    if (before === undefined || carriers.by.has(before.key)) return before !== undefined
    if (before.kind !== 'digits' && !carriers.between.has(before.key)) return false
  }
  return false
}

// «торгует новыми грузовиками», “specialises in trucks”
const isDealtIn = ({ words }: Passage, from: number, { carriers }: GoodsRules): boolean =>
  words.slice(Math.max(0, from - REACH), from).some(({ key }) => carriers.deals.has(key))
