import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gather } from '../../src/base/gather.ts'

test('lists what each item gives, in order', () => {
  expect(gather(['a', 'b', 'c'], (letter, index) => Array.from({ length: index }, () => letter))).toEqual([
    'b',
    'c',
    'c',
  ])
  expect(gather([], () => [1])).toEqual([])
})

test('gives what flatMap gives', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.array(fc.integer()))), (lists) => {
      expect(gather(lists, (list, index) => [...list, index])).toEqual(lists.flatMap((list, index) => [...list, index]))
    }),
  )
})
