import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { rawFile } from './pages.ts'

const FIRST = 'Завод в Мезени отгрузил первую партию масла покупателям из Перу и Чили.'
const LAST = 'Вторая партия масла уйдёт из порта через неделю, сообщили на заводе в Мезени.'

const ruleOf = (lines: readonly string[], line: string): string | undefined => {
  const text = lines.join('\n')
  const at = text.indexOf(line)
  const { value } = readSource(rawFile(text), languages)
  return value?.account.find(({ start, end }) => start <= at && end > at)?.rule
}

// what stands between two paragraphs, the line in question first, then the rule that takes it
test.for([
  ['widget', 'Вы были в Перу?', 'Да', 'Нет', 'Проголосовать'],
  ['widget', 'Umfrage zum Hafen', 'Ja, oft', 'Nein, noch nie', 'Abstimmen'],
  ['widget', 'Newsletter di Mezen', 'Inserisci la tua email', 'Iscriviti'],
  ['heading', 'Куда везут масло', 'Реклама'],
  ['heading', 'Куда везут масло', 'Отправить'],
  ['paragraph', 'Зачем масло едет в Перу?'],
])('%s: %s', ([rule = '', ...lines]) => {
  expect(ruleOf(['Масло из Мезени едет в Перу', FIRST, ...lines, LAST], lines[0] ?? '')).toBe(rule)
})

test.for([
  ['foreign-run', 'Хит сезона', 'В Саратове подорожает проезд', 'Кошка три дня сидела на тополе'],
  ['foreign-run', 'Hotspot', 'Ferry timetable to change in April', 'Village library saved by readers'],
  // about the article, two alone, a list of what was shipped
  ['paragraph', 'Порт ждёт покупателей из Перу', 'Масло из Мезени хвалят в Чили', 'Партия масла едет морем'],
  ['paragraph', 'В Саратове подорожает проезд', 'Кошка три дня сидела на тополе'],
  ['paragraph', 'Льняное', 'Рыжиковое', 'Конопляное'],
])('%s in a row: %s', ([rule = '', ...lines]) => {
  expect(ruleOf(['Масло из Мезени едет в Перу', FIRST, ...lines, LAST], lines[0] ?? '')).toBe(rule)
})

test('who sends a release is no headline', () => {
  const name = 'Союз маслоделов Мезенского края'
  const foot = ['Контакты для прессы:', name, 'Телефон: 8 (800) 555-35-35']
  const { value } = readSource(rawFile([name, 'Масло для далёкого Перу', FIRST, LAST, ...foot].join('\n')), languages)
  expect(value?.article.title).toBe('Масло для далёкого Перу')
})

test('a heading that takes up words of its section stays, and so does a country behind the last stop', () => {
  const heading = 'Вторая партия масла'
  expect(ruleOf(['Масло из Мезени едет в Перу', FIRST, heading, LAST], heading)).toBe('heading')
  const page = ['Масло из Мезени едет в Перу', FIRST, `${LAST} (США)`].join('\n')
  expect(readSource(rawFile(page), languages).value?.article.body.at(-1)?.text).toMatch(/\(США\)$/u)
})

const MAIL = ['От: Порт <port@site.example>', 'Дата: чт, 21 апр. 2022 г. в 16:05', 'Тема: Fwd: масло']

test('the head of a letter tells the day, and no headline', () => {
  const page = [...MAIL, 'Масло из Мезени едет в Перу', FIRST, LAST].join('\n')
  const article = readSource(rawFile(page), languages).value?.article
  expect(article?.title).toBe('Масло из Мезени едет в Перу')
  expect(article?.date.value).toBe('2022-04-21')
  // two lines of the kind are none
  expect(ruleOf(['Тема: масло', 'Кому: Перу', FIRST, LAST], 'Тема: масло')).not.toBe('mail-head')
})

test('a short sentence above a caption on top of the text is what the picture shows', () => {
  const head = ['Масло из Мезени едет в Перу', 'Трое у причала.', 'Порт зимой. Архивное фото', FIRST, LAST]
  expect(ruleOf(head, 'Трое у причала.')).toBe('caption')
  expect(ruleOf([head[0] ?? '', FIRST, 'Так и вышло.', 'Порт зимой. Архивное фото', LAST], 'Так и вышло.')).toBe(
    'paragraph',
  )
})

test('comments and news among the entries of a menu open nothing above the text', () => {
  const menu = ['Последние новости', 'Экономика', 'Спорт', 'Комментарии']
  const { value } = readSource(rawFile([...menu, 'Масло из Мезени едет в Перу', FIRST, LAST].join('\n')), languages)
  expect(value?.article.title).toBe('Масло из Мезени едет в Перу')
  expect(value?.article.body).toHaveLength(2)
})

test('a button or an account of three words is no headline', () => {
  const titleOf = (lines: readonly string[]) => readSource(rawFile(lines.join('\n')), languages).value?.article.title
  expect(titleOf(['Версия для слабовидящих', 'Город Салехард', FIRST, LAST])).toBeNull()
  expect(titleOf(['Версия для слабовидящих', 'Масло для Перу', FIRST, LAST])).toBe('Масло для Перу')
  expect(titleOf(['Город Салехард', FIRST, LAST])).toBe('Город Салехард')
})
