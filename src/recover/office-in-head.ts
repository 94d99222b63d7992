import { isHead } from './neighbour-rules.ts'
import { endsOpen, endsSentence, isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

const MOST_WORDS = 8

/** A press office between headline and text, which gave the picture: «Пресс-служба администрации Мезени». */
export const officeInHead = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  const [first] = line?.words ?? []
  if (line === undefined || line.verdict !== null || first === undefined || !rules.nobody.has(first.key)) return null
  const { text } = line.line
  if (line.words.length > MOST_WORDS || endsSentence(text) || endsOpen(text)) return null
  const above = lines.slice(0, index).findLastIndex(({ verdict }) => verdict?.role !== 'chrome')
  const below = lines.slice(index + 1).find(({ verdict }) => verdict?.role !== 'chrome')
  const head = isHead(lines, above) || lines[above]?.verdict?.role === 'date'
  if (below === undefined || !isProse(below) || !head) return null
  return { ...line, verdict: { rule: 'photo-credit', role: 'chrome' } }
}
