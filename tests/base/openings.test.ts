import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ANY_WORD, noOpenings, noteOpening, openedBy } from '../../src/base/openings.ts'

test('what a word opens is told of it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.nat(29)), { maxLength: 20 }), (notes) => {
      const openings = noOpenings()
      for (const [key, bit] of notes) noteOpening(openings, key, 1 << bit)
      for (const [key, bit] of notes) expect(openedBy(key, openings) & (1 << bit)).not.toBe(0)
    }),
    { numRuns: 20 },
  )
})

test('a word that opens nothing may open phrases of no lexicon', () => {
  expect(openedBy('сыр', noOpenings())).toBe(ANY_WORD)
  expect(openedBy('сыр', null)).toBe(-1)
})
