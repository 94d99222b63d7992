import { matchPhrase } from '../base/phrases.ts'
import { isHeadline } from './neighbour-rules.ts'
import { endsSentence, isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

const LONGEST = 7

const isAbove = (lines: readonly PageLine[], index: number): boolean =>
  isHeadline(lines[index + 1]) && !lines.slice(0, index).some(isProse)

/** What a section is called right above a headline: «Новости центра поддержки экспорта», “News from the chamber”. */
const sectionName = (line: PageLine, rules: ReadingRules): boolean => {
  const [first] = line.words
  if (first === undefined || line.words.length > LONGEST || endsSentence(line.line.text)) return false
  return rules.media.has(first.key) && matchPhrase(rules.menu, line.words.slice(0, 1), 0) !== null
}

/** Whose account a post stands in: a network above it, its day below: «ВКонтакте», «Центр экспорта», «5 мая 2021». */
const accountName = (lines: readonly PageLine[], index: number): boolean => {
  // «канал», “public channel” below it
  const told = lines[index + 1]?.verdict?.rule === 'subscribe'
  const date = told ? index + 2 : index + 1
  const posted = lines[date]?.verdict?.role === 'date' && isAbove(lines, date)
  return posted && (told || lines[index - 1]?.verdict?.rule === 'share')
}

/** A line above a headline that names its section or its account. */
export const nameAboveHeadline = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null) return null
  if (sectionName(line, rules) && isAbove(lines, index)) return { ...line, verdict: { rule: 'menu', role: 'header' } }
  return accountName(lines, index) ? { ...line, verdict: { rule: 'account-name', role: 'header' } } : null
}
