import type { WareMatch } from './ware-match.ts'

// «управление по пищевой, перерабатывающей и фармацевтической промышленности»: how many words its name may run to
const REACH = 8

/** Whether the sector is in the name of those who run it or speak for it: «министерство лёгкой промышленности», “dairy industry board”. */
export const isOffice = ({ passage: { words, text }, from, to, ware, rules }: WareMatch): boolean => {
  if (ware.kind !== 'sector') return false
  if (words[to]?.joint === ' ' && rules.offices.has(words[to].key)) return true
  for (let at = from - 1; at >= from - REACH; at -= 1) {
    const [word, next] = [words[at], words[at + 1]]
    if (word === undefined || next === undefined) return false
    if (next.joint === '|' && text.slice(word.end, next.start) !== ', ') return false
    if (rules.offices.has(word.key)) return next.joint !== '|'
    if (rules.dealings.has(word.key)) return false
  }
  return false
}
