import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords } from '../../src/base/words.ts'
import { languages } from '../../src/languages/index.ts'
import { judgeOnce, noKnownLines } from '../../src/recover/known-lines.ts'
import { judgeLine } from '../../src/recover/line-rules.ts'
import { compileReadingRules } from '../../src/recover/reading-rules.ts'

const rules = compileReadingRules(languages)

const PRINTED = ['Поделиться', '04/05/2021', 'Автор: Анна Белова', 'Завод отправил муку в Китай.', 'Menu', '', '* * *']

test('a line met before is what it is when it is read alone', () => {
  const lines = fc.array(fc.record({ text: fc.constantFrom(...PRINTED), monthFirst: fc.boolean() }), { maxLength: 20 })
  fc.assert(
    fc.property(lines, (asked) => {
      const known = { ...rules, known: noKnownLines() }
      for (const { text, monthFirst } of asked) {
        const words = readWords(text)
        expect(judgeOnce(text, words, known, monthFirst)).toEqual(judgeLine(text, words, rules, monthFirst))
      }
    }),
  )
})

test('a line met before is not judged again', () => {
  const words = readWords('Поделиться')
  const known = { ...rules, known: noKnownLines() }
  expect(judgeOnce('Поделиться', words, known, true)).toBe(judgeOnce('Поделиться', words, known, true))
})
