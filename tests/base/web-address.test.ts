import fc from 'fast-check'
import { expect, test } from 'vitest'
import { webAddress } from '../../src/base/web-address.ts'

test.for([
  ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
  ['HTTPS://Example.ORG', 'https://example.org/'],
  ['https://пример.рф/новости/', 'https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/'],
  ['https://example.org/a|b/[c]^`{d}', 'https://example.org/a%7Cb/%5Bc%5D%5E%60%7Bd%7D'],
  ['https://example.org/?q=[<"x">]', 'https://example.org/?q=%5B%3C%22x%22%3E%5D'],
  ['https://example.org/100%/%zz/%D0%BF', 'https://example.org/100%25/%25zz/%D0%BF'],
  ['https://example.org/#a#b', 'https://example.org/#a%23b'],
  ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
  ['https://name:word@example.org/', 'https://example.org/'],
] as const)('%s', ([text, address]) => expect(webAddress(text)).toBe(address))

test.for([
  '',
  'example.org',
  '//example.org/',
  'https:example.org',
  'https://',
  'https://a b/',
  'https://example.org/ by',
])('no address: %s', (text) => expect(webAddress(text)).toBeNull())

test.for(['javascript:alert(1)', 'ftp://example.org/', 'mailto:a@example.org', 'CC BY 4.0, https://example.org/'])(
  'not of the web: %s',
  (text) => expect(webAddress(text)).toBeNull(),
)

// RFC 3986: unreserved, reserved and percent-encoded
const URI =
  /^https?:\/\/(?:[\w.~!$&'()*+,;=:-]|\[[\da-f:.]+\])+(?:\/(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i

test('any text behind a slash makes an address by the book, and stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const address = webAddress(`https://example.org/${text}`)
      if (address === null) return
      expect(address).toMatch(URI)
      expect(webAddress(address)).toBe(address)
    }),
  )
})
