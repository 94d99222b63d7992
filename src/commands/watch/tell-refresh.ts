import { formatProblem, type Problem } from '../../base/problem.ts'
import { counted } from '../counted.ts'
import { tellProblems } from '../tell-problems.ts'
import type { Terminal } from '../terminal.ts'
import type { Refreshed } from './preview.ts'

/** Tells of each rebuild by a line, and of each problem when it comes up. */
export interface Teller {
  readonly rebuilt: (refreshed: Refreshed, moment: string, milliseconds: number) => Promise<void>
  readonly problems: (problems: readonly Problem[]) => void
}

// `12:03:07`, where the reader is
const timeOf = (moment: string): string => {
  const date = new Date(moment)
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':')
}

/** Opens an account of a preview for a person at a terminal. */
export const openTeller = (terminal: Terminal): Teller => {
  let told: ReadonlySet<string> = new Set()
  let isFirst = true
  return {
    rebuilt: async ({ changed, counts }, moment, milliseconds) => {
      const looked = `${changed} ${isFirst ? 'files' : 'changed'}`
      isFirst = false
      const done =
        counts === null ? 'not built' : `${counted(counts.articles, 'article')}, ${counted(counts.pages, 'page')}`
      await terminal.out(`${timeOf(moment)} ${looked}, ${done}, ${Math.round(milliseconds)} ms\n`)
    },
    problems: (problems) => {
      tellProblems(
        problems.filter((problem) => !told.has(formatProblem(problem))),
        terminal,
      )
      told = new Set(problems.map(formatProblem))
    },
  }
}
