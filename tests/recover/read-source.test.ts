import { expect, test } from 'vitest'
import { ALL_READERS } from '../../src/commands/all-readers.ts'
import { languages } from '../../src/languages/index.ts'
import { article as schema } from '../../src/records/article.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { rawFile, read } from './pages.ts'

const PAGE = `Омские учёные продали технологию в Индию
14 февраля 2022
Омский технический университет передал индийской компании лицензию на технологию очистки газа.
«Мы вели переговоры два года», — рассказал проректор Павел Якимов, отвечая на вопросы журналистов.`

const withFront = (front: string) => read(`---\n${front}\n---\n${PAGE}`)

test('a record fits its schema', () => {
  expect(() => schema.parse(read(PAGE))).not.toThrow()
})

test('the id is made of the headline and of the path', () => {
  const id = (path: string) => readSource(rawFile(PAGE, path), languages).value?.article.id ?? ''
  expect(id('a.txt')).toMatch(/^omskie-uchenye-prodali-tehnologiyu-v-[0-9a-z]{5}$/)
  expect(id('a.txt')).toBe(id('a.txt'))
  expect(id('a.txt')).not.toBe(id('b.txt'))
  expect(withFront('slug: omsk').id).toBe('omsk')
})

test('front matter overrules the text', () => {
  const article = withFront('title: Другое\ndate: 2022-02-15\nauthor: Анна Ким')
  expect(article).toMatchObject({ title: 'Другое', titleBasis: 'front-matter', authors: ['Анна Ким'] })
  expect(article.date).toMatchObject({ value: '2022-02-15', basis: 'front-matter' })
  const [proof] = article.date.evidence
  expect(article.frontMatter?.slice(proof?.start, proof?.end)).toBe('2022-02-15')
  expect(article.body).toHaveLength(2)
})

test('a sidecar overrules front matter', () => {
  const bytes = new TextEncoder().encode('date: 2022-02-16\n')
  const file = {
    ...rawFile(`---\ndate: 2022-02-15\ntitle: Другое\n---\n${PAGE}`),
    sidecar: { path: 'page.yaml', bytes },
  }
  const article = readSource(file, languages, ALL_READERS).value?.article
  expect(article?.date.value).toBe('2022-02-16')
  expect(article?.title).toBe('Другое')
})

test('evidence of dates reproduces its text', () => {
  const { credit, date } = read(PAGE)
  expect(date).toMatchObject({ value: '2022-02-14', basis: 'stated' })
  for (const { block, start, end, text } of date.evidence) {
    expect(block).toBe('credit')
    expect(credit?.slice(start, end)).toBe(text)
  }
})

test('a page in one line is cut where its parts meet', () => {
  const page =
    'Главная Новости Контакты Омские учёные продали технологию в Индию Омские учёные продали технологию в Индию 14 февраля 2022 Омский университет передал индийской компании лицензию на очистку газа. Сумма не раскрывается. «Мы вели переговоры два года», — рассказал проректор. Источник: ТАСС Теги: Омск, Индия Похожие новости Томичи создали датчик. Он дешевле. © 2022 Омск-Инфо Все права защищены'
  const { title, agency, date, body } = read(page)
  expect({ title, agency, date: date.value }).toEqual({
    title: 'Омские учёные продали технологию в Индию',
    agency: 'ТАСС',
    date: '2022-02-14',
  })
  expect(body.map(({ text }) => text)).toEqual([
    'Омский университет передал индийской компании лицензию на очистку газа. Сумма не раскрывается. «Мы вели переговоры два года», — рассказал проректор.',
  ])
})

test('a byline and buttons end the text of a page in one line', () => {
  const page =
    'Home News Contact Perm pumps heading for Congo July 17, 2023 10:25 1,204 views Perm plant Kamgidro has signed a contract to supply 140 pumps to the Democratic Republic of the Congo. The deal is worth 86 million rubles. By May exports will make up 23% of sales. By Paul Mott Share Facebook Twitter Related stories Udmurt guns go to Gabon. Kirov fuel enters Denmark'
  const { title, authors, body } = read(page)
  expect({ title, authors }).toEqual({ title: 'Perm pumps heading for Congo', authors: ['Paul Mott'] })
  expect(body).toHaveLength(1)
  expect(body[0]?.text).toMatch(/^Perm plant .* By May exports will make up 23% of sales\.$/)
})

test.for([
  'Псков Сегодня Новости Фото Псковская керамика поехала в Латвию и Эстонию ПСКОВ, 5 августа. /ТАСС/.',
  'Псков Сегодня Новости Фото Псковская керамика поехала в Латвию и Эстонию Псков, 5 августа — ИА «Ольга».',
  'Псков Сегодня Новости Фото Псковская керамика поехала в Латвию и Эстонию Вера Сомова 5 августа 2021',
])('a page in one line is cut before its dateline or byline: %s', (top) => {
  const text =
    'Артель отправила в Ригу первую партию кувшинов. За две тысячи изделий заплатили сорок тысяч евро. Следующий заказ ждут осенью, сообщила мастерская на своей странице.'
  const { title, body } = read(`${top} ${text} Похожие новости Томичи создали датчик. © 2021 Псков Сегодня`)
  expect(title).toBe('Псковская керамика поехала в Латвию и Эстонию')
  expect(body.map((block) => block.text)).toEqual([text])
})

test('a word of menus alone in a sentence cuts nothing', () => {
  const text =
    'Vertreter der Regierung der Region Tomsk haben in der Hauptstadt über gemeinsame Vorhaben gesprochen. Beide Seiten lobten den Umgang miteinander und verabredeten für das kommende Jahr weitere Gespräche. Danach besichtigten die Gäste ein Werk, eine Schule und den alten Hafen, in dem früher Holz verladen wurde.'
  expect(read(text).body.map((block) => block.text)).toEqual([text])
})

test('countries that come twice are no headline of a page in one line', () => {
  const { title } = read(
    'Псковская керамика появится в магазинах Латвии, Эстонии и Финляндии Артель подписала соглашения с сетями из Латвии, Эстонии и Финляндии. Об этом сообщили в центре поддержки экспорта. Общая сумма контрактов превысила триста тысяч евро, а первые кувшины отправятся в Ригу в апреле, добавили в центре поддержки.',
  )
  expect(title).not.toBe('Латвии, Эстонии и Финляндии')
})

test('rows of cells are a table, announced dashes are items, a short line between paragraphs is a heading', () => {
  const long = 'Предприятия области отгрузили за рубеж подсолнечное масло и шрот на крупную сумму.'
  const page = `Область вывозит масло\n${long}\nСтрана\tТонн\nПеру\t12\nЧили\t9\nСреди покупателей:\n- Перу;\n- Чили.\nЧто дальше\n${long.replace('масло', 'зерно')}`
  expect(read(page).body.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'table',
    'paragraph',
    'item',
    'item',
    'heading',
    'paragraph',
  ])
})

test('a pull quote and a repeated headline are left out once', () => {
  const page = `Область вывозит масло\nЗавод отгрузил первую партию масла покупателям из Перу и Чили.\n«Спрос растёт каждый месяц, и мы строим новую линию», — сказал директор завода.\n«Спрос растёт каждый месяц»\nОбласть вывозит масло\nВторая партия уйдёт из порта через неделю, сообщили на предприятии.`
  const { body, removed } = read(page)
  expect(body).toHaveLength(3)
  expect(removed.map(({ rule }) => rule)).toEqual(['pull-quote', 'repeated-title'])
})

test('another article below the text is cut with its headline', () => {
  const text = 'Завод отгрузил первую партию масла покупателям из Перу и Чили, сообщила дирекция.'
  const { body } = read(
    `Область вывозит масло\n1 марта 2022\n${text}\nПермь строит порт\n28 февраля 2022\nПорт на Каме примет первые баржи осенью, рассказали в краевом правительстве.`,
  )
  expect(body.map((block) => block.text)).toEqual([text])
})

test('what is doubtful is told', () => {
  const rules = (text: string): string[] => read(text).warnings.map(({ rule }) => rule)
  expect(rules(PAGE)).toEqual([])
  expect(rules(`${PAGE}\nДиректор «Завода «Луч» приехал в Омск на переговоры с партнёрами.`)).toEqual([
    'unbalanced-quotes',
  ])
  expect(rules(`${PAGE}\n«Нам важно, чтобы новая технология прошла проверку», – подчеркнул Павел Яки`)).toEqual([
    'truncated-body',
  ])
  expect(rules(PAGE.split('\n').slice(2).join('\n'))).toEqual(['no-title', 'undated'])
})

test('unreadable bytes and control characters are located', () => {
  const { problems } = readSource(rawFile('Строка\nвто\u0000рая строка'), languages)
  expect(problems).toMatchObject([{ severity: 'warning', line: 2, column: 4, rule: 'source/control-characters' }])
})

test('nothing readable is no article', () => {
  const { value, problems } = readSource(rawFile(' \n\u0000\n'), languages)
  expect(value).toBeNull()
  expect(problems.at(-1)).toMatchObject({ severity: 'error', rule: 'source/empty' })
})

test('Markdown keeps its blocks', () => {
  const file = {
    ...rawFile('# Заголовок\n\nАбзац о вывозе масла.\n\n- пункт'),
    kind: 'markdown' as const,
    path: 'a.md',
  }
  expect(() => readSource(file, languages)).toThrow('no reader of Markdown for a.md')
  const article = readSource(file, languages, ALL_READERS).value?.article
  expect(article).toMatchObject({ title: 'Заголовок', titleBasis: 'printed', language: 'ru' })
  expect(article?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'item'])
})

test.for([
  ['uk', 'Підприємства області відвантажили за кордон соняшникову олію на велику суму, повідомили у відомстві.'],
  ['be', 'Прадпрыемствы вобласці адгрузілі за мяжу ільняное валакно на вялікую суму, паведамілі ў ведамстве.'],
  ['kk', 'Облыс кәсіпорындары шетелге күнбағыс майын жөнелтті, деп хабарлады өңірлік орталық және басқарма.'],
  [
    'fr',
    'Les entreprises de la région ont expédié de l’huile à l’étranger pour une somme élevée, a indiqué la chambre.',
  ],
  ['es', 'Las empresas de la región han enviado aceite al extranjero por una suma elevada, según informó la cámara.'],
  ['tr', 'Bölgedeki işletmeler yurt dışına büyük miktarda ayçiçek yağı gönderdi ve bu yıl için yeni anlaşmalar yaptı.'],
] as const)('language %s', ([language, text]) => {
  expect(read(`HOME | NEWS | CONTACT\n${text}`).language).toBe(language)
})
