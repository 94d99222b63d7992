import { expect, test } from 'vitest'
import { read } from './pages.ts'

const TITLE = 'Масло из Мезени едет в Перу'
const TEXT = [
  'Завод в Мезени отгрузил первую партию масла покупателям из Перу и Чили.',
  'Вторая партия масла уйдёт из порта через неделю, сообщили на заводе в Мезени.',
]

const pageOf = (...above: readonly string[]): string => [...above, TITLE, ...TEXT].join('\n')

test.for([
  ['Октябрь 2022', '2022-10'],
  ['October 2022 issue', '2022-10'],
  ['Ottobre 2022', '2022-10'],
  ['Oktober 2022', '2022-10'],
  ['Ежемесячник «Маслодел» – октябрь 2022', '2022-10'],
  ['Mensile Olio e dintorni – Ottobre 2022', '2022-10'],
  ['Вестник маслодела. Электронный выпуск от 3 октября 2022 г.', '2022-10-03'],
  ['Ölbrief – Ausgabe vom 3. Oktober 2022', '2022-10-03'],
  ['Oil Digest – October 3, 2022', '2022-10-03'],
  ['GIORNALE DEL PORTO – newsletter del 3 ottobre 2022', '2022-10-03'],
] as const)('%s above a headline dates the article', ([line, value]) => {
  const article = read(pageOf(line))
  expect(article.title).toBe(TITLE)
  expect(article.date).toMatchObject({ value, basis: 'stated' })
})

test('a day beats the day of the number, and months of an archive date nothing', () => {
  const numbered = pageOf('Вестник маслодела. Выпуск от 3 октября 2022 г.', '1 октября 2022')
  expect(read(numbered).date.value).toBe('2022-10-01')
  expect(read(pageOf('Октябрь 2022', 'Сентябрь 2022', 'Август 2022')).date.value).toBeNull()
  expect(read([TITLE, ...TEXT, 'Октябрь 2022'].join('\n')).date.value).toBeNull()
})

test.for([
  ['1 октября 2022', 'Задайте вопрос нашему автору'],
  ['October 1, 2022', 'Support independent journalism'],
  ['1 ottobre 2022', 'Sostieni il nostro giornale'],
  ['1. Oktober 2022', 'Unsere Arbeit braucht Sie'],
] as const)('the only date of a page, right below the text: %s', ([date, line]) => {
  expect(read([TITLE, ...TEXT, date, line].join('\n')).date.value).toBe('2022-10-01')
  // another date above, or a list below
  expect(read(['3 октября 2022', TITLE, ...TEXT, date, line].join('\n')).date.value).toBe('2022-10-03')
  const others = ['Арбузы подорожали в Астрахани', 'Кошка три дня сидела на тополе']
  expect(read([TITLE, ...TEXT, date, ...others].join('\n')).date.value).toBeNull()
})

test('a headline that ends with a month is no masthead', () => {
  const title = 'Газета о масле выходит с весны – октябрь 2022'
  expect(read([title, ...TEXT].join('\n')).title).toBe(title)
})
