import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, readWords } from '../../src/base/words.ts'

const LETTERS = [...'aZéÉıİßẞΣσςЁёЖжЫыЇїǅǆªʹ中あ𝒜ﬁ']

test('the key of a word is the word folded', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LETTERS, ' ', '-'), { maxLength: 12 }), (letters) => {
      for (const { text, key } of readWords(letters.join(''))) expect(key).toBe(fold(text))
    }),
  )
})
