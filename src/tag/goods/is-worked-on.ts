import type { Passage } from '../passage.ts'
import type { GoodsRules, Ware } from './goods-rules.ts'
import { linkedBefore } from './is-linked.ts'
import type { WareMatch } from './ware-match.ts'

// «per l’immagazzinamento di fave di cacao»: how many words back the work may be told
const WORK = 4
// «оборудование первичной переработки»: how close before it the machine stands
const NEAR = 3
// «macchine per il carico e il primo deposito in sili di orzo»: and how far, where its purpose follows
const FAR = 12

/**
 * Whether machines work on it or goods are meant for it, so that it is not what is sold: «оборудование для переработки молока»,
 * «линия розлива воды», «шины для комплектации автомобилей», «sistemi di stoccaggio di cereali»; but «экспорт продукции переработки
 * молока».
 */
export const isWorkedOn = (match: WareMatch): boolean => {
  const { passage, index, rules } = match
  const work = workBefore(match)
  if (work !== null && (isForWork(match, work) || isToolFor(passage, work, rules))) return true
  // «… молока, мяса и рыбы»
  if (isMachine(match.ware)) return false
  const before = linkedBefore(match)
  return before !== null && isWorkedOn({ ...match, from: before.from, to: before.to, index: index - 1 })
}

// What is done with the goods, right before them or before what joins and describes them.
const workBefore = ({ passage: { words }, from, matches, index, rules }: WareMatch): number | null => {
  // «оборудование для переработки» may be one phrase
  const first = Math.max(from - WORK, (matches[index - 1]?.to ?? 1) - 1)
  for (let at = from - 1; at >= first && words[at + 1]?.joint === ' '; at -= 1) {
    const key = words[at]?.key ?? ''
    if (rules.works.has(key)) return at
  }
  return null
}

const MACHINES: ReadonlySet<string> = new Set(['84', '85'])

const isMachine = (ware: Ware): boolean => ware.kind === 'goods' && ware.hs.some((chapter) => MACHINES.has(chapter))

// A machine before the work, or goods that are for it.
const isForWork = ({ passage: { words }, matches, index, rules }: WareMatch, work: number): boolean => {
  const before = matches[index - 1]
  const holder = before?.values[0]
  if (before === undefined || holder?.kind !== 'goods' || work - before.to > FAR) return false
  if (words.slice(before.to, work + 1).some(({ joint }) => joint === '|')) return false
  const purposed = rules.within.has(words[before.to]?.key ?? '')
  return isMachine(holder) ? purposed || work - before.to < NEAR : purposed && work - before.to < NEAR
}

// What is no goods by itself: «линия розлива», “bottling systems”; but a line that makes goods makes the goods sold.
const isToolFor = ({ words }: Passage, work: number, rules: GoodsRules): boolean => {
  if (rules.dealings.has(words[work]?.key ?? '')) return false
  for (let at = work - 1; at >= work - FAR && words[at + 1]?.joint === ' '; at -= 1) {
    const next = words[at + 1]?.key ?? ''
    if (rules.tools.has(words[at]?.key ?? ''))
      return work - at <= NEAR || rules.within.has(next) || rules.links.has(next)
  }
  return false
}

/** Whether a purpose tells that it is a machine: «macchine per lo stoccaggio», „Anlagen zur Milchverarbeitung“; technologies are none. */
export const hasPurpose = ({ passage: { words }, to, rules }: WareMatch): boolean =>
  !rules.tools.has(words[to - 1]?.key ?? '') &&
  rules.within.has(words[to]?.key ?? '') &&
  words.slice(to + 1, to + WORK).some(({ key }) => isWork(key, rules))

const isWork = (key: string, { works, capitalNouns }: GoodsRules): boolean =>
  works.has(key) || (capitalNouns && [...works].some((work) => key.endsWith(work)))
