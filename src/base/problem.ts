/** How much a problem weighs: an error fails the build of its source, a warning is only told. */
export type Severity = 'error' | 'warning'

/** Something wrong in a source, config or template: where it is, what it is, what to do about it. */
export interface Problem {
  readonly severity: Severity
  /** Path as given on the command line or found below the root. */
  readonly path: string
  /** 1-based line and column in the original file; null when the whole file is meant. */
  readonly line: number | null
  readonly column: number | null
  /** Kebab-case name of the rule, as `front-matter/date`. */
  readonly rule: string
  /** What is wrong and, after a semicolon, what to do about it. */
  readonly message: string
  /** The lines around the place with a mark below it, where seeing them helps. */
  readonly frame?: readonly string[]
}

/** A problem with a file as a whole. */
export const fileProblem = (path: string, rule: string, message: string, severity: Severity = 'error'): Problem => ({
  severity,
  path,
  line: null,
  column: null,
  rule,
  message,
})

/** A value together with the problems met on the way to it. */
export interface Outcome<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/** One line for a person: `content/steel.md:3:7 front-matter/date  “31 февраля” is not a date; write YYYY-MM-DD`. */
export const formatProblem = (problem: Problem): string => {
  const place = problem.line === null ? '' : `:${problem.line}${problem.column === null ? '' : `:${problem.column}`}`
  return `${problem.path}${place} ${problem.rule}  ${problem.message}`
}
