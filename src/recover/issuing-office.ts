import { findPhrases } from '../base/phrases.ts'
import type { Word } from '../base/words.ts'
import { isHeadline } from './neighbour-rules.ts'
import { endsSentence, isProse, type PageLine } from './page-line.ts'
import type { TimeRules } from './read-times.ts'
import type { ReadingRules } from './reading-rules.ts'

/** Fewest words of an office’s full name; shorter ones may well be a headline’s beginning. */
const FEWEST = 7
const SHORTEST_PAST = 5

const isPast = ({ text, key, capital }: Word, { pastEndings }: TimeRules): boolean =>
  !capital && text.length >= SHORTEST_PAST && pastEndings.some((ending) => key.endsWith(ending))

const tellsOfThePast = ({ words }: PageLine, { time }: ReadingRules): boolean =>
  [...time.values()].some(
    (spoken) =>
      words.some((word) => isPast(word, spoken)) ||
      findPhrases(spoken.marks, words).some(({ values }) => values.some(({ kind }) => kind === 'past')),
  )

/**
 * The full name of the office that publishes, above the headline of what it says: «Управление Федеральной службы … по
 * Самарской области». It says nothing of what happened.
 */
export const issuingOffice = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const [line, below] = [lines[index], lines[index + 1]]
  const [first] = line?.words ?? []
  if (line === undefined || line.verdict !== null || first === undefined || line.words.length < FEWEST) return null
  if (!first.capital || !rules.offices.has(first.key) || endsSentence(line.line.text) || isProse(line)) return null
  if (!isHeadline(below) || lines.slice(0, index).some(({ verdict }) => verdict === null)) return null
  if (tellsOfThePast(line, rules)) return null
  return { ...line, verdict: { rule: 'issuing-office', role: 'header' } }
}
