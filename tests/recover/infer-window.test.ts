import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { inferWindow } from '../../src/recover/infer-window.ts'
import { compileTimeRules } from '../../src/recover/read-times.ts'

const windowOf = (language: keyof typeof languages, ...paragraphs: string[]): string => {
  const { calendar, identity } = languages[language]
  const window = inferWindow(paragraphs, compileTimeRules(calendar), new Set(identity.abbreviations))
  for (const { block, start, end, text } of window.evidence)
    expect(typeof block === 'number' && paragraphs[block]?.slice(start, end)).toBe(text)
  return `${window.notBefore ?? ''}…${window.notAfter ?? ''}`
}

test.for([
  [
    'ru',
    '2022-04-01…2022-12-31',
    'За первые три месяца 2022 года завод поставил насосов на 310 млн рублей.',
    '«В первом квартале этого года объём составил 310 млн рублей», — сказал директор.',
  ],
  [
    'ru',
    '2022-07-01…2022-12-31',
    'В первом полугодии этого года завод вывез 4,2 тыс. тонн.',
    'За январь-июнь 2022 года вывезли 4,2 тыс. тонн.',
  ],
  [
    'en',
    '2021-10-01…2021-12-31',
    'Exports reached 5.5 billion in the first nine months of 2021.',
    'In the first nine months of this year sales of 5.5 billion were made.',
  ],
  ['it', '2020-01-01…', 'Nel 2020 le esportazioni hanno raggiunto 537 milioni.'],
  ['ru', '2021-01-01…', 'По итогам 2020 года регион экспортировал зерна на 7 млн долларов.'],
  ['de', '2019-01-01…', 'Im Jahr 2019 hat das Gebiet Holz ausgeführt.'],
  ['ru', '2020-01-01…', 'Контракт подписали в 2020 году. Линию запустят к 2030 году.'],
] as const)('%s %s', ([language, expected, ...paragraphs]) => {
  expect(windowOf(language, ...paragraphs)).toBe(expected)
})

// the same period of two years is a comparison unless the figure is the same; plans and bare years prove nothing
test('a comparison does not fix the year of writing', () => {
  expect(
    windowOf('ru', 'В первом квартале этого года вывезли 40 тонн.', 'В первом квартале 2021 года вывезли 25 тонн.'),
  ).toBe('2021-01-01…')
})

test.for([
  ['ru', 'К 2030 году регион удвоит экспорт.'],
  ['ru', 'В 2025 году завод планирует удвоить экспорт, сообщил директор.'],
  ['it', 'Entro il 2030 la regione sarà prima.'],
  ['en', 'The plant will double exports in 2030.'],
  ['ru', 'За прошлый год экспорт вырос на 18%.'],
] as const)('nothing: %s %s', ([language, text]) => {
  expect(windowOf(language, text)).toBe('…')
})
