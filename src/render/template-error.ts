import { formatProblem, type Problem } from '../base/problem.ts'

/** A place in a template: 1-based line and column, null where only the file is known. */
export interface TemplatePlace {
  readonly path: string
  readonly text: string
  readonly line: number | null
  readonly column: number | null
}

/** A template or style sheet that cannot be used; its message shows the line with a caret below. */
export class TemplateError extends Error {
  readonly problem: Problem

  constructor(rule: string, reason: string, place: TemplatePlace) {
    const { path, line, column } = place
    const frame = codeFrame(place)
    const problem: Problem = { severity: 'error', path, line, column, rule, message: reason, frame }
    super([formatProblem(problem), '', ...frame].join('\n'))
    this.name = 'TemplateError'
    this.problem = problem
  }
}

// Two lines before the faulty one are enough to find one's way.
const LINES_BEFORE = 2

const codeFrame = ({ text, line, column }: TemplatePlace): string[] => {
  if (line === null) return []
  const first = Math.max(1, line - LINES_BEFORE)
  const width = String(line).length
  const gutter = (mark: string): string => `  ${mark.padStart(width)} | `
  const shown = text.split('\n').slice(first - 1, line)
  const numbered = shown.map((code, at) => gutter(String(first + at)) + code.trimEnd())
  return [...numbered, `${gutter('')}${' '.repeat((column ?? 1) - 1)}^`]
}
