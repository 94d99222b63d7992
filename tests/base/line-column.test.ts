import { expect, test } from 'vitest'
import { lineColumn } from '../../src/base/line-column.ts'

test.for([
  ['ab¦c', 1, 3],
  ['a\n¦b', 2, 1],
  ['a\r\n¦b', 2, 1],
  ['a\r¦b', 2, 1],
  ['a\r\r¦b', 3, 1],
  ['a¦\r\nb', 1, 2],
  ['\uFEFFab¦', 1, 3],
  ['¦', 1, 1],
] as const)('%j stands at %i:%i', ([marked, line, column]) => {
  const offset = marked.indexOf('¦')
  expect(lineColumn(marked.replace('¦', ''), offset)).toEqual({ line, column })
})
