import { expect, test } from 'vitest'
import { readRecord } from './read-record.ts'

const goodsOf = (sentence: string): string[] => {
  const text = `Омский завод нашёл покупателей\n\n${sentence} Об этом рассказали в пресс-службе Омской области.`
  return readRecord(text).products.flatMap(({ hs }) => hs)
}

test.for([
  ['Завод экспортирует лён в Индию.', ['53']],
  ['Поставки льна Индии выросли.', ['53']],
  // near-miss: the metal, and an adjective of place that is part of the goods’ own name
  ['Завод экспортирует индий в Китай.', ['81']],
  ['Завод экспортирует голландский сыр в Китай.', ['04']],
] as const)('a place is no goods: %s', ([sentence, chapters]) => {
  expect(goodsOf(sentence)).toEqual(chapters)
})
