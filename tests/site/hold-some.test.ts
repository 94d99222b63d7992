import { expect, test } from 'vitest'
import { holdSome } from '../../src/site/hold-some.ts'

test('the value held longest is forgotten when there are too many, and made again when asked for', () => {
  const made: string[] = []
  const hold = holdSome(2)
  const [a, b, c] = ['a', 'b', 'c'].map((name) =>
    hold(
      () => {
        made.push(name)
        return { name }
      },
      () => name,
    ),
  )
  const first = a?.()
  expect([a?.() === first, b?.().name]).toEqual([true, 'b'])
  c?.()
  expect([b?.().name, a?.()]).toEqual(['b', first])
  expect(a?.()).not.toBe(first)
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})

test('a value is made again when its key is another', () => {
  let key = 'one'
  const told = holdSome(2)(
    () => `made of ${key}`,
    () => key,
  )
  expect(told()).toBe('made of one')
  key = 'two'
  expect(told()).toBe('made of two')
})
