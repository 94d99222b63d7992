import { expect, test } from 'vitest'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { FULL_LANGUAGES } from '../../src/languages/language.ts'
import { meaningOf } from './specimens.ts'

const LANGUAGES = FULL_LANGUAGES

test('every group has a name in every language and a code of its own', () => {
  expect(gazetteer.groups.filter(({ names }) => LANGUAGES.some((language) => !names[language]))).toEqual([])
  expect(new Set(gazetteer.groups.map(({ code }) => code)).size).toBe(gazetteer.groups.length)
  for (const { code, country, region } of gazetteer.groups) {
    expect(code).toMatch(/^(\d{3}|x-[a-z0-9-]+)$/)
    expect([country, region]).toEqual([null, null])
  }
})

test('a note is given in every language or in none', () => {
  for (const { notes } of gazetteer.groups) expect([0, LANGUAGES.length]).toContain(Object.keys(notes).length)
})

test.for([
  ['ru', 'АТР', 'x-apr abbreviation'],
  ['ru', 'Азиатско-Тихоокеанского региона', 'x-apr noun'],
  ['ru', 'Ближнем Востоке', 'x-middle-east noun'],
  ['ru', 'Юго-Восточную Азию', '035 noun'],
  ['ru', 'Центральной Азии', '143 noun'],
  ['ru', 'ЕАЭС', 'x-eaeu abbreviation'],
  ['ru', 'Евросоюза', 'x-eu noun'],
  ['ru', 'дальнего зарубежья', 'x-far-abroad description'],
  ['ru', 'дружественными странами', 'x-friendly description'],
  ['ru', 'стран Персидского залива', 'x-gcc noun'],
  ['ru', 'Закавказья', 'x-south-caucasus noun'],
  ['ru', 'африканский', '002 adjective?'],
  ['ru', 'центральноазиатскими', '143 adjective?'],
  ['it', 'APR', 'x-apr abbreviation'],
  ['it', 'Medio Oriente', 'x-middle-east noun'],
  ['it', 'europea', '150 adjective?'],
  ['it', 'asiatici', '142 adjective?'],
  ['it', 'paesi amici', 'x-friendly description'],
  ['en', 'Middle East', 'x-middle-east noun'],
  ['en', 'Central Asian', '143 adjective?'],
  ['de', 'Nahen Osten', 'x-middle-east noun'],
  ['de', 'europäischen', '150 adjective?'],
  // neither a compass point alone nor a sea names a group
  ['ru', 'Восток', ''],
  ['ru', 'Запад', ''],
  ['it', 'oriente', ''],
  ['en', 'East', ''],
] as const)('%s: %s is %s', ([language, form, meaning]) => {
  expect(meaningOf(language, form)).toBe(meaning)
})
