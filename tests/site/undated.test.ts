import { expect, test } from 'vitest'
import type { Event } from '../../src/records/tags.ts'
import { tellUndated } from '../../src/site/undated.ts'
import { at, figure, makeArticle, type Specimen, sheetOf } from './factory.ts'

const LANGUAGES = ['ru', 'it', 'en'] as const
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const tell = (specimen: Specimen) => {
  const article = makeArticle(specimen)
  return LANGUAGES.map((language) => {
    const sheet = sheetOf(language, [article])
    const [entry] = sheet.atlas.entries
    if (entry === undefined) throw new Error('no entry')
    return plain(tellUndated(sheet, entry))
  })
}

const event = (kind: Event['kind'], start: string, end: string | null): Event => ({
  name: 'x',
  kind,
  place: null,
  start,
  end,
  evidence: [],
})
const year = (start: string, end: string) =>
  figure('537 млн', 537e6, 'USD', { period: { text: 'в 2020 году', start, end } })

test.for<[string, Specimen, readonly string[]]>([
  [
    'a result of a whole year',
    { date: { notBefore: '2020-01-01' }, tags: { figures: [year('2020-01-01', '2020-12-31')] } },
    [
      'Есть итог 2020 года: не ранее 2020',
      'C’è un dato per il 2020: non prima del 2020',
      'Gives a result for 2020: not before 2020',
    ],
  ],
  [
    'a quarter is no whole year',
    { date: { notBefore: '2020-01-01' }, tags: { figures: [year('2020-01-01', '2020-03-31')] } },
    ['Не ранее 2020', 'Non prima del 2020', 'Not before 2020'],
  ],
  [
    'days of an event, without a year',
    { tags: { events: [event('fair', '--05-16', '--05-18')] } },
    [
      'Названа выставка 16–18 мая, год не указан',
      'Citata una fiera, 16–18 maggio, anno non indicato',
      'Names a fair on 16–18 May, year not given',
    ],
  ],
  [
    'days of an event with the year',
    { tags: { events: [event('visit', '2021-05-17', null)] } },
    ['Назван визит 17 мая 2021', 'Citata una visita, 17 maggio 2021', 'Names a visit on 17 May 2021'],
  ],
  [
    'no date at all: a number beside a word that is no month',
    { title: 'Экспорт вырос на 18', body: ['Вывезено 45 тонн.'] },
    ['Ни одной даты в тексте', 'Nessuna data nel testo', 'No date anywhere in the text'],
  ],
  [
    'a year that proves nothing',
    { body: ['Завод основан в 1943 году.'] },
    ['Дата не указана', 'Data non indicata', 'Date not given'],
  ],
  [
    'a day of something else',
    { body: ['Праздник 9 мая.'] },
    ['Дата не указана', 'Data non indicata', 'Date not given'],
  ],
  [
    'evidence that was not enough',
    { body: ['А'], date: { evidence: [at(0, 'А')] } },
    ['Дата не указана', 'Data non indicata', 'Date not given'],
  ],
])('%s', ([, specimen, told]) => {
  expect(tell(specimen)).toEqual(told)
})
