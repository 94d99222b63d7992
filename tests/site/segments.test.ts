import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../src/base/sentences.ts'
import { markSentences } from '../../src/site/article/sentences.ts'
import { cutSegments, mergeSpans } from '../../src/site/segments.ts'

test.for([
  ['nested and crossing', ['0-10', '4-6', '8-12'], ['0-12']],
  ['touching', ['4-6', '0-4'], ['0-6']],
  ['apart', ['7-9', '0-4'], ['0-4', '7-9']],
] as const)('%s stretches: %j are %j', ([, spans, merged]) => {
  const read = (span: string) => {
    const [start = 0, end = 0] = span.split('-').map(Number)
    return { start, end }
  }
  expect(mergeSpans(spans.map(read)).map(({ start, end }) => `${start}-${end}`)).toEqual(merged)
})

test('a sentence is cut where proofs begin and end, those that reach beyond it too', () => {
  const marks = [
    { start: 0, end: 3 },
    { start: 5, end: 7 },
    { start: 9, end: 14 },
  ]
  const cut = cutSegments('0123456789abcd', { start: 2, end: 12 }, marks)
  expect(cut.map(({ text, proof }) => (proof ? `[${text}]` : text)).join('')).toBe('[2]34[56]78[9ab]')
})

const text = fc
  .array(fc.constantFrom('Рост. ', 'вывоза ', 'в Японию! ', 'А ', '«да», ', '№ 5; '), { minLength: 1 })
  .map((a) => a.join(''))
const blockAndMarks = text.chain((block) =>
  fc.tuple(
    fc.constant(block),
    fc.array(fc.tuple(fc.nat(block.length - 1), fc.integer({ min: 1, max: 9 })), { maxLength: 8 }).map((spans) =>
      spans.map(([start, length]) => ({
        start,
        end: Math.min(start + length, block.length),
      })),
    ),
  ),
)

test('sentences and segments give the block back and cover every mark exactly', () => {
  fc.assert(
    fc.property(blockAndMarks, ([block, marks]) => {
      const sentences = markSentences(block, splitSentences(block, new Set()), 'p1', mergeSpans(marks))
      const segments = sentences.flatMap(({ before, segments }) => [{ text: before, proof: false }, ...segments])
      expect(segments.map(({ text }) => text).join('')).toBe(block.trimEnd())
      const isProved = segments.flatMap(({ text, proof }) => Array.from(text, () => proof))
      for (const [at, proved] of isProved.entries()) {
        if (/\s/.test(block[at] ?? '')) continue
        expect(proved, `${at}`).toBe(marks.some(({ start, end }) => start <= at && at < end))
      }
    }),
  )
})
