import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsIn } from '../../../src/site/metadata/words-in.ts'

test.for([
  ['', 0],
  ['Завод — в Омске', 3],
  ['5 % и 7,5 т', 4],
  [' «да»\u00a0нет\u2009\n№ 𝒜 ½ … ', 4],
] as const)('%j: %i', ([text, count]) => expect(wordsIn(text)).toBe(count))

test('a word is what stands between spaces and holds a letter or digit', () => {
  const units = fc.string({
    unit: fc.constantFrom('a', 'Я', '7', '—', '.', ' ', '\u00a0', '\u3000', '𝒜', '中', '҂', '\n'),
  })
  fc.assert(
    fc.property(units, (text) => {
      expect(wordsIn(text)).toBe(text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length)
    }),
  )
})
