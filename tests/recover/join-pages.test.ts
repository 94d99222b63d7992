import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { rawFile } from './pages.ts'

const HEAD = ['Вестник порта', '3 марта 2022']
const TEXT = 'Порт Мезени отгрузил первую партию масла покупателям из Перу и Чили, сообщили в дирекции порта.'

const page = (first: string, second: string): string =>
  [
    ...[...HEAD, 'стр. 7', 'Масло из Мезени едет в Перу', TEXT, TEXT.replace('первую', 'третью'), first],
    ...[...HEAD, 'стр. 8', second, TEXT.replace('первую', 'вторую')],
  ].join('\n')

const read = (text: string) => {
  const { value } = readSource(rawFile(text), languages)
  if (value === null) throw new Error('nothing was read')
  return value
}

test('a paragraph parted by the end of a page is one, and every character has one fate', () => {
  const text = page('Покупатель ждёт ещё двадцать тонн масла и готов', 'платить за него вперёд, говорят в порту.')
  const { article, account } = read(text)
  expect(article.body.map((block) => block.text)).toContain(
    'Покупатель ждёт ещё двадцать тонн масла и готов платить за него вперёд, говорят в порту.',
  )
  expect(article.date.value).toBe('2022-03-03')
  const told = account.map(({ start, end }) => text.slice(start, end)).join('')
  expect(told.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
})

test('a sentence that ends with the page, and one that begins with the next, stay two', () => {
  const { article } = read(
    page('Покупатель ждёт ещё двадцать тонн масла в марте.', 'В апреле порт отправит ещё столько же масла.'),
  )
  expect(article.body).toHaveLength(5)
})
