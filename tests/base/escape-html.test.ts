import { expect, test } from 'vitest'
import { escapeAddress, escapeHtml } from '../../src/base/escape-html.ts'
import { ROOT_MARK } from '../../src/base/root-mark.ts'

test.for([
  [`<b class="x">A & 'B'</b>`, '&lt;b class=&quot;x&quot;&gt;A &amp; &#39;B&#39;&lt;/b&gt;'],
  ['a\u0000\u001b\u007f\u0085\ufdd0\uffff\u{1fffe}\ud800b', 'ab'],
  ['a\t\n\u00a0\u200f\u2028👩‍👧', 'a\t\n\u00a0\u200f\u2028👩‍👧'],
  [60, '60'],
] as const)('%j', ([value, html]) => expect(escapeHtml(value)).toBe(html))

test.for([
  [`${ROOT_MARK}regions/?a&b`, `${ROOT_MARK}regions/?a&amp;b`],
  [`${ROOT_MARK}${ROOT_MARK}a`, `${ROOT_MARK}a`],
  [`a${ROOT_MARK}b`, 'ab'],
  ['#p1', '#p1'],
] as const)('the address %j', ([value, html]) => expect(escapeAddress(value)).toBe(html))
