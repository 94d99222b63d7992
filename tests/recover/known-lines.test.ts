import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords } from '../../src/base/words.ts'
import { languages } from '../../src/languages/index.ts'
import { noKnownLines, readLine } from '../../src/recover/known-lines.ts'
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
        const verdict = judgeLine(text, words, rules, monthFirst)
        expect(readLine(text, known, monthFirst)).toEqual({ words, long: false, verdict })
      }
    }),
  )
})

test('a line that comes again is not read again', () => {
  const known = { ...rules, known: noKnownLines() }
  const [first, second, third] = [1, 2, 3].map(() => readLine('Поделиться', known, true))
  expect(third).toBe(second)
  expect(third).toEqual(first)
})
