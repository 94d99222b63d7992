import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { rawFile } from './pages.ts'

const TEXT = 'Хмелевод из Торжка отгрузил перуанской пивоварне девять мешков шишек. Дорога заняла шесть недель.'

const headOf = (first: string) => {
  const article = readSource(rawFile(`${first}\n\n${TEXT}\n`), languages).value?.article
  return [article?.title, article?.date.value]
}

test.for([
  ['Общество12 марта 2025 Тверской хмель сварят в Лиме', 'Тверской хмель сварят в Лиме', '2025-03-12'],
  // near-miss: a number in a name parts nothing
  ['Завод «Хмель12» сварил пиво для Лимы и Кальяо', 'Завод «Хмель12» сварил пиво для Лимы и Кальяо', null],
] as const)('%s', ([first, title, date]) => {
  expect(headOf(first)).toEqual([title, date])
})
