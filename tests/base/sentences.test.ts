import { expect, test } from 'vitest'
import { splitSentences } from '../../src/base/sentences.ts'

const ABBREVIATIONS = new Set(['млн', 'долл', 'г', 'ул', 'им', 'dott'])

test.for([
  'Лён уехал.| Овёс остался.',
  '«Лён уехал». |Овёс остался.',
  '«Лён уехал!» – сказал он.',
  'Сумма – 86 млн. |В структуре преобладает лён.',
  'Улов выросло вдвое… |Рыбаки рады.',
  // near-misses: units before what they count, initials, addresses, a year, a stop inside a number
  'Сумма – 86 млн. рублей за год.',
  'Сумма – 86 долл. США за тонну.',
  'Речь вёл В. И. Лапин.',
  'Склад на ул. Речной закрыт.',
  'В 2021 г. Вятка продала больше.',
  'Рост в 2.5 раза.',
  'Lo dice il dott. Rossi.',
])('%s', (specimen) => {
  const text = specimen.replaceAll('|', '')
  const parts = specimen.split('|').map((part) => part.trim())
  const found = splitSentences(text, ABBREVIATIONS).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(parts)
})

test('nothing but white space has no sentence', () => {
  expect(splitSentences(' \n ', ABBREVIATIONS)).toEqual([])
})
