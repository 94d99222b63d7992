import { sharedWords, textWords } from './kinship.ts'
import { isProse, type PageLine } from './page-line.ts'

// «Звоните!», “Order now!”
const CALLS = /!$/u

/** What stands right below the label of an advertisement, between two paragraphs, calls and is about something else. */
export const advertText = (lines: readonly PageLine[], index: number): PageLine | null => {
  const [label, line, below] = [lines[index - 1], lines[index], lines[index + 1]]
  if (label?.verdict?.rule !== 'advertisement' || line === undefined || line.verdict !== null) return null
  if (!CALLS.test(line.line.text) || below === undefined || below.verdict !== null) return null
  const text = lines.findIndex(isProse)
  if (text < 0 || text >= index) return null
  const known = new Set([...textWords(lines, text, index), ...textWords(lines, index + 1)])
  return sharedWords(line.line.text, known) > 1 ? null : { ...line, verdict: { rule: 'advertisement', role: 'chrome' } }
}
