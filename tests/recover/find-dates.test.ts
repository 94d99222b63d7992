import { expect, test } from 'vitest'
import { readWords } from '../../src/base/words.ts'
import { languages } from '../../src/languages/index.ts'
import { datePartial, dateValue, findDates } from '../../src/recover/find-dates.ts'
import { compileReadingRules } from '../../src/recover/reading-rules.ts'

const { dateWords } = compileReadingRules(languages)

const read = (text: string, monthFirst = false): string[] =>
  findDates(text, readWords(text), dateWords, monthFirst).map((date) => dateValue(date) ?? datePartial(date) ?? '?')

test.for([
  ['25.05.2023 в 14:00', '2023-05-25'],
  ['17 июля 2023, 10:25', '2023-07-17'],
  ['2 сентября 2021 г.', '2021-09-02'],
  ['ИЖЕВСК, 7 окт', '--10-07'],
  ['3 marzo 2024 - 08:15', '2024-03-03'],
  ['1º maggio 2022', '2022-05-01'],
  ['May 4, 2021', '2021-05-04'],
  ['4th May 2021', '2021-05-04'],
  ['Sept. 2, 2021', '2021-09-02'],
  ['12. April 2019', '2019-04-12'],
  ['5. März 2020', '2020-03-05'],
  ['2023-05-25T14:00', '2023-05-25'],
  ['2023 05/25 21:18:55', '2023-05-25'],
  ['/2022/11/09/', '2022-11-09'],
  ['25/05/23', '2023-05-25'],
  ['Сентябрь 2021', '2021-09'],
  ['№ 10 (май 2021)', '2021-05'],
  ['29.02.2024', '2024-02-29'],
  ['02.04.202113:01', '2021-04-02'],
  ['05 / 02 / 2020', '2020-02-05'],
  // what stands before the comma counts something else
  ['Press release No. 7, October 3, 2022', '2022-10-03'],
  ['17, мая 2021', '2021-05-17'],
] as const)('%s → %s', ([text, expected]) => {
  expect(read(text)).toEqual([expected])
})

test.for(['31.02.2023', '29.02.2023', '32 мая 2023', '13.13.2023', '1.2.3', '120 мая', 'в мае', '2023', '10:25'])(
  'no date: %s',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

test('where the month may come first, 04/05/2021 only says its year', () => {
  expect(read('04/05/2021', true)).toEqual(['2021'])
  expect(read('04/05/2021', false)).toEqual(['2021-05-04'])
  expect(read('05/25/2021', true)).toEqual(['2021-05-25'])
  expect(read('05/05/2021', true)).toEqual(['2021-05-05'])
})
