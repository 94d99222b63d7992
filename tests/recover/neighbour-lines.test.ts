import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { rawFile } from './pages.ts'

const FIRST = 'Завод в Мезени отгрузил первую партию масла покупателям из Перу и Чили.'
const LAST = 'Вторая партия масла уйдёт из порта через неделю, сообщили на заводе в Мезени.'

const TITLE = 'Масло из Мезени едет в Перу'

const article = (lines: readonly string[]) => readSource(rawFile(lines.join('\n')), languages).value?.article

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

test('a medium and its section above a headline share a word with the text and are no headline', () => {
  const name = 'Мезенский листок'
  expect(article([name, 'Рынки Мезенского края и соседей', TITLE, FIRST, LAST])?.title).toBe(TITLE)
  const lead = 'Завод в Мезени нашёл для масла новых покупателей за океаном.'
  expect(article(['Масло для Перу', lead, '12 мая 2021', FIRST, LAST])?.title).toBe('Масло для Перу')
})

test('a button or an account of three words is no headline', () => {
  const titleOf = (lines: readonly string[]) => readSource(rawFile(lines.join('\n')), languages).value?.article.title
  expect(titleOf(['Версия для слабовидящих', 'Город Салехард', FIRST, LAST])).toBeNull()
  expect(titleOf(['Версия для слабовидящих', 'Масло для Перу', FIRST, LAST])).toBe('Масло для Перу')
  expect(titleOf(['Город Салехард', FIRST, LAST])).toBe('Город Салехард')
})

test('a letter’s head tells the day without an address too', () => {
  const head = ['Тема: масло', 'От: порт', 'Отправлено: 21 апреля 2022 г. 16:05']
  const page = [...head, 'Добрый день! Направляем вам наш рассказ о масле и просим его напечатать.', TITLE, FIRST, LAST]
  expect(article(page)?.date.value).toBe('2022-04-21')
  expect(ruleOf(['Тема: масло', 'От: порт', 'Кому: Перу', FIRST, LAST], 'Тема: масло')).not.toBe('mail-head')
})

test.for([
  ['Ольга Сомова', FIRST],
  // what the text tells of, what is no name
  [null, `${FIRST} Так решил директор Сомов.`],
])('a name right above the text is %s’s', ([author, first]) => {
  expect(article([TITLE, 'Ольга Сомова', first ?? '', LAST])?.authors).toEqual(author === null ? [] : [author])
})

test('a day and a reading time may stand between the headline and the name', () => {
  const head = [TITLE, '12 мая 2021, 10:15', 'Время чтения: 1 минута']
  expect(article([...head, 'Ольга Сомова', FIRST, LAST])?.authors).toEqual(['Ольга Сомова'])
})

test('a name and its day stand above the headline', () => {
  expect(article(['Ольга Сомова', '12 мая 2021, 10:15', TITLE, FIRST, LAST])?.authors).toEqual(['Ольга Сомова'])
  expect(article(['Речная Заводь', '12 мая 2021, 10:15', TITLE, FIRST, LAST])?.authors).toEqual([])
  expect(article([TITLE, 'OLGA REED, Staff Writer', 'May 12, 2021', FIRST, LAST])?.authors).toEqual(['OLGA REED'])
  expect(article([TITLE, 'Olga Reed in Mezen', 'May 12, 2021', FIRST, LAST])?.authors).toEqual(['Olga Reed'])
})

test.for([
  ['2021-05', 'Выпуск № 5 (142)', 'Май 2021', 'Экспорт'],
  ['2021-05', 'Notiziario mensile n. 2', 'Maggio 2021', 'In questo numero', 'Fiere'],
  ['2021-05', 'Newsletter Nr. 46', 'Mai 2021', 'Termine', 'Märkte'],
  ['2021-05', 'Northern Trade · May 2021', '34', 'Companies'],
  ['2021-05', 'ЭКСПОРТЁР МЕЗЕНИ', '№ 10 (май 2021)'],
  ['2021-05-04', 'Вестник (Мезень) №78 от 04.05.2021'],
  ['2021-05-04', 'Выпуск 17 от 4 мая 2021', 'Экспорт', 'Импорт', 'Рынки'],
  // no number beside it
  ['none', 'Май 2021', 'Экспорт', 'Импорт', 'Рынки'],
])('the day of an issue: %s', ([day = '', ...head]) => {
  expect(article([...head, TITLE, FIRST, LAST])?.date.value ?? 'none').toBe(day)
})

test('the full name of an office is no headline, what it did is', () => {
  const office = 'Управление Федеральной службы по надзору за маслом по Мезенскому краю'
  expect(article([office, TITLE, FIRST, LAST])?.title).toBe(TITLE)
  const deed = 'Управление Федеральной службы по надзору за маслом проверило груз для Перу'
  expect(ruleOf([deed, 'Масло из Мезени признали годным', FIRST, LAST], deed)).not.toBe('issuing-office')
})

test.for([
  ['contents', 'Содержание', 'Куда везут масло'],
  ['heading', 'Реклама', 'Куда везут масло'],
])('%s: a heading that comes again below', ([rule = '', ...lines]) => {
  expect(ruleOf([TITLE, ...lines, FIRST, 'Куда везут масло', LAST], 'Куда везут масло')).toBe(
    rule === 'heading' ? 'head-line' : rule,
  )
})

test.for([
  ['tags', 'Сюжет', 'Малый бизнес на рынках'],
  ['tags', 'Schlagwörter', 'Öl'],
  ['heading', 'Реклама', 'Малый бизнес на рынках'],
])('%s below “%s”', ([rule = '', ...lines]) => {
  expect(ruleOf([TITLE, FIRST, ...lines, LAST], lines[1] ?? '')).toBe(rule)
})

test.for([
  ['About Mezen Mills', 'Mezen Mills presses oil in four towns.'],
  ['Über Mezener Öl', 'Mezener Öl presst in vier Orten Leinsamen.'],
  ['О компании «Волна»', '«Волна» давит масло в четырёх сёлах.'],
  ['Informazioni su Oleificio Mezen', 'Oleificio Mezen ha quattro frantoi.'],
])('%s: who sends a release tells of itself', ([heading = '', note = '']) => {
  expect(ruleOf([TITLE, FIRST, LAST, heading, note], heading)).toBe('about-sender')
  expect(ruleOf([TITLE, FIRST, heading, LAST], heading)).not.toBe('about-sender')
})

test('replies begin where the headline is named once more', () => {
  expect(ruleOf([TITLE, FIRST, LAST, `2 ответа на запись «${TITLE}»`, 'Пётр: отлично!'], '2 ответа')).toBe('comments')
  expect(ruleOf([TITLE, FIRST, '2 ответа на вопрос «Почему Перу?»', LAST], '2 ответа')).not.toBe('comments')
})

test('a section and an account above a headline are none', () => {
  expect(article(['Новости центра поддержки экспорта', TITLE, FIRST, LAST])?.title).toBe(TITLE)
  expect(article(['ВКонтакте', 'Центр экспорта Мезени', '12 мая 2021', TITLE, FIRST, LAST])?.title).toBe(TITLE)
  expect(article(['Клуб «Мезенский порт»', 'канал', '12 мая', TITLE, FIRST, LAST])?.title).toBe(TITLE)
  const news = 'Новости порта: масло уходит в Перу'
  expect(article([news, FIRST, LAST])?.title).toBe(news)
})

test('a sentence above a button is text', () => {
  const short = 'Масло уйдёт весной.'
  expect(ruleOf([TITLE, FIRST, short, 'Подписывайтесь!'], short)).toBe('paragraph')
})
