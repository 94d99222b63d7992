import { expect, test } from 'vitest'
import type { Article } from '../../src/records/article.ts'
import { nameSpan, readPoint } from '../../src/site/points.ts'
import { tellWhen } from '../../src/site/when.ts'
import { makeArticle, sheetOf } from './factory.ts'

const LANGUAGES = ['ru', 'it', 'en'] as const
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const tell = (date: Partial<Article['date']>) =>
  LANGUAGES.map((language) => {
    const { main, note, why } = tellWhen(makeArticle({ date }).article.date, sheetOf(language), '#date')
    return plain([main ?? '–', note ?? '–', why?.text ?? '–'].join(' | '))
  })

test.for([
  [{ value: '2021-05-17', basis: 'stated' }, ['17 мая 2021 | – | –', '17 maggio 2021 | – | –', '17 May 2021 | – | –']],
  [{ value: '2021-05', basis: 'stated' }, ['май 2021 | – | –', 'maggio 2021 | – | –', 'May 2021 | – | –']],
  [
    { value: '2021', basis: 'inferred', notBefore: '2021-04-01', notAfter: '2021-12-31' },
    [
      '2021 | не ранее апреля | как определено',
      '2021 | non prima di aprile | come si sa',
      '2021 | not before April | how we know',
    ],
  ],
  [
    { value: '2021', basis: 'inferred', notBefore: '2021-02-08', notAfter: '2021-06-30' },
    [
      '2021 | не ранее 8 февраля, не позднее июня | как определено',
      '2021 | non prima dell’8 febbraio, non dopo giugno | come si sa',
      '2021 | not before 8 February, not after June | how we know',
    ],
  ],
  [
    { partial: '--09-20', basis: 'stated' },
    [
      '20 сентября | год не указан | почему',
      '20 settembre | anno non indicato | perché',
      '20 September | year not given | why',
    ],
  ],
  [
    { notBefore: '2020-01-01' },
    ['– | не ранее 2020 | почему', '– | non prima del 2020 | perché', '– | not before 2020 | why'],
  ],
  [
    { notAfter: '2022-12-31' },
    ['– | не позднее 2022 | почему', '– | non dopo il 2022 | perché', '– | not after 2022 | why'],
  ],
  [{}, ['– | дата не указана | почему', '– | data non indicata | perché', '– | date not given | why']],
] as const)('%o', ([date, told]) => {
  expect(tell(date)).toEqual(told)
})

test('only what HTML allows stands in datetime', () => {
  const datetime = (date: Partial<Article['date']>) =>
    tellWhen(makeArticle({ date }).article.date, sheetOf('en'), null).datetime
  expect([
    datetime({ value: '2021' }),
    datetime({ partial: '--09-20' }),
    datetime({ notBefore: '2020-01-01' }),
  ]).toEqual(['2021', '09-20', null])
})

test.for([
  ['2020-01-01', '2020-12-31', '2020', '2020', '2020'],
  ['2021-01-01', '2021-03-31', 'I квартал 2021', 'I trimestre 2021', 'Q1 2021'],
  ['2021-07-01', '2021-12-31', 'II полугодие 2021', 'II semestre 2021', 'H2 2021'],
  ['2021-02-01', '2021-02-28', 'февраль 2021', 'febbraio 2021', 'February 2021'],
  ['2021-01-01', '2021-09-30', 'январь–сентябрь 2021', 'gennaio–settembre 2021', 'January–September 2021'],
  // three months that are no quarter
  ['2021-02-01', '2021-04-30', 'февраль–апрель 2021', 'febbraio–aprile 2021', 'February–April 2021'],
  ['2021-05-17', '2021-05-17', '17 мая 2021', '17 maggio 2021', '17 May 2021'],
  ['2021-05-16', '2021-05-18', '16–18 мая 2021', '16–18 maggio 2021', '16–18 May 2021'],
  ['--05-16', '--05-18', '16–18 мая', '16–18 maggio', '16–18 May'],
  ['--05-30', '--06-02', '30 мая — 2 июня', '30 maggio – 2 giugno', '30 May – 2 June'],
  ['2021-05-30', '2021-06-02', '30 мая — 2 июня 2021', '30 maggio – 2 giugno 2021', '30 May – 2 June 2021'],
  ['2019-01-01', '2021-12-31', '2019 — 2021', '2019 – 2021', '2019 – 2021'],
  ['2020', '2020', '2020', '2020', '2020'],
] as const)('from %s to %s: %s', ([start, end, ...told]) => {
  const names = LANGUAGES.map((language) =>
    plain(nameSpan(readPoint(start), readPoint(end), sheetOf(language).wording.dates)),
  )
  expect(names).toEqual(told)
})
