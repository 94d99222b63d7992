import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLexicon } from '../../src/base/lexicon.ts'
import { compilePhrases, findPhrases } from '../../src/base/phrases.ts'
import { readWords } from '../../src/base/words.ts'

const WORDS = ['сыр', 'твёрдый', 'Китай', '印', '度', '40', 'y', '-Бисау', '. St']

test('phrases of a lexicon are found as those compiled alone', () => {
  const phrase = fc
    .array(fc.constantFrom(...WORDS.slice(0, 7)), { minLength: 1, maxLength: 3 })
    .map((all) => all.join(' '))
  const lists = fc.array(fc.array(phrase, { maxLength: 4 }), { maxLength: 4 })
  const text = fc.array(fc.constantFrom(...WORDS, ...WORDS.map((word) => word.toUpperCase())), { maxLength: 12 })
  fc.assert(
    fc.property(lists, text, (phrases, printed) => {
      const lexicon = openLexicon()
      const entries = phrases.map((list) => list.map((form) => [form, form] as const))
      const shared = entries.map((list) => lexicon.compile(list))
      const words = readWords(printed.join(' '), lexicon.openings)
      for (const [index, list] of entries.entries()) {
        const own = compilePhrases(list)
        expect(findPhrases(shared[index] ?? own, words)).toEqual(findPhrases(own, words))
      }
    }),
  )
})

test('words read without a lexicon may begin anything', () => {
  const phrases = openLexicon().compile([['сыр', 1]])
  expect(findPhrases(phrases, readWords('твёрдый сыр'))).toHaveLength(1)
})

test('lists beyond the bits of a number share one', () => {
  const { compile, openings } = openLexicon()
  const lists = Array.from({ length: 70 }, (_, list) => compile([[`сыр ${list}`, list]]))
  for (const [list, phrases] of lists.entries())
    expect(findPhrases(phrases, readWords(`твёрдый сыр ${list}`, openings))[0]?.values).toEqual([list])
})
