import type { WareMatch } from './ware-match.ts'

// «Nordhonig GmbH», «Miele del Nord S.r.l.», “Apple Tree Trading”
const FIRM =
  /^,? ?(?:g?GmbH|mbH|AG|KG|OHG|UG|SE|e\.G|[Ss]\.?r\.?l|[Ss]\.?[Pp]\.?[Aa]|[Ss]\.?a\.?s|[Ss]\.?n\.?c|Ltd|Limited|LLC|LLP|Inc|Corp|Co\.|PLC|plc|JSC|PJSC|S\.?A|B\.?V|N\.?V|Oy|AB|A\/S|Trading|Group|Gruppe|Holdings?|Company|Industries|ООО|АО|ЗАО|ОАО|ПАО|Групп|Холдинг)(?!\p{L})/u
const LINKS: ReadonlySet<string> = new Set(['del', 'della', 'delle', 'dei', 'di', 'und', 'and', 'e', 'и'])
// words of the name that may follow the ware
const REACH = 3

/** Whether it is a word in the name of a firm that its legal form or trade ends: «Nordhonig GmbH liefert Traktoren». */
export const isFirmName = ({ passage: { words, text }, from, to }: WareMatch): boolean => {
  if (words[from]?.capital !== true) return false
  for (let last = to - 1; last < to + REACH; last += 1) {
    const [word, next] = [words[last], words[last + 1]]
    if (word === undefined || next === undefined) return false
    if (FIRM.test(text.slice(word.end, next.end + LONGEST_FORM))) return true
    if (next.joint !== ' ' || !(next.capital || LINKS.has(next.key))) return false
  }
  return false
}

const LONGEST_FORM = 6
