import { expect, test } from 'vitest'
import { joinWrapped } from '../../src/recover/join-wrapped.ts'
import { readLines } from '../../src/recover/lines.ts'

const join = (text: string): string[] => joinWrapped(readLines(text, 0)).map((line) => line.text)

const PARAGRAPHS = [
  'Сыроварня из Углича отправила в Оман первые восемь тонн твёрдого сыра, ' +
    'рассказали в пресс-службе области. Покупатель заплатил за партию сорок тысяч долларов.',
  'Раньше предприятие работало только с соседними областями, а теперь ждёт закупщиков из Катара и Бахрейна.',
]

const wrap = (text: string, width: number): string => {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line.length + 1 + word.length > width && line !== '') lines.push(word)
    else lines.splice(-1, 1, line === '' ? word : `${line} ${word}`)
  }
  return lines.join('\n')
}

test.for([46, 54, 62, 72])('paragraphs wrapped at %i are whole again', (width) => {
  const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, width)).join('\n\n')
  expect(join(text)).toEqual(PARAGRAPHS)
})

test('a headline wider than the column stands alone', () => {
  const title = 'Угличская сыроварня отправила первую партию в Оман | Волжский экономический обозреватель'
  expect(join(`${title}\n\n${PARAGRAPHS.map((paragraph) => wrap(paragraph, 52)).join('\n\n')}`)).toEqual([
    title,
    ...PARAGRAPHS,
  ])
})

test('a dateline longer than the column goes on below it', () => {
  const [first = '', second = ''] = PARAGRAPHS
  const wrapped = wrap(first, 52)
  expect(join(`УГЛИЧ, 5 мая. /ТАСС/. ${wrapped}\n\n${wrap(second, 52)}`)).toEqual([
    `УГЛИЧ, 5 мая. /ТАСС/. ${first}`,
    second,
  ])
})

test('headlines that happen to fill the column stay apart', () => {
  const others = ['Костромские ювелиры везут браслеты в Дубай', 'Вологодские кружева купил музей Лиссабона']
  const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, 44)).join('\n\n')
  expect(join(`${text}\n\n${others.join('\n')}`)).toEqual([...PARAGRAPHS, ...others])
})

test('short lines in lower case are no column', () => {
  const menu = ['вход', 'регистрация', 'о нас', 'контакты', 'реклама', 'подписка']
  expect(join([...menu, ...PARAGRAPHS].join('\n'))).toEqual([...menu, ...PARAGRAPHS])
})

test('a line that ends in an abbreviation goes on', () => {
  const [first = '', second = ''] = PARAGRAPHS
  const text = `${wrap(first, 50)}\n\n${wrap(second, 50)}\nВ Катар сыроварня хочет отправить почти две тыс.\nтонн сыра.`
  expect(join(text).join('\n')).toContain('почти две тыс. тонн сыра.')
})

test.for([
  ['parts a word', 'с Угли-\nчем', 'с Угличем'],
  // near-miss: the page prints the word with its hyphen
  ['stands in a word', 'из сыро-\nваренного цеха', 'из сыро-варенного цеха'],
])('a hyphen that %s', ([, broken = '', whole = '']) => {
  const [first = '', second = ''] = PARAGRAPHS
  const ending = '\n\nСыро-варенного склада у завода нет, есть только сыро-варенного образца печь.'
  const text = `${wrap(first, 50)}\n\n${wrap(second, 50)}\nи ждёт вестей ${broken}.${ending}`
  expect(join(text).join('\n')).toContain(`и ждёт вестей ${whole}.`)
})
