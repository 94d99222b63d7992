import { fileProblem, formatProblem, type Problem } from '../base/problem.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { visible } from './visible.ts'

const byPlace = (a: Problem, b: Problem): number => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** Problems in the order of their places. */
export const inOrder = (problems: readonly Problem[]): Problem[] => [...problems].sort(byPlace)

/** Tells a person every problem, a line each, below it the code in question where there is any. */
export const tellProblems = (problems: readonly Problem[], terminal: Terminal): void => {
  for (const problem of inOrder(problems)) {
    const told = `${problem.severity === 'error' ? 'error' : 'warning'} ${formatProblem(problem)}`
    for (const line of [told, ...(problem.frame ?? [])]) terminal.err(`${visible(line)}\n`)
  }
}

/** 1 when the content has errors, or warnings where they count as such. */
export const exitCodeOf = (problems: readonly Problem[], strict = false): ExitCode =>
  problems.some((problem) => strict || problem.severity === 'error') ? 1 : 0

/** A problem with the usage of a command, or with what it was pointed at. */
export const usageProblem = (path: string, message: string): Problem => fileProblem(path, 'usage', message)
