import { expect, test } from 'vitest'
import { readWords } from '../../src/base/words.ts'
import { languages } from '../../src/languages/index.ts'
import { readDateLine } from '../../src/recover/date-line.ts'
import { dateValue } from '../../src/recover/find-dates.ts'
import { compileReadingRules } from '../../src/recover/reading-rules.ts'

const rules = compileReadingRules(languages)

const read = (text: string) => {
  const credit = readDateLine(text, readWords(text), rules, false)
  const { published, updated, authors = [] } = credit ?? {}
  return credit && [published && dateValue(published), updated && dateValue(updated), ...authors].filter(Boolean)
}

test.for([
  ['Press release No. 7, October 3, 2022', '2022-10-03'],
  ['2022-10-03 16:20:07丨Trade Window', '2022-10-03'],
  ['15:48 03.10.2022 (обновлено: 16:02 05.10.2022)', '2022-10-03', '2022-10-05'],
  ['03 окт, 2022 | Марат Галеев | 2.4K', '2022-10-03', 'Марат Галеев'],
  ['3 октября 2022 | Казань | Ольга Сомова', '2022-10-03', 'Ольга Сомова'],
  ['Ольга Сомова 3 октября 2022, 09:40', '2022-10-03', 'Ольга Сомова'],
  ['Опубликовано: 3 октября 2022, 09:40 Автор: Ольга Сомова', '2022-10-03', 'Ольга Сомова'],
  ['Опубликовано 3 октября 2022 пользователем admin', '2022-10-03'],
  ['3 октября 2022 👁 310 💬 7', '2022-10-03'],
  ['3 октября 2022 в 09:40 · 4 мин на чтение', '2022-10-03'],
  ['Пресс-релиз от 3 октября 2022 года', '2022-10-03'],
  ['3 октября 2022 в рубрике Промышленность', '2022-10-03'],
  ['Posted on October 3, 2022 by Helen Park in Business', '2022-10-03', 'Helen Park'],
  ['By Helen Park on October 3, 2022', '2022-10-03', 'Helen Park'],
  ['Mon, 3 Oct 2022 09:40 +0300', '2022-10-03'],
  ['Release date: October 3, 2022', '2022-10-03'],
  ['Spalding, UK -- October 3, 2022 --', '2022-10-03'],
  ['Posted on October 3, 2022 by The Fenland Maker', '2022-10-03'],
  ['FOR IMMEDIATE RELEASE: October 3, 2022', '2022-10-03'],
  ['Comunicato stampa, 3 ottobre 2022', '2022-10-03'],
  ['Zur sofortigen Veröffentlichung – 3. Oktober 2022', '2022-10-03'],
  ['Gera (3. Oktober 2022)', '2022-10-03'],
  ['Pubblicato il 3 ottobre 2022 da Maria Di Stefano in Energia', '2022-10-03', 'Maria Di Stefano'],
  ['Scritto da Paolo Conti il 3 ottobre 2022', '2022-10-03', 'Paolo Conti'],
  ['3 ottobre 2022 di Paolo Conti', '2022-10-03', 'Paolo Conti'],
  ['Veröffentlicht am 3. Oktober 2022 von Katrin Vogel', '2022-10-03', 'Katrin Vogel'],
  ['Pressemitteilung vom 3. Oktober 2022', '2022-10-03'],
  ['October 3, 2022 — by Helen Park in Business — 4 min read', '2022-10-03', 'Helen Park'],
  ['Текст: Ольга Сомова. 3 октября 2022 г.', '2022-10-03', 'Ольга Сомова'],
  ['3.10.2022, aktualisiert am 5.10.2022', '2022-10-03', '2022-10-05'],
  ['Опубликовано 03.10.2022 автором Ольга Сомова', '2022-10-03', 'Ольга Сомова'],
  ['3 Ottobre 2022 Paolo Conti 0 Commenti', '2022-10-03', 'Paolo Conti'],
  ['Inviato da ufficiostampa il Mar, 04/10/2022 - 10:15', '2022-10-04'],
  ['Updated - October 5, 2022 at 08:31 AM. | Kochi', '2022-10-05'],
  ['OCTOBER 3, 2022 / 3:14 PM / UPDATED 6 YEARS AGO', '2022-10-03'],
  ['5–7 октября 2023'],
  ['5 октября – 7 ноября 2023 г.'],
  ['5-7 ottobre 2023'],
  ['Oct 5–7, 2023'],
  ['5.–7. Oktober 2023'],
  ['5. bis 7. Oktober 2023'],
  ['2 дн. назад'],
  ['2d ago'],
  ['2 gg fa'],
  ['vor zwei Stunden'],
  ['«5» октября 2023 года', '2023-10-05'],
  ['the 5th of October, 2023', '2023-10-05'],
  ['Veröffentlicht im Oktober 2023', '2023-10'],
  ['Опубликовано в октябре 2023 года', '2023-10'],
  ['Октябрь 2023'],
  ['5 ottobre 2023 – 10:15', '2023-10-05'],
  ['2023-10-05T10:15:00+03:00', '2023-10-05'],
  ['Пресс-релиз № 7 от 3 октября 2022', '2022-10-03'],
  ['Pressemitteilung Nr. 12 vom 3. Oktober 2022', '2022-10-03'],
  ['Press release No. 7 | October 3, 2022', '2022-10-03'],
  ['Comunicato stampa n. 7 del 3 ottobre 2022', '2022-10-03'],
  ['Ulyanovsk, Russia – October 3, 2022', '2022-10-03'],
  ['Ульяновск, Россия – 3 октября 2022', '2022-10-03'],
  // the weekday says which number is the month
  ['вт, 05/11/2021 - 14:20', '2021-05-11'],
  ['Fr, 05/11/2021', '2021-11-05'],
  ['Verfügbar bis 03.10.2022'],
  ['Действует до 3 октября 2022'],
  ['Disponibile fino al 3 ottobre 2022'],
  ['Valid until October 3, 2022'],
])('%s', ([text = '', ...expected]) => {
  expect(read(text)).toEqual(expected)
})

test('a day and a month in numbers, each with its stop', () => {
  const published = (text: string) => readDateLine(text, readWords(text), rules, false)?.published
  expect(published('05.10.')).toMatchObject({ year: null, month: 10, day: 5 })
  expect(published('Fr, 05.10., 14:20 Uhr')).toMatchObject({ year: null, month: 10, day: 5 })
  expect(published('05.10')).toBeUndefined()
  expect(published('05.13.')).toBeUndefined()
})

// told from the hour of reading: a date line that holds no date
test.for(['Вчера, 14:05', '2 часа назад', '15 минут назад', '3 hours ago', '5 ore fa'])('no date in: %s', (text) => {
  expect(read(text)).toEqual([])
})

// a date among words that are neither names nor labels is text
test.for([
  'Ярмарка мёда 3 октября 2022',
  'Завод открыли 3 октября 2022 года',
  '3 октября 2022 года Марат Галеев принял завод и поехал в Перу',
  'Exports rose by October 3, 2022',
  'Business Forum October 3, 2022',
  'In fiera a Verona 3 ottobre 2022',
  'Messe in Berlin am 3. Oktober 2022',
  'Мёд, Масло, Мука – 3 октября 2022',
  'Тел. +7 (863) 200-00-00',
  '2 часа переговоров',
  '2 года назад завод стоял',
])('no date line: %s', (text) => {
  expect(read(text)).toBeNull()
})
