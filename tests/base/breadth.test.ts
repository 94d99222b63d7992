import { expect, test } from 'vitest'
import { breadthOf, countWords, isBroad } from '../../src/base/breadth.ts'
import { readWords } from '../../src/base/words.ts'

test.for<[string, number, number]>([
  ['Экспорт вырос', 13, 2],
  ['出口增长', 12, 2],
  ['出口增长5%。', 15, 3],
  ['在Kazan的工厂', 17, 3],
  ['', 0, 0],
])('“%s” is as long as %d letters and has %d words', ([text, letters, words]) => {
  expect(breadthOf(text)).toBe(letters)
  expect([isBroad(text, letters), isBroad(text, letters + 1)]).toEqual([true, false])
  expect(countWords(readWords(text))).toBe(words)
})
