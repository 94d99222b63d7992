import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printOf } from '../../src/base/print.ts'

test('texts are told apart from others, and from the same cut elsewhere', () => {
  const texts = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], ['c', 'ab'], [], ['']]
  expect(new Set(texts.map((one) => printOf(one))).size).toBe(texts.length)
})

test('the same texts have the same print, others another', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other)
      expect(printOf([...one]) === printOf(other)).toBe(isSame)
    }),
  )
})
