import { expect, test } from 'vitest'
import { closest, editDistance, suggest } from '../../src/base/closest.ts'

test.for([
  ['title', 'title', 0],
  ['tilte', 'title', 1],
  ['titel', 'title', 1],
  ['region', 'regions', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
] as const)('from %s to %s: %i', ([from, to, distance]) => {
  expect(editDistance(from, to)).toBe(distance)
  expect(editDistance(to, from)).toBe(distance)
})

test.for([
  ['tilte', 'title'],
  ['Regions', 'regions'],
  ['autor', 'author'],
  ['weather', null],
  ['x', null],
] as const)('%s was meant to be %s', ([word, meant]) => {
  expect(closest(word, ['title', 'regions', 'author', 'date'])).toBe(meant)
})

test('the remedy names the nearest, or all there are', () => {
  expect(suggest('exprot', ['export', 'import'])).toBe('did you mean “export”?')
  expect(suggest('zzz', ['export', 'import'])).toBe('known are export, import')
})
