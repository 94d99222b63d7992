import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../src/base/sentences.ts'

const ABBREVIATIONS = new Set(['млн', 'г', 'им', 'руб', 'долл', 'e.g', 'mio'])

// «|» marks where one sentence ends and the next begins
test.for([
  'Завод вырос.| Экспорт тоже.',
  'Сумма — 5 млн. рублей.| Это рекорд.',
  'Поставили на 86 млн руб.| Китай доволен.',
  'Поставили на 86 млн. долл. США.| Китай доволен.',
  'Строит завод им. Ленина.| Китай доволен.',
  'Строит завод «им. Ленина».| Китай доволен.',
  'Хлеб и мазь.| Китай доволен.',
  'Директор В. И. Смирнов приехал.| Он доволен.',
  '«Мы готовы!»| Так сказал министр.',
  'Почему?| Потому что дорого…| Но не всем.',
  'В 2021 г. вывезли 5 тонн.',
  'Some goods, e.g. Perm pumps, sell well.| Others do not.',
  'Der Wert liegt bei 3 Mio. Euro.| Das ist viel.',
  'Вырос на 2.5 процента и упал. потом',
  'без точки',
  '出口增长。|进口也增长！|“真的吗？”|他说。',
])('%s', (marked) => {
  const expected = marked.split('|').map((part) => part.trim())
  const text = marked.replaceAll('|', '')
  expect(splitSentences(text, ABBREVIATIONS).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('sentences hold every character that is no white space, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Слово', 'млн', '.', '!', '…', '»', ' ', '\u00a0', 'В', '5')), (parts) => {
      const text = parts.join('')
      let at = 0
      for (const { start, end } of splitSentences(text, ABBREVIATIONS)) {
        expect(text.slice(at, start).trim()).toBe('')
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
