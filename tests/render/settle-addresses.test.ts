import { expect, test } from 'vitest'
import { ROOT_MARK } from '../../src/base/root-mark.ts'
import { settleAddresses } from '../../src/render/settle-addresses.ts'

test.for([
  ['no address', 'no address'],
  [`<a href="${ROOT_MARK}regions/index.html">`, '<a href="../../regions/index.html">'],
  [`${ROOT_MARK}a ${ROOT_MARK}b#p1`, '../../a ../../b#p1'],
  ['<a href="#p4.2">', '<a href="#p4.2">'],
] as const)('%j', ([html, settled]) => expect(settleAddresses(html, '../../')).toBe(settled))

test('the way may hold any sign', () => {
  const root = 'https://example.org/$&/$1$$/'
  expect(settleAddresses(`${ROOT_MARK}a`, root)).toBe(`${root}a`)
})
