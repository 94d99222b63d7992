import { expect, test } from 'vitest'
import { selectLines } from '../../src/intake/html/select-lines.ts'
import { PROSE } from './reading.ts'

const linesOf = (texts: readonly string[]) => texts.map((text) => ({ text, close: false }))

test.for([
  [
    ['Menu', PROSE, '• flour', 'Share'],
    [PROSE, '• flour'],
    [PROSE, '• flour'],
  ],
  [
    ['12.05.2023', 'Anna', PROSE],
    [`12.05.2023Anna`, PROSE],
    ['12.05.2023', 'Anna', PROSE],
  ],
  [
    [PROSE, 'Read also', `Then ${PROSE}`],
    [PROSE, `Then ${PROSE}`],
    [PROSE, `Then ${PROSE}`],
  ],
  [
    [PROSE, 'Heading', `Then ${PROSE}`],
    [PROSE, 'A caption', `Then ${PROSE}`],
    [PROSE, `Then ${PROSE}`],
  ],
  [
    ['Country\t2020', 'India\t–'],
    ['Country 2020', 'India'],
    ['Country\t2020', 'India\t–'],
  ],
  [[PROSE], [], []],
] as const)('of %j the lines of %j are %j', ([page, taken, selected]) => {
  expect(selectLines(linesOf(page), linesOf(taken)).map(({ text }) => text)).toEqual(selected)
})
