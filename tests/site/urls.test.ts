import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outputPath, rootPath, waysFrom } from '../../src/site/urls.ts'

test.for([
  ['/', '/', 'index.html'],
  ['/', '/regions/', 'regions/index.html'],
  ['/regions/ru-tom/', '/', '../../index.html'],
  ['/regions/ru-tom/', '/regions/ru-tom/cn/', 'cn/index.html'],
  ['/regions/ru-tom/', '/regions/', '../index.html'],
  ['/it/regions/', '/regions/', '../../regions/index.html'],
  ['/it/', '/it/articles/x/#p4.2', 'articles/x/index.html#p4.2'],
  ['/articles/x/', '/articles/x/#p4.2', '#p4.2'],
  ['/articles/x/', '/media/port.svg', '../../media/port.svg'],
  ['/404.html', '/it/', 'it/index.html'],
] as const)('from %s to %s: %s', ([from, to, way]) => {
  expect(waysFrom(from)(to)).toBe(way)
})

test('a page of any depth knows its way up to the root', () => {
  expect(['/', '/404.html', '/regions/', '/it/regions/ru-tom/'].map(rootPath)).toEqual(['', '', '../', '../../../'])
})

test('following a way from a page leads to the other page, under any sub-path', () => {
  const url = fc
    .array(fc.constantFrom('a', 'b', 'it', 'regions', 'ru-tom'), { maxLength: 4 })
    .map((steps) => `/${steps.map((step) => `${step}/`).join('')}`)
  fc.assert(
    fc.property(url, url, (from, to) => {
      const base = `https://example.org/sub/${outputPath(from)}`
      expect(new URL(waysFrom(from)(to), base).href).toBe(`https://example.org/sub/${outputPath(to)}`)
    }),
  )
})
