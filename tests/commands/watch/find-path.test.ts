import { expect, test } from 'vitest'
import { findPath } from '../../../src/commands/watch/find-path.ts'

const FILES = new Set([
  'index.html',
  '404.html',
  'about/index.html',
  'о сайте/index.html',
  'assets/base.css',
  'data',
  'data.d/x%2e.csv',
])

const find = (target: string): string | null => {
  const route = findPath(target, (path) => FILES.has(path))
  if (route === null) return null
  return 'path' in route ? route.path : `to ${route.location}`
}

test.for([
  ['/', 'index.html'],
  ['/?x=1', 'index.html'],
  ['/index.html', 'index.html'],
  ['/404.html', '404.html'],
  ['/about/', 'about/index.html'],
  ['/about/index.html?x', 'about/index.html'],
  ['/about', 'to /about/'],
  ['/about?a=b?c', 'to /about/?a=b?c'],
  ['/%D0%BE%20%D1%81%D0%B0%D0%B9%D1%82%D0%B5/', 'о сайте/index.html'],
  ['/%D0%BE%20%D1%81%D0%B0%D0%B9%D1%82%D0%B5', 'to /%D0%BE%20%D1%81%D0%B0%D0%B9%D1%82%D0%B5/'],
  ['/assets/base.css', 'assets/base.css'],
  ['/assets%2Fbase.css', 'assets/base.css'],
  ['/data', 'data'],
  ['/data.d/x%252e.csv', 'data.d/x%2e.csv'],
  ['/data.d/x%2e.csv', null],
  ['/About/', null],
  ['/data/', null],
  ['/assets/', null],
  ['/about//', null],
  ['//about/', null],
  ['//example.org/about', null],
  ['http://example.org/about/', null],
  ['/../about/', null],
  ['/%2e%2e/%2e%2e/etc/passwd', null],
  ['/about/../index.html', null],
  ['/about/%00', null],
  ['/%', null],
  ['/%ff', null],
  ['', null],
  ['*', null],
] as const)('%s → %s', ([target, path]) => {
  expect(find(target)).toBe(path)
})
