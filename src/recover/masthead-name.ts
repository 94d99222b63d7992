import { isIssue } from './headline-candidates.ts'
import { hasHeadlineBelow } from './neighbour-rules.ts'
import { isProse, type PageLine } from './page-line.ts'

/** On which of its first lines a page’s name stands. */
const TOP = 3

/** The name of a periodical right above the number of its issue: «ЭКСПОРТЁР АЛТАЯ», «№ 10 (октябрь 2022)». */
export const mastheadName = (lines: readonly PageLine[], index: number): PageLine | null => {
  const [line, below] = [lines[index], lines[index + 1]]
  if (line === undefined || line.verdict !== null || index >= TOP || isProse(line)) return null
  if (below === undefined || !isIssue(below.line.text) || !hasHeadlineBelow(lines, index + 1)) return null
  return { ...line, verdict: { rule: 'masthead', role: 'header' } }
}
