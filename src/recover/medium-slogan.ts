import { isHeadline } from './neighbour-rules.ts'
import { endsSentence, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

// «Газета "Берег". Все новости Мезени.»
const NAMED = /^\p{Lu}\p{L}+ [«"“„][^«»"“”„]{2,40}[»"”“]\.\s/u
/** How near below the headline its day stands. */
const REACH = 2

/** What a medium says of itself on top of the page, right above a headline with its day. */
export const mediumSlogan = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  if (index > 0 || line === undefined || line.verdict !== null || !endsSentence(line.line.text)) return null
  if (!rules.media.has(line.words[0]?.key ?? '') || !NAMED.test(line.line.text)) return null
  const dated = lines.slice(2, 2 + REACH).some(({ verdict }) => verdict?.rule === 'date-line')
  return isHeadline(lines[1]) && dated ? { ...line, verdict: { rule: 'medium-name', role: 'header' } } : null
}
