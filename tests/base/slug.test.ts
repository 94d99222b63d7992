import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug } from '../../src/base/slug.ts'

test.for([
  ['На азиатские страны', 'na-aziatskie-strany'],
  ['Ещё щётка: «Съезд» и подъём', 'eshche-shchetka-sezd-i-podem'],
  ['L’export è cresciuto del 5%', 'l-export-e-cresciuto-del-5'],
  ['Größe über alles', 'grosse-uber-alles'],
  ['Їжак ґрунту', 'yizhak-gruntu'],
  ['中国', ''],
  ['Қостанай өңірі', 'kostanay-oniri'],
  ['Işıklı İzmir', 'isikli-izmir'],
] as const)('%s → %s', ([text, expected]) => {
  expect(slug(text)).toBe(expected)
})

test('whole words up to the limit, a single long word cut', () => {
  expect(slug('one two three', 8)).toBe('one-two')
  expect(slug('incomprehensibilities', 8)).toBe('incompre')
})

test('a slug is a safe part of an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slug(text).length).toBeLessThanOrEqual(40)
    }),
  )
})
