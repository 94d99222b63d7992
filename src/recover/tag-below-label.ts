import { countWords } from '../base/breadth.ts'
import { endsOpen, endsSentence, isBullet, isProse, type PageLine } from './page-line.ts'

const LONGEST_TAG = 6

const isTag = ({ line: { text }, words, verdict }: PageLine): boolean =>
  verdict === null &&
  countWords(words) <= LONGEST_TAG &&
  !(endsSentence(text) || endsOpen(text) || isBullet(text) || text.includes('\t'))

/** Whether a label of tags or a storyline stands right above, or other tags below it. */
const isLabelled = (lines: readonly PageLine[], index: number): boolean => {
  let at = index - 1
  for (let line = lines[at]; line !== undefined && isTag(line) && !isProse(line); line = lines[at]) at -= 1
  return lines[at]?.verdict?.rule === 'tags' && lines.slice(0, at).some(isProse)
}

/** What a label among the text names: «Сюжет», «Малый бизнес на внешних рынках»; „Schlagwörter“, „Holz“, „Export“. */
export const tagBelowLabel = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || !isTag(line) || !isLabelled(lines, index)) return null
  return { ...line, verdict: { rule: 'tags', role: 'chrome' } }
}
