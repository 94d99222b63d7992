import { expect, test } from 'vitest'
import { inTurn } from '../../src/io/in-turn.ts'

// runs that end, well or badly, when told to
const slowRuns = () => {
  const ends: ((error?: Error) => void)[] = []
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      ends.push((error) => (error === undefined ? resolve() : reject(error)))
    })
  return { run, ends }
}

test('who asks during a run gets another after it, shared', async () => {
  const { run, ends } = slowRuns()
  const ask = inTurn(run)
  const first = ask()
  const [second, third] = [ask(), ask()]
  expect([ends.length, second === third]).toEqual([1, true])
  ends[0]?.()
  await first
  await Promise.resolve()
  expect(ends.length).toBe(2)
  ends[1]?.()
  await second
  const fourth = ask()
  ends[2]?.()
  await fourth
  expect(ends.length).toBe(3)
})

test('a run that fails is told to who asked for it, and the next begins', async () => {
  const { run, ends } = slowRuns()
  const ask = inTurn(run)
  const first = ask()
  const second = ask()
  ends[0]?.(new Error('no'))
  await expect(first).rejects.toThrow('no')
  await Promise.resolve()
  ends[1]?.()
  await second
  expect(ends.length).toBe(2)
})
