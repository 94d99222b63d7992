import { expect, test } from 'vitest'
import { ROOT_MARK } from '../../src/base/root-mark.ts'
import { settleAddresses } from '../../src/render/settle-addresses.ts'

const PAGE = { path: 'articles/x/index.html', root: '../../' }

test.for([
  ['no address', 'no address'],
  [`<a href="${ROOT_MARK}regions/index.html">`, '<a href="../../regions/index.html">'],
  [`${ROOT_MARK}a ${ROOT_MARK}b#p1`, '../../a ../../b#p1'],
  [`<a href="${ROOT_MARK}articles/x/index.html#p4.2">`, '<a href="#p4.2">'],
  // the page itself, another page whose address only begins alike, another page of the same name
  [`${ROOT_MARK}articles/x/index.html`, '../../articles/x/index.html'],
  [`${ROOT_MARK}articles/x/index.html2#p1`, '../../articles/x/index.html2#p1'],
  [`${ROOT_MARK}it/articles/x/index.html#p1`, '../../it/articles/x/index.html#p1'],
] as const)('%j', ([html, settled]) => expect(settleAddresses(html, PAGE)).toBe(settled))

test('the way may hold any sign', () => {
  const root = 'https://example.org/$&/$1$$/'
  expect(settleAddresses(`${ROOT_MARK}a`, { path: '404.html', root })).toBe(`${root}a`)
})
