import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameText, plainKey } from '../../src/recover/same-text.ts'

test.for([
  ['«Овёс едет в Китай»', 'Овес едет в Китай.', true],
  ['«Овёс едет в Китай», – сказал директор', 'Овёс едет в Китай', false],
  ['Овёс  едет в Китай', 'овёс едет в Китай', true],
  ['«…»', '…', true],
  ['Овёс', '…', false],
] as const)('“%s” and “%s”', ([text, other, same]) => {
  expect(isSameText(text, plainKey(other))).toBe(same)
})

test('texts are the same where their keys are', () => {
  const printed = fc.string({
    unit: fc.constantFrom('«', '»', ' ', '\t', 'Ё', 'е', 'İ', 'i', '.', '—', '𐐀'),
    maxLength: 6,
  })
  fc.assert(
    fc.property(printed, printed, (text, other) => {
      expect(isSameText(text.trim(), plainKey(other))).toBe(plainKey(text.trim()) === plainKey(other))
    }),
  )
})
