import { array, assert, constantFrom, double, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '../../src/records/table.ts'
import { csvLine, printCsv } from '../../src/render/csv.ts'
import { parseCsv } from './parse-csv.ts'

test.for<[Cell, string]>([
  ['лес', 'лес'],
  [null, ''],
  ['', ''],
  [true, 'true'],
  [0.5, '0.5'],
  ['a, b', '"a, b"'],
  ['«Лес»', '«Лес»'],
  ['the "wood"', '"the ""wood"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+7 495', "'+7 495"],
  ['-1+2', "'-1+2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\u0000=1', "'=1"],
  ['bell\u0007', 'bell'],
  [-1.5, '-1.5'],
  [1e21, '1e+21'],
  ['a=b', 'a=b'],
  ['– 5%', '– 5%'],
  ["'quoted'", "'quoted'"],
])('%j as a cell: %s', ([cell, printed]) => {
  expect(csvLine([cell])).toBe(`${printed}\r\n`)
})

test('a header, then the rows, each read when it is printed', () => {
  const seen: number[] = []
  function* rows(): Generator<readonly Cell[]> {
    for (const row of [1, 2]) {
      seen.push(row)
      yield [row, 'x']
    }
  }
  const columns = [
    { name: 'count', type: 'integer' },
    { name: 'text', type: 'string' },
  ] as const
  const printed = printCsv({ columns, rows: rows() })[Symbol.iterator]()
  expect([printed.next().value, printed.next().value, seen.length]).toEqual(['count,text\r\n', '1,x\r\n', 1])
  expect([...printed]).toEqual(['2,x\r\n'])
})

const TRICKY = constantFrom('"', ',', '\r', '\n', '=', "'", 'я', ' ', '\u2028', '-')
// all controls but those that a quoted cell may hold
const CONTROL = /(?![\t\r\n\u0080-\u009f])\p{Cc}/gu
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/

test('whatever a text holds, it is one cell, no formula, and is read back', () => {
  const texts = oneof(
    string({ unit: 'binary' }),
    array(TRICKY).map((units) => units.join('')),
  )
  const rows = array(array(texts, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
  assert(
    property(rows, (given) => {
      const expected = given.map((row) =>
        row.map((cell) => cell.replace(CONTROL, '')).map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)),
      )
      expect(parseCsv(given.map(csvLine).join(''))).toEqual(expected)
    }),
  )
})

test('a number is read back as it was', () => {
  assert(
    property(double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(Number(parseCsv(csvLine([number]))[0]?.[0])).toBe(number === 0 ? 0 : number)
    }),
  )
})
