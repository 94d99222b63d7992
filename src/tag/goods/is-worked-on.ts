import type { WareMatch } from './ware-match.ts'

// «оборудование для первичной переработки молока»: how many words may stand between the machine and what it works on
const REACH = 3

/**
 * Whether machines work on it or goods are meant for it, so that it is not what is sold: «оборудование для переработки молока»,
 * «линия розлива воды», «шины для комплектации автомобилей»; but «экспорт продукции переработки молока».
 */
export const isWorkedOn = (match: WareMatch): boolean => {
  const { passage, from, matches, index, rules } = match
  const { words } = passage
  const before = matches[index - 1]
  if (before === undefined || from - before.to > REACH) return false
  const between = words.slice(before.to, from)
  if (words[from]?.joint !== ' ' || between.some(({ joint }) => joint === '|')) return false
  const holder = before.values[0]
  const isMachine = holder?.kind === 'goods' && holder.hs.some((chapter) => MACHINES.has(chapter))
  const purposed = holder?.kind === 'goods' && rules.within.has(between[0]?.key ?? '')
  if (isMachine || purposed) return rules.works.has(words[from - 1]?.key ?? '')
  // «… молока и мяса»
  const linked = between.length === 1 && rules.and.has(between[0]?.key ?? '')
  return linked && isWorkedOn({ ...match, from: before.from, to: before.to, index: index - 1 })
}

const MACHINES: ReadonlySet<string> = new Set(['84', '85'])
