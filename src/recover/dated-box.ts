import { endsSentence, isHeadlineLike, isProse, type PageLine } from './page-line.ts'

// headline, teaser, date
const SIZE = 3

const dayOf = (line: PageLine | undefined): string | null => {
  const date = line?.verdict?.credit?.published
  return date == null || date.day === null ? null : [date.year, date.month, date.day].join()
}

/** A headline below a gap, one paragraph and a date, then a gap and text: an earlier article inside this one. */
const isBoxAt = (lines: readonly PageLine[], from: number): boolean => {
  const [title, teaser, dated, next] = lines.slice(from, from + SIZE + 1)
  const day = dayOf(dated)
  if (title === undefined || teaser === undefined || next === undefined || day === null) return false
  if (!title.line.gap || !next.line.gap || !isHeadlineLike(title) || isProse(title)) return false
  if (!isProse(teaser) || teaser.line.gap || next.verdict !== null) return false
  if (!endsSentence(next.line.text)) return false
  const above = lines.slice(0, from)
  // the article has a date of its own, above a text of its own
  const own = above.findIndex((line) => dayOf(line) !== null)
  return own >= 0 && dayOf(above[own]) !== day && above.slice(own).some(isProse)
}

/** Another article’s headline, teaser and date, set between two paragraphs by nothing but blank lines. */
export const datedBox = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  // the date is what gives it away
  const dated = [index, index + 1, index + 2].find((at) => lines[at]?.verdict?.role === 'date')
  if (line === undefined || dated === undefined || !isBoxAt(lines, dated - SIZE + 1)) return null
  return { ...line, verdict: { rule: 'dated-box', role: 'chrome' } }
}
