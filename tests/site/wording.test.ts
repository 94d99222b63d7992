import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { ROLES } from '../../src/records/roles.ts'
import { sheetOf } from './factory.ts'

// a currency without a word is printed by its code
const ISO_4217 = /^[A-Z]{3}$/
const LANGUAGES = ['ru', 'it', 'en'] as const
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test.for([
  [0, '0 статей', '0 articoli', '0 articles'],
  [1, '1 статья', '1 articolo', '1 article'],
  [2, '2 статьи', '2 articoli', '2 articles'],
  [5, '5 статей', '5 articoli', '5 articles'],
  [11, '11 статей', '11 articoli', '11 articles'],
  [21, '21 статья', '21 articoli', '21 articles'],
  [102, '102 статьи', '102 articoli', '102 articles'],
  [112, '112 статей', '112 articoli', '112 articles'],
] as const)('%d articles', ([count, ...told]) => {
  const counted = LANGUAGES.map((language) => plain(sheetOf(language).wording.counts.articles(count, String(count))))
  expect(counted).toEqual(told)
})

test.for([
  [1, 'Сводка по 1 статье собрания.'],
  [3, 'Сводка по 3 статьям собрания.'],
  [21, 'Сводка по 21 статье собрания.'],
] as const)('after a preposition: %d', ([count, told]) => {
  expect(plain(sheetOf('ru').wording.lead.basis(count, null))).toBe(told)
})

test('one partner or several', () => {
  const { lead } = sheetOf('ru').wording
  expect(plain(lead.fromRegion.export('Китай', 1))).toBe('Рынок сбыта — Китай.')
  expect(plain(lead.fromRegion.export('Китай и Япония', 2))).toBe('Рынки сбыта — Китай и Япония.')
  expect(plain(lead.toPartner.export('Тульская область', 1))).toBe('Сюда вывозит товары Тульская область.')
  expect(plain(lead.toPartner.export('А и Б', 2))).toBe('Сюда вывозят товары А и Б.')
  // «вывозятся древесина» would be wrong, «вывозится автомобили» too
  expect(plain(lead.goods.export('древесина', 1))).toBe('Товар вывоза — древесина.')
  expect(plain(lead.goods.export('лес и уголь', 2))).toBe('Вывозятся лес и уголь.')
})

test.for([
  [
    'I квартал 2021',
    'Вывоз за I квартал 2021 — 5 т.',
    'Вывоз nel I квартал 2021: 5 т.',
    'Вывоз for I квартал 2021: 5 т.',
  ],
  ['2020', 'Вывоз за 2020 год — 5 т.', 'Вывоз nel 2020: 5 т.', 'Вывоз for 2020: 5 т.'],
  ['май 2020', 'Вывоз за май 2020 — 5 т.', 'Вывоз nel periodo май 2020: 5 т.', 'Вывоз for май 2020: 5 т.'],
] as const)('a figure’s sentence: %s', ([period, ...told]) => {
  const sentence = (language: (typeof LANGUAGES)[number]) =>
    plain(sheetOf(language).wording.lead.figure({ measure: 'Вывоз', value: '5 т', aside: null, period }))
  expect(LANGUAGES.map(sentence)).toEqual(told)
})

test.for([
  ['Netherlands', 'the Netherlands'],
  ['United States', 'the United States'],
  ['Czech Republic', 'the Czech Republic'],
  ['Cayman Islands', 'the Cayman Islands'],
  ['Middle East', 'the Middle East'],
  ['Komi Republic', 'the Komi Republic'],
  ['China', 'China'],
  ['Ireland', 'Ireland'],
  ['Tomsk Region', 'Tomsk Region'],
] as const)('in an English sentence: %s', ([name, told]) => {
  expect(sheetOf('en').wording.lead.place(name)).toBe(told)
})

test.for([
  ['Giappone', 'il Giappone'],
  ['Cina', 'la Cina'],
  ['Canada', 'il Canada'],
  ['Italia', 'l’Italia'],
  ['Stati Uniti', 'gli Stati Uniti'],
  ['Paesi Bassi', 'i Paesi Bassi'],
  ['Filippine', 'le Filippine'],
  ['Corea del Sud', 'la Corea del Sud'],
  ['Sri Lanka', 'lo Sri Lanka'],
  ['Svizzera', 'la Svizzera'],
  ['Regno Unito', 'il Regno Unito'],
  ['Territorio di Perm’', 'il Territorio di Perm’'],
  ['Regione di Tomsk', 'la Regione di Tomsk'],
  ['Cuba', 'Cuba'],
  ['Mosca', 'Mosca'],
  ['APEC', 'APEC'],
  ['paesi amici', 'paesi amici'],
] as const)('in an Italian sentence: %s', ([name, told]) => {
  expect(plain(sheetOf('it').wording.lead.place(name))).toBe(told)
})

/** Every string of a wording, the plain ones and what its functions make of small numbers. */
const stringsOf = (part: unknown): string[] => {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.flatMap(stringsOf)
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsOf) : []
}

test('no Russian string lets a one-letter word end a line', () => {
  const loose = stringsOf(sheetOf('ru').wording).filter((text) => /(?<!\p{L})\p{Script=Cyrillic} /u.test(text))
  expect(loose).toEqual([])
})

test('every language words the same rules and measures, and every role', () => {
  const [ru, ...others] = LANGUAGES.map((language) => sheetOf(language).wording)
  const keys = (words: NonNullable<typeof ru>) => [
    Object.keys(words.ledger.measures),
    Object.keys(words.article.removedRules),
    Object.keys(words.article.warningRules),
    Object.keys(words.numbers.nouns),
    Object.keys(words.numbers.currencies),
    Object.keys(words.goods.services),
    Object.keys(words.roles),
  ]
  for (const words of others) expect(ru && keys(words)).toEqual(ru && keys(ru))
  expect(Object.keys(ru?.roles ?? {})).toEqual([...ROLES])
})

test('whatever unit a figure may have, every language has a word or sign for it', () => {
  const units = Object.values(languages).flatMap((pack) => pack.numbers.units)
  for (const language of LANGUAGES) {
    const { nouns, signs, currencies } = sheetOf(language).wording.numbers
    const wordless = units.filter(({ unit, kind }) => kind === 'counted' && nouns[unit] === undefined)
    const signless = units.filter(
      ({ unit, kind }) => kind === 'measured' && !(unit in signs) && !(unit in currencies) && !ISO_4217.test(unit),
    )
    expect([...wordless, ...signless].map(({ unit }) => unit)).toEqual([])
  }
})
