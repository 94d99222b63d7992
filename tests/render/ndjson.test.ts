import { array, assert, jsonValue, property } from 'fast-check'
import { expect, test } from 'vitest'
import { printNdjson } from '../../src/render/ndjson.ts'

test('one value a line, whatever a reader takes for the end of one', () => {
  const printed = [...printNdjson([{ text: 'a\nb\u0085c\u2028d\u2029e\r' }])].join('')
  expect(printed).toBe('{"text":"a\\nb\\u0085c\\u2028d\\u2029e\\r"}\n')
})

test('values are read back as they were', () => {
  assert(
    property(array(jsonValue({ noUnicodeString: false })), (values) => {
      const lines = [...printNdjson(values)].join('').split(/[\n\u0085\u2028\u2029]/)
      expect(lines.pop()).toBe('')
      expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(values)))
    }),
  )
})
