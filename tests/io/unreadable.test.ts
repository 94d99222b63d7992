import { expect, test } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { unreadable } from '../../src/io/unreadable.ts'

test.for([
  ['EACCES', 'it may not be read; change its permissions'],
  ['ENOENT', 'there is no such file; check the path'],
  ['ENOTDIR', 'it is a file where a folder is meant; move it away'],
] as const)('what the system answers with %s', ([code, message]) => {
  const problem = unreadable('seeds/closed', Object.assign(new Error(code), { code }))
  expect(formatProblem(problem)).toBe(`seeds/closed source/unreadable  ${message}`)
})
