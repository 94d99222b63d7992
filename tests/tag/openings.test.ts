import { expect, test } from 'vitest'
import { openingsOf } from '../../src/base/paradigms.ts'
import { readWords } from '../../src/base/words.ts'
import { languages } from '../../src/languages/index.ts'
import { listed } from '../../src/languages/parts/endings.ts'
import { cueParadigms } from '../../src/tag/flows/cue-paradigms.ts'

// A form that does not begin as its paradigm says would never be written out.

const packs = Object.values(languages).map((pack) => [pack.code, pack] as const)

const isStray = (form: string, openings: readonly string[]): boolean => {
  const key = readWords(form)[0]?.key ?? ''
  return !openings.some((opening) => key.startsWith(opening))
}

test.for(packs)('%s: every form of goods begins as its entry', ([, { goods }]) => {
  const rows = [...goods.goods, ...goods.vague, ...goods.makers].map(([, , words]) => words)
  const lists = [goods.nothing, ...rows, ...goods.services.map(([, words]) => words)]
  const strays = lists.flatMap(listed).flatMap((entry) => {
    const forms = goods.inflect(entry).map(([form]) => form)
    return forms.filter((form) => isStray(form, openingsOf(entry))).map((form) => `${entry}: ${form}`)
  })
  expect(strays).toEqual([])
})

test.for(packs)('%s: every form of a cue begins as its paradigm', ([, { flowWords }]) => {
  const strays = cueParadigms(flowWords).flatMap(({ openings, phrases }) =>
    [...phrases()].flatMap(([form]) => (isStray(form, openings) ? `${form}: ${openings.join(' ')}` : [])),
  )
  expect(strays).toEqual([])
})
