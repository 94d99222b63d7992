import { expect, test } from 'vitest'
import { keepSome } from '../../src/site/keep-some.ts'

test('what was made last is kept, the oldest is made again', () => {
  const made: string[] = []
  const make = keepSome(2, (key: string) => {
    made.push(key)
    return key.toUpperCase()
  })
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map(make)).toEqual(['A', 'B', 'A', 'C', 'B', 'A'])
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})
