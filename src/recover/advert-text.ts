import { sharedWords, textWords } from './kinship.ts'
import { endsSentence, isProse, type PageLine } from './page-line.ts'

// «Звоните!», “Order now!”
const CALLS = /!$/u

/** «Отдых в Турции от 30 000 рублей»: names and prices, where «Что дальше» is a heading. */
const offers = ({ words }: PageLine): boolean =>
  words.length > 2 && words.some(({ kind, capital }, index) => kind === 'digits' || (capital && index > 0))

/**
 * What stands right below the label of an advertisement, between two paragraphs, calls or offers something and is about
 * something else.
 */
export const advertText = (lines: readonly PageLine[], index: number): PageLine | null => {
  const [label, line, below] = [lines[index - 1], lines[index], lines[index + 1]]
  if (label?.verdict?.rule !== 'advertisement' || line === undefined || line.verdict !== null) return null
  if (below === undefined || below.verdict !== null || endsSentence(line.line.text) !== CALLS.test(line.line.text))
    return null
  const text = lines.findIndex(isProse)
  if (text < 0 || text >= index) return null
  const known = new Set([...textWords(lines, text, index), ...textWords(lines, index + 1)])
  const calls = CALLS.test(line.line.text)
  if (sharedWords(line.line.text, known) > (calls ? 1 : 0) || !(calls || offers(line))) return null
  return { ...line, verdict: { rule: 'advertisement', role: 'chrome' } }
}
