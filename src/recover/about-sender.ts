import { matchPhrase } from '../base/phrases.ts'
import { endsSentence, isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

const LONGEST = 90
/** Among how many first words of the text the name stands. */
const OPENING = 4

/** Below the text, “About Northern Mills”, and then what Northern Mills is: who sends a release tells of itself. */
export const aboutSender = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const [line, below] = [lines[index], lines[index + 1]]
  if (line === undefined || line.line.text.length > LONGEST) return null
  // «О компании» is also an entry of menus
  if (line.verdict !== null && line.verdict.rule !== 'menu') return null
  const about = matchPhrase(rules.about, line.words, 0)
  const name = about === null ? undefined : line.words.at(-1)
  if (name === undefined || endsSentence(line.line.text) || below?.verdict !== null) return null
  const last = about?.to === line.words.length && !lines.slice(index + 2).some(isProse)
  const named = last || below.words.slice(0, OPENING).some(({ key }) => key === name.key)
  const told = endsSentence(below.line.text) && named
  if (!told || !lines.slice(0, index).some(isProse)) return null
  return { ...line, verdict: { rule: 'about-sender', role: 'end' } }
}
