import type { Problem } from '../base/problem.ts'

type Place = Pick<Problem, 'line' | 'column'>

/** What is wrong with a config that cannot be loaded, and where as far as its error tells. */
export interface Fault extends Place {
  readonly message: string
}

// «ParseError: Unexpected token\n /site/herald.config.ts:3:0»: columns are counted from 0
const PARSE_ERROR = /^ParseError: (?<message>[^\n]*?)\s*\n.*:(?<line>\d+):(?<column>\d+)\s*$/
// «    at /site/herald.config.ts:3:6»: the line is right, the column is that of compiled code
const FRAME = /^\s*at .*?herald\.config\.[jt]s:(?<line>\d+):\d+\)?$/m

const NOWHERE: Place = { line: null, column: null }

/** Reads the error that loading a config ended with. */
export const findFault = (error: unknown): Fault => {
  if (!(error instanceof Error)) return { ...NOWHERE, message: `it throws ${String(error)}` }
  const parsing = PARSE_ERROR.exec(error.message)?.groups
  if (parsing !== undefined) {
    const { message = '', line, column } = parsing
    return { line: Number(line), column: Number(column) + 1, message }
  }
  const line = FRAME.exec(error.stack ?? '')?.groups?.line
  return { line: line === undefined ? null : Number(line), column: null, message: error.message.split('\n')[0] ?? '' }
}
