import { expect, test } from 'vitest'
import { ownPlaces } from '../../../src/tag/figures/own-places.ts'

// a specimen is figures (digits) and places (letters) of one clause; behind it what each figure takes
test.for([
  ['41 в Индию и 26 в Оман', { 41: 'Индию', 26: 'Оман' }],
  ['в Индию 41 и в Оман 26', { 41: 'Индию', 26: 'Оман' }],
  ['в Индию 41 на 12 и в Оман 26', { 41: 'Индию', 12: 'Индию', 26: 'Оман' }],
  ['41 в Индию и Оман и 26 в Чили', { 41: 'Индию Оман', 26: 'Чили' }],
  // near-misses: places that stand together belong to each figure, and so do all to one
  ['41 и 26 в Индию и Оман', { 41: 'Индию Оман', 26: 'Индию Оман' }],
  ['в Индию 41 в Оман', { 41: 'Индию' }],
] as const)('%s', ([text, wanted]) => {
  const spans = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const figures = spans(/\d+/gu)
  const places = spans(/\p{Lu}\p{L}+/gu)
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const told = figures.map((figure) => [cut(figure), ownPlaces(figure, figures, places).map(cut).join(' ')])
  expect(Object.fromEntries(told)).toEqual(wanted)
})
