import { expect, test } from 'vitest'
import type { Naming } from '../../src/base/place.ts'
import { readWords } from '../../src/base/words.ts'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { homelands } from '../../src/homelands/index.ts'

// forms that no opening of their naming tells of would never be written out
const strays = (namings: Iterable<Naming>): string[] =>
  [...namings].flatMap(({ openings, forms }) =>
    forms().flatMap(({ form }) => {
      const key = readWords(form)[0]?.key ?? ''
      return openings.some((opening) => key.startsWith(opening)) ? [] : `${form}: ${openings.join(' ')}`
    }),
  )

test('every form of the world’s places begins as its naming says', () => {
  expect(strays(gazetteer.namings())).toEqual([])
})

test.for(Object.values(homelands))('every form of the places of $code begins as its naming says', ({ namings }) => {
  expect(strays(namings())).toEqual([])
})
