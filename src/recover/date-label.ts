import { matchPhrase } from '../base/phrases.ts'
import { isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

/** How many paragraphs may stand above a label without a date: a standfirst. */
const STANDFIRST = 1

const labelOf = (line: PageLine | undefined, { dateWords }: ReadingRules): 'published' | 'updated' | null => {
  const match = line === undefined || line.verdict !== null ? null : matchPhrase(dateWords.fillers, line.words, 0)
  if (match === null || match.to !== line?.words.length) return null
  if (match.values.includes('updated')) return 'updated'
  return match.values.includes('published') ? 'published' : null
}

const isDateLine = (line: PageLine | undefined): boolean => line?.verdict?.rule === 'date-line'

/** A label alone on its line, with its date below or lost: «Опубликовано», “Published”; and a date below «Обновлено». */
export const dateLabel = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const [above, line] = [lines[index - 1], lines[index]]
  const published = line?.verdict?.credit?.published
  if (line !== undefined && published !== undefined && isDateLine(line) && labelOf(above, rules) === 'updated')
    return { ...line, verdict: { rule: 'date-line', role: 'date', credit: { updated: published } } }
  if (line === undefined || labelOf(line, rules) === null) return null
  const high = lines.slice(0, index).filter(isProse).length <= STANDFIRST
  const beside = isDateLine(lines[index + 1])
  return high || beside ? { ...line, verdict: { rule: 'date-label', role: 'chrome' } } : null
}
