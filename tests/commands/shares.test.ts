import { expect, test } from 'vitest'
import { countTaken, type Shares, shareOut, shareTogether, takeShare } from '../../src/commands/shares.ts'

const takeAll = <T>(shares: Shares<T>): (readonly T[])[] => {
  const taken: (readonly T[])[] = []
  for (let share = takeShare(shares); share !== null; share = takeShare(shares)) taken.push(share)
  return taken
}

const numbers = Array.from({ length: 400 }, (_, at) => at)

test('every item is taken once, sixteen at a time', () => {
  const shares = shareOut(numbers)
  expect(takeShare(shares)).toHaveLength(16)
  expect(countTaken(shares)).toBe(16)
  expect(takeAll(shares).flat()).toEqual(numbers.slice(16))
  expect(countTaken(shares)).toBe(400)
})

test('what belongs together is taken together and first, in pieces that leave work for all threads', () => {
  const wordOf = (item: number): string => (item % 4 === 0 ? 'tomsk' : item % 4 === 1 ? 'omsk' : '')
  const taken = takeAll(shareTogether(numbers, wordOf, 1))
  expect(taken.slice(0, 4).map((share) => [...new Set(share.map(wordOf))])).toEqual([
    ['tomsk'],
    ['tomsk'],
    ['omsk'],
    ['omsk'],
  ])
  expect(taken.slice(0, 4).map(({ length }) => length)).toEqual([50, 50, 50, 50])
  expect(taken[4]).toHaveLength(16)
  expect(taken.flat().toSorted((a, b) => a - b)).toEqual(numbers)
})

test('nothing is shared out of nothing', () => {
  expect(takeAll(shareTogether([], () => 'tomsk', 2))).toEqual([])
})
