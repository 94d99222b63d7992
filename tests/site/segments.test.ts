import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../src/base/sentences.ts'
import { markSentences } from '../../src/site/article/sentences.ts'
import { cutSegments } from '../../src/site/segments.ts'

test('nested and crossing marks give flat segments', () => {
  const marks = [
    { id: 'e1', start: 0, end: 10 },
    { id: 'e2', start: 4, end: 6 },
    { id: 'e3', start: 8, end: 12 },
  ]
  const cut = cutSegments('0123456789abcd', { start: 0, end: 14 }, marks)
  expect(cut.map(({ text, evidence }) => `${text}:${evidence.join('+')}`)).toEqual([
    '0123:e1',
    '45:e1+e2',
    '67:e1',
    '89:e1+e3',
    'ab:e3',
    'cd:',
  ])
})

const text = fc
  .array(fc.constantFrom('Рост. ', 'вывоза ', 'в Японию! ', 'А ', '«да», ', '№ 5; '), { minLength: 1 })
  .map((a) => a.join(''))
const blockAndMarks = text.chain((block) =>
  fc.tuple(
    fc.constant(block),
    fc.array(fc.tuple(fc.nat(block.length - 1), fc.integer({ min: 1, max: 9 })), { maxLength: 8 }).map((spans) =>
      spans.map(([start, length], index) => ({
        id: `e${index}`,
        start,
        end: Math.min(start + length, block.length),
      })),
    ),
  ),
)

test('sentences and segments give the block back and cover every mark exactly', () => {
  fc.assert(
    fc.property(blockAndMarks, ([block, marks]) => {
      const sentences = markSentences(block, splitSentences(block, new Set()), 'p1', marks)
      const joined = sentences.map(({ before, segments }) => before + segments.map((one) => one.text).join('')).join('')
      expect(joined).toBe(block.trimEnd())
      for (const mark of marks) {
        const covered = sentences.flatMap(({ segments }) => segments).filter((one) => one.evidence.includes(mark.id))
        const marked = covered.map((one) => one.text).join('')
        expect(marked.replace(/\s/g, '')).toBe(block.slice(mark.start, mark.end).replace(/\s/g, ''))
      }
    }),
  )
})
