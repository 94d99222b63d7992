import { expect, test } from 'vitest'
import { holdSome } from '../../src/site/hold-some.ts'

test('the value held longest is forgotten when there are too many, and made again when asked for', () => {
  const made: string[] = []
  const hold = holdSome(2)
  const [a, b, c] = ['a', 'b', 'c'].map((name) =>
    hold(() => {
      made.push(name)
      return { name }
    }),
  )
  const first = a?.()
  expect([a?.() === first, b?.().name]).toEqual([true, 'b'])
  c?.()
  expect([b?.().name, a?.()]).toEqual(['b', first])
  expect(a?.()).not.toBe(first)
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})
