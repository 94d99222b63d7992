import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROOT_MARK } from '../../src/base/root-mark.ts'
import { linkTo, outputPath, pathOf, rootPath, wayToRoot } from '../../src/site/urls.ts'

test.for([
  ['/', 'index.html'],
  ['/regions/ru-tom/', 'regions/ru-tom/index.html'],
  ['/it/articles/x/#p4.2', 'it/articles/x/index.html#p4.2'],
  ['/media/port.svg', 'media/port.svg'],
  ['/404.html', '404.html'],
] as const)('%s as a link has it: %s', ([url, path]) => {
  expect(pathOf(url)).toBe(path)
  expect(linkTo(url)).toBe(ROOT_MARK + path)
})

test.for([
  ['/404.html', 'https://example.org/sub/', 'https://example.org/sub/'],
  ['/404.html', null, ''],
  ['/regions/', 'https://example.org/sub/', '../'],
] as const)('the way up from %s of a site at %s: “%s”', ([url, baseUrl, way]) =>
  expect(wayToRoot(url, baseUrl)).toBe(way),
)

test('a page of any depth knows its way up to the root', () => {
  expect(['/', '/404.html', '/regions/', '/it/regions/ru-tom/'].map(rootPath)).toEqual(['', '', '../', '../../../'])
})

test('following a link of a page leads to the other page, under any sub-path', () => {
  const url = fc
    .array(fc.constantFrom('a', 'b', 'it', 'regions', 'ru-tom'), { maxLength: 4 })
    .map((steps) => `/${steps.map((step) => `${step}/`).join('')}`)
  fc.assert(
    fc.property(url, url, (from, to) => {
      const base = `https://example.org/sub/${outputPath(from)}`
      const link = linkTo(to).replace(ROOT_MARK, rootPath(from))
      expect(new URL(link, base).href).toBe(`https://example.org/sub/${outputPath(to)}`)
    }),
  )
})
