import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { rawFile } from './pages.ts'

const TITLE = 'Верёвки из Мезени вяжут лодки в Чили'
const FIRST = 'Канатная мастерская из Мезени отправила рыбакам в Чили первую тонну верёвок.'
const LAST = 'Вторая тонна верёвок уйдёт из порта Мезени через неделю, сообщили в мастерской.'

const rulesOf = (lines: readonly string[]): readonly (readonly [string, string])[] => {
  const text = lines.join('\n')
  const { value } = readSource(rawFile(text), languages)
  return value?.account.map(({ start, end, rule }) => [text.slice(start, end).trim(), rule] as const) ?? []
}

test.for([
  ['a link with its picture', 'Нефть, цена за баррель Нефть, цена за баррель'],
  ['who took a picture', 'Agenzia Nord', 'Agenzia Nord'],
])('%s says so twice', ([, ...lines]) => {
  const found = rulesOf([TITLE, FIRST, ...lines, LAST])
  for (const line of lines) expect(found).toContainEqual([line, 'doubled-line'])
})

test.for([
  ['a heading', 'Вторая тонна верёвок'],
  ['two headings', 'Верёвки', 'Канаты'],
  ['a sentence', 'Вяжут крепко. Вяжут крепко.', 'Вяжут крепко и долго держат волну и ветер.'],
])('%s does not', ([, ...lines]) => {
  const last = lines.at(-1)
  expect(rulesOf([TITLE, FIRST, ...lines, LAST])).not.toContainEqual([last, 'doubled-line'])
})

test('the only print of a headline stays', () => {
  const { value } = readSource(rawFile(['Верёвки для Чили', 'Верёвки для Чили', FIRST, LAST].join('\n')), languages)
  expect(value?.article.title).toBe('Верёвки для Чили')
})

test('a label with its day on the next line says what that day is', () => {
  const page = [TITLE, 'Опубликовано', '3 октября 2022', 'Обновлено', '5 октября 2022', FIRST, LAST].join('\n')
  const { value } = readSource(rawFile(page), languages)
  expect(value?.article.date.value).toBe('2022-10-03')
  expect(value?.article.updated).toBe('2022-10-05')
})
