import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { figurePhrase, formatFigure, formatNumber } from '../../src/site/numbers.ts'
import { figure } from './factory.ts'

const wordsOf = (language: 'ru' | 'it' | 'en') => {
  const words = languages[language].wording?.numbers
  if (words === undefined) throw new Error(language)
  return words
}
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

test.for([
  [1234567.5, '1 234 567,5', '1 234 567,5', '1,234,567.5'],
  [1500, '1500', '1500', '1,500'],
  [12345, '12 345', '12 345', '12,345'],
  [0.1 + 0.2, '0,3', '0,3', '0.3'],
  [1000000, '1 000 000', '1 000 000', '1,000,000'],
] as const)('%d', ([value, ru, it, en]) => {
  expect(
    [formatNumber(value, wordsOf('ru')), formatNumber(value, wordsOf('it')), formatNumber(value, wordsOf('en'))].map(
      plain,
    ),
  ).toEqual([ru, it, en])
})

test.for([
  [figure('248 млн рублей', 248e6, 'RUB'), '248 млн руб.', '248 mln di rubli', '248 million roubles'],
  [figure('41,7 млрд', 41.7e9, 'RUB'), '41,7 млрд руб.', '41,7 mld di rubli', '41.7 billion roubles'],
  [
    figure('около $86 млн', 86e6, 'USD', { qualifier: 'approx' }),
    'около 86 млн долл.',
    'circa 86 mln di dollari',
    'about 86 million US dollars',
  ],
  [figure('почти 60%', 60, '%', { qualifier: 'lt' }), 'почти 60 %', 'quasi 60%', 'almost 60%'],
  [figure('треть', 33.3, '%', { fraction: [1, 3] }), '1/3', '1/3', '1/3'],
  [figure('в 2,7 раза', 2.7, 'x'), 'в 2,7 раза', '2,7 volte', '2.7 times'],
  [
    figure('более чем в 5 раз', 5, 'x', { qualifier: 'gt' }),
    'более чем в 5 раз',
    'più di 5 volte',
    'more than 5 times',
  ],
  [figure('10–15 т', 10, 't', { valueMax: 15 }), '10–15 т', '10–15 t', '10–15 t'],
  [figure('21 предприятие', 21, 'enterprises'), '21 предприятие', '21 imprese', '21 enterprises'],
  [
    figure('в первую десятку', 10, 'rank', { qualifier: 'lt' }),
    'в числе 10 первых',
    'tra i primi 10 posti',
    'among the top 10',
  ],
  // a currency without a word goes by its code
  [figure('5 млн', 5e6, 'XAU'), '5 млн XAU', '5 mln XAU', '5 million XAU'],
  // what has no name here is told in the source’s words
  [figure('5 мест', 5, 'berths'), '5 мест', '5 мест', '5 мест'],
] as const)('%o', ([one, ru, it, en]) => {
  const phrase = (language: 'ru' | 'it' | 'en') =>
    plain(figurePhrase(formatFigure(one, wordsOf(language), wordsOf('ru')), wordsOf(language)))
  expect([phrase('ru'), phrase('it'), phrase('en')]).toEqual([ru, it, en])
})

test('a vague quantity is told in the source’s words', () => {
  const vague = figure('несколько десятков стран', null, 'countries', { qualifier: 'approx' })
  expect(formatFigure(vague, wordsOf('en'), null)).toEqual({
    qualifier: '',
    num: '',
    frac: '',
    unit: '',
    said: 'несколько десятков стран',
  })
})

test('nothing is rounded away: what three decimals of a million cannot say is printed whole', () => {
  const one = formatFigure(figure('1 234 567 руб.', 1234567, 'RUB'), wordsOf('ru'), null)
  expect(plain(one.num + one.frac)).toBe('1 234 567')
})
