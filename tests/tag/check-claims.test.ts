import { expect, test } from 'vitest'
import { checkClaims } from '../../src/tag/check-claims.ts'
import { figuresOf } from './figures/expect-figures.ts'

const messages = (language: 'ru' | 'it', ...paragraphs: string[]): string[] =>
  checkClaims(figuresOf(language, ...paragraphs)).map(({ message }) => message)

test('a share that its amounts deny is told with the numbers', () => {
  expect(
    messages(
      'ru',
      'Экспорт составил 500 млн рублей.',
      'Кластер обеспечил более 70% от общего объёма экспорта, отправив продукции на сумму 330 млн рублей.',
    ),
  ).toEqual(['The text says “более 70%”, but 330000000 of 500000000 RUB is 66 %'])
  expect(messages('it', 'Solo 11 delle 60 imprese esportano. È il 15% dei residenti.')).toEqual([
    'The text says “15%”, but 11 of 60 enterprises is 18.3 %',
  ])
})

test.for([
  // within the rounding of what is printed
  ['it', ['Solo 11 delle 74 imprese esportano. È il 15% dei residenti.']],
  ['ru', ['Экспорт составил 500 млн рублей.', 'Это 66% экспорта: отправили на 330 млн рублей.']],
  ['ru', ['Экспорт составил 500 млн рублей.', 'Около 65% экспорта – зерно на 330 млн рублей.']],
  // a share of something else, two totals to choose from, another currency
  ['ru', ['Экспорт составил 500 млн рублей.', 'Доля соседей – 12% экспорта, зерна вывезли на 330 млн рублей.']],
  [
    'ru',
    ['Экспорт в мае составил 500 млн рублей, экспорт в июне – 450 млн рублей.', 'Это 70% экспорта, на 330 млн рублей.'],
  ],
  ['ru', ['Экспорт составил 500 млн долларов.', 'Более 70% экспорта – зерно на 330 млн рублей.']],
] as const)('%j passes', ([language, paragraphs]) => {
  expect(messages(language, ...paragraphs)).toEqual([])
})
