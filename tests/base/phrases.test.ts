import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilePhrases, findPhrases, keysOf } from '../../src/base/phrases.ts'
import { readWords } from '../../src/base/words.ts'

const PHRASES = compilePhrases([
  ['Гвинея', 'GN'],
  ['Гвинея-Бисау', 'GW'],
  ['Новгород', 'short'],
  ['Великий Новгород', 'long'],
  ['U.S.', 'US'],
  ['St. Lucia', 'LC'],
  ['Ёлкино', 'yo'],
  ['印度', 'IN'],
  ['印度尼西亚', 'ID'],
] as const)

const found = (text: string) => {
  const words = readWords(text)
  return findPhrases(PHRASES, words).map(({ from, to, values }) => {
    const last = words[to - 1]
    return `${text.slice(words[from]?.start, last?.end)}=${values.join('|')}`
  })
}

test.for<[string, string[]]>([
  ['соседняя Гвинея', ['Гвинея=GN']],
  ['в Гвинея-Бисау', ['Гвинея-Бисау=GW']],
  ['Гвинея, Бисау', ['Гвинея=GN']],
  ['Великий Новгород и Новгород', ['Великий Новгород=long', 'Новгород=short']],
  ['Великий, Новгород', ['Новгород=short']],
  ['the U.S. market', ['U.S=US']],
  ['to St. Lucia', ['St. Lucia=LC']],
  ['St Lucia', []],
  ['елкино', ['елкино=yo']],
  ['Новгородец', []],
  ['对印度尼西亚和印度的出口', ['印度尼西亚=ID', '印度=IN']],
  ['印，度', []],
])('%s', ([text, expected]) => {
  expect(found(text)).toEqual(expected)
})

test('every phrase is found wherever it stands alone', () => {
  const word = fc.stringMatching(/^[а-яё]{2,8}$/u)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const phrase = words.join(' ')
      const text = `— ${phrase}.`
      const [match] = findPhrases(compilePhrases([[phrase, 1]]), readWords(text))
      expect(match?.to).toBe(words.length)
    }),
  )
})

test('a phrase without a word is an error', () => {
  expect(() => compilePhrases([['—', 1]])).toThrow('without a word')
})

test('the keys of a phrase are those of its words', () => {
  const signs = [...'аЯёİıß中ʼ’-.:5 ']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 10 }), (letters) => {
      const phrase = letters.join('').trim()
      fc.pre(phrase !== '')
      expect(keysOf(phrase)).toEqual(readWords(phrase).map(({ key }) => key))
    }),
  )
})
