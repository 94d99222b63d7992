import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cdata, element, escapeXml, textElement, xmlText } from '../../src/render/xml.ts'
import { attribute, HARD_TEXTS, only, readXml, speakable, textOf } from './read-xml.ts'

const texts = fc
  .array(fc.oneof(fc.constantFrom(...HARD_TEXTS), fc.string({ unit: 'binary' }), fc.string()))
  .map((parts) => parts.join(''))

test.for([
  ['A & B', 'A &amp; B'],
  ['a < b > c', 'a &lt; b &gt; c'],
  ['«"»', '«&quot;»'],
  ['a\tb\nc\r', 'a&#9;b&#10;c&#13;'],
  ['a\u0000\u0008\u000b\u001fb', 'ab'],
  ['a\ud83db', 'ab'],
  ['a\ude00b', 'ab'],
  ['a\ufffe\uffffb', 'ab'],
  ['😀', '😀'],
  ['\u0085\u007f', '\u0085\u007f'],
])('%j is written %j', ([text = '', written = '']) => {
  expect(escapeXml(text)).toBe(written)
})

test('an element without content is closed at once; an attribute that is null is left out', () => {
  expect(element('link', { rel: 'self', type: null, href: 'a?b&c' })).toBe('<link rel="self" href="a?b&amp;c"/>')
  expect(textElement('title', 'A', { 'xml:lang': 'ru' })).toBe('<title xml:lang="ru">A</title>')
})

test('the end of a CDATA section is split between two', () => {
  expect(cdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>')
  expect(cdata(']]\u0000>')).toBe('<![CDATA[]]]]><![CDATA[>]]>')
})

test('any text comes back without what XML cannot hold; in CDATA every line ends as XML has it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const root = only(readXml(element('a', { b: text }, textElement('c', text) + element('d', {}, cdata(text)))), 'a')
      const clean = speakable(text)
      expect(xmlText(text)).toBe(clean)
      expect([attribute(root, '@b'), textOf(root, 'c')]).toEqual([clean, clean])
      expect(textOf(root, 'd')).toBe(clean.replaceAll(/\r\n?/g, '\n'))
    }),
  )
})
