import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords, wordAt } from '../../src/base/words.ts'

// each word’s key, then in brackets how it is joined to the one before
test.for([
  ['Ещё 18% в США', 'еще(|) 18( ) в(|) сша( )'],
  ['Гвинею-Бисау', 'гвинею(|) бисау(-)'],
  ['L’Aquila', "l(|) aquila(')"],
  ['Вʼєтнам', "в(|) єтнам(')"],
  ['U.S. market', 'u(|) s(.) market(|)'],
  ['İSTANBUL KASIM Kasım', 'istanbul(|) kasim( ) kasim( )'],
  ['对华出口5月', '对(|) 华( ) 出( ) 口( ) 5( ) 月( )'],
  ['A股，人民币', 'a(|) 股( ) 人(|) 民( ) 币( )'],
])('%s', ([text = '', expected]) => {
  const printed = readWords(text).map(({ key, joint }) => `${key}(${joint})`)
  expect(printed.join(' ')).toBe(expected)
})

test.for<[string, boolean, boolean]>([
  ['США', true, true],
  ['Китай', true, false],
  ['китайский', false, false],
  ['Я', true, false],
  ['中', true, false],
])('%s: capital %s, all capitals %s', ([text, capital, caps]) => {
  expect(readWords(text)[0]).toMatchObject({ capital, caps })
})

test('words lie in the text in order, and wordAt finds each by its start', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = readWords(text)
      for (const [index, word] of words.entries()) {
        expect(text.slice(word.start, word.end)).toBe(word.text)
        expect(word.start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0)
        expect(wordAt(words, word.start)).toBe(index)
      }
      expect(wordAt(words, text.length)).toBe(words.length)
    }),
  )
})
