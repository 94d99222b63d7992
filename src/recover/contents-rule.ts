import type { LineRule } from './line-rule.ts'
import { endsSentence, isProse, type PageLine } from './page-line.ts'
import { plainKey } from './same-text.ts'

const LONGEST = 200
const LONGEST_LIST = 40
// «Экспорт .......... 4», «Markets . . . . . 12», «Fiere …… 9»
const LEADERS = /(?:(?:\.\s?){4,}|…{2,}\s?)\p{N}{1,4}$/u

/** An entry of a printed table of contents: dots lead from it to its page. */
export const leaders: LineRule = ({ text }) =>
  text.length <= LONGEST && LEADERS.test(text) ? { rule: 'contents', role: 'header' } : null

/** Whether the same line stands again further down, as the heading of its part. */
const isHeadingBelow = (lines: readonly PageLine[], index: number, key: string): boolean =>
  lines.some(({ line, verdict }, at) => at > index && verdict === null && plainKey(line.text) === key)

/** A heading of the article in its table of contents: «Содержание», «Рынки», «Цены», and both once more in the text. */
export const contentsEntry = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null || isProse(line) || endsSentence(line.line.text)) return null
  let above = index - 1
  while (lines[above]?.verdict === null && index - above < LONGEST_LIST) above -= 1
  if (lines[above]?.verdict?.rule !== 'contents' || lines.slice(above, index).some(isProse)) return null
  if (!isHeadingBelow(lines, index, plainKey(line.line.text))) return null
  return { ...line, verdict: { rule: 'contents', role: 'header' } }
}
