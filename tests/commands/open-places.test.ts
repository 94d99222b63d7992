import { expect, test } from 'vitest'
import { openPlaces } from '../../src/commands/open-places.ts'

test.for([
  ['a.html', 'it would stand at a.html, where A stands already; rename one of them'],
  ['media', 'it would stand at media, which must be a folder for B; rename one of them'],
  ['it/regions', 'it would stand at it/regions, which must be a folder for C; rename one of them'],
  ['a.html/deep/x', 'it would stand at a.html/deep/x, but a.html is no folder: A stands there; rename one of them'],
  ['.herald/lock', 'no file can stand at .herald/lock; rename it'],
  ['a\\b', 'no file can stand at a\\b; rename it'],
  ['media/y.png', null],
  ['medi', null],
  ['media.html', null],
  ['it/regions/index.htm', null],
] as const)('%s', ([path, told]) => {
  const places = openPlaces()
  places.take('a.html', () => 'A')
  places.take('media/x.png', () => 'B')
  places.take('media/z.png', () => 'later')
  places.take('it/regions/index.html', () => 'C')
  expect(places.take(path, () => 'static/new')?.message ?? null).toBe(told)
})
