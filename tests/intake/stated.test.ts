import { describe, expect, test } from 'vitest'
import { agreeOnDate, statedDate } from '../../src/intake/stated-date.ts'
import { statedLanguage } from '../../src/intake/stated-language.ts'
import { statedAuthors, statedPublisher } from '../../src/intake/stated-names.ts'
import { statedText } from '../../src/intake/stated-text.ts'
import { statedUrl, urlKey } from '../../src/intake/stated-url.ts'
import { PROSE, rules } from './reading.ts'

describe('a date is taken as written', () => {
  test.for([
    ['2021-05-17', '2021-05-17'],
    ['2021-05-17T23:30:00Z', '2021-05-17'],
    ['2021-05-17T00:10:00+07:00', '2021-05-17'],
    ['2021-05-17 10:15', '2021-05-17'],
    ['2021-05', '2021-05'],
    ['2021', '2021'],
    ['20210517', '2021-05-17'],
    ['Mon, 17 May 2021 23:50:00 +0500', '2021-05-17'],
    ['6 December 2022 10:00 GMT', '2022-12-06'],
    ['17.05.2021 10:15', '2021-05-17'],
    ['2021-02-30', null],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01', null],
    ['17 мая', null],
    ['05/17/2021', null],
    ['Mon, 17 Foo 2021', null],
    ['yesterday', null],
    ['', null],
  ] as const)('%s', ([text, date]) => {
    expect(statedDate(text)).toBe(date)
  })
})

test.for([
  [['2021-05-17T23:10:00+07:00', '2021-05-17T16:10:00Z'], '2021-05-17', null],
  [['2021-05-18T00:10:00+07:00', '2021-05-17'], '2021-05-18', null],
  [['2021-05', '2021-05-17'], '2021-05', null],
  [['2021-05-17', '2021-05-19'], '2021-05-17', '2021-05-19'],
  [['2021-05-17', '2020'], '2021-05-17', '2020'],
  [['never', '2021-05-17'], '2021-05-17', null],
  [[], null, null],
] as const)('dates %j agree unless they are more than a day apart', ([texts, date, against]) => {
  expect(agreeOnDate(texts)).toEqual({ date, against })
})

test.for([
  ['https://site.example/news/1?utm_source=tg&id=2#c', null, 'https://site.example/news/1?id=2'],
  ['/news/1', 'https://site.example/', 'https://site.example/news/1'],
  ['https://site.example/?p=12', null, 'https://site.example/?p=12'],
  ['https://user:secret@site.example/news', null, 'https://site.example/news'],
  ['https://site.example/', null, null],
  ['https://site.example', null, null],
  ['/news/1', null, null],
  ['javascript:alert(1)', 'https://site.example/', null],
  ['file:///C:/saved.html', null, null],
  ['not an address', null, null],
] as const)('address %s on %s', ([text, base, url]) => {
  expect(statedUrl(text, base)).toBe(url)
})

test('one address has one key, however it is spelled', () => {
  const keys = ['http://www.site.example/a/', 'https://site.example/a', 'https://site.example/a#top'].map(urlKey)
  expect(new Set(keys).size).toBe(1)
  expect(urlKey('https://site.example/a?x=1')).not.toBe(keys[0])
})

test.for([
  [['Полина Мотовилова'], ['Полина Мотовилова'], undefined],
  [['By Jordan Whitfield and Elena Petrova'], ['Jordan Whitfield', 'Elena Petrova'], undefined],
  [['di Chiara Zanon e Luca Perin'], ['Chiara Zanon', 'Luca Perin'], undefined],
  [['Di Maio Luigi'], ['Di Maio Luigi'], undefined],
  [['ТАСС'], [], 'ТАСС'],
  [['admin'], [], undefined],
  [['Redazione'], [], undefined],
  [['https://www.facebook.example/polina'], [], undefined],
  [['desk@site.example'], [], undefined],
] as const)('authors %j', ([names, authors, agency]) => {
  const said = statedAuthors(names, rules)
  expect([said.authors, said.agency]).toEqual([authors, agency])
})

test('a publisher is a name and no address', () => {
  expect(statedPublisher(['https://www.facebook.example/paper', ' Деловая\n Вологда '])).toBe('Деловая Вологда')
})

test.for([
  ['ru', 'ru'],
  ['ru-RU', 'ru'],
  ['en', null],
  ['<b>', null],
  [null, null],
] as const)('language %s counts where the text bears it out', ([stated, language]) => {
  expect(statedLanguage(stated, [{ text: PROSE, close: false }], rules)).toBe(language)
})

test.for([
  ['Buses to Egypt &amp; Jordan', 'Buses to Egypt & Jordan'],
  [' two\u2028 lines\t', 'two lines'],
  ['экс\u00adпорт\u202e', 'экспорт'],
  ['\u0000', null],
  ['x'.repeat(1001), null],
] as const)('stated text %j', ([text, line]) => {
  expect(statedText(text)).toBe(line)
})
