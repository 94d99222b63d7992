import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packText, unpackText } from '../../../src/io/cache/text-bytes.ts'

test.for([
  ['', 'latin1'],
  ['coffee to Genoa', 'latin1'],
  ['caffè, Straße', 'latin1'],
  ['«уголь»', 'utf16le'],
  ['coal – 5 t', 'utf16le'],
  ['\ud83d\ude00', 'utf16le'],
] as const)('%s is packed as %s', ([text, encoding]) => {
  expect(packText(text).encoding).toBe(encoding)
})

test('every text comes back to the unit, halves of pairs too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff), (text, unit) => {
      for (const one of [text, text + String.fromCharCode(unit)]) expect(unpackText(packText(one))).toBe(one)
    }),
  )
})
