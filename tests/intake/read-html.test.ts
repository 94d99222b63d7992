import { describe, expect, test } from 'vitest'
import { PROSE, pageOf, readFile, readPage, textsOf } from './reading.ts'

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const NEWS = { '@context': 'https://schema.org', '@type': 'NewsArticle' }

describe('the headline is the printed one', () => {
  test.for([
    ['<title>Лён едет в Индию | Деловая Вологда</title>', '<h1>Лён едет в Индию</h1>', 'Лён едет в Индию'],
    ['<title>Лён - едет - в Индию - Сайт</title>', '<h2>Лён - едет - в Индию</h2>', 'Лён - едет - в Индию'],
    ['<meta property="og:title" content="Лён едет в Индию">', '<h1>Новости</h1>', 'Лён едет в Индию'],
    [
      '<meta property="og:title" content="Вологодский лён едет в Индию"><title>Сайт</title>',
      '<h1>Лён едет в Индию морем</h1>',
      'Лён едет в Индию морем',
    ],
    ['<title>Лён едет в Индию — Сайт</title><meta property="og:site_name" content="Сайт">', '', 'Лён едет в Индию'],
    ['<title>Новости - Министерство экономики области</title>', '<h1>Министерство экономики области</h1>', null],
    ['<title>Пресс-релиз</title>', '<p>Пресс-релиз</p>', null],
    ['', '<h1>Лён едет в Индию</h1>', null],
    [linked({ ...NEWS, headline: 'Лён &amp; хлопок' }), '<h1>Новости дня</h1>', 'Лён & хлопок'],
  ] as const)('%s%s', ([head, above, title]) => {
    expect(readPage(pageOf(head, above)).title).toBe(title)
  })
})

describe('the date is what the page states', () => {
  test.for([
    [linked({ ...NEWS, datePublished: '2021-05-17T10:15:00+03:00' }), '', '2021-05-17'],
    [linked({ '@graph': [{ '@type': 'WebPage' }, { ...NEWS, datePublished: '2021-05-17' }] }), '', '2021-05-17'],
    ['<meta property="article:published_time" content="2021-05-17T10:15:00+03:00">', '', '2021-05-17'],
    ['<meta name="DC.date.issued" content="2021-05">', '', '2021-05'],
    ['', '<meta itemprop="datePublished" content="2021-05-17">', '2021-05-17'],
    [
      '',
      '<time itemprop="datePublished" datetime="2021-05-17">17 мая</time><time datetime="2020-01-01">',
      '2021-05-17',
    ],
    ['', '<time datetime="2021-05-17T10:15">17 мая</time>', '2021-05-17'],
    ['', '<time datetime="2021-05-17">17 мая</time><time datetime="2020-01-01">1 января</time>', null],
    ['', '<ul><li><time datetime="2021-05-17">17 мая</time> Другая новость</li></ul>', null],
    [
      linked([
        { ...NEWS, datePublished: '2021-05-17' },
        { ...NEWS, datePublished: '2020-01-01' },
      ]),
      '',
      null,
    ],
    [linked({ '@type': 'Event', datePublished: '2021-05-17' }), '', null],
    ['<script type="application/ld+json">{ "@type": "NewsArticle", </script>', '', null],
    ['<meta property="article:modified_time" content="2021-05-17">', '', null],
  ] as const)('%s%s', ([head, above, date]) => {
    expect(readPage(pageOf(head, above)).date).toBe(date)
  })

  test('two dates that contradict each other are told, and neither is taken', () => {
    const meta = '<meta property="article:published_time" content="2021-05-17">'
    const { articles, told } = readFile(pageOf(meta + linked({ ...NEWS, datePublished: '2023-01-01' })))
    expect([articles[0]?.date, told]).toEqual([null, ['import/date']])
  })
})

describe('the address is the article’s own', () => {
  test.for([
    [
      '<link rel="canonical" href="https://site.example/a"><meta property="og:url" content="https://site.example/b">',
      'https://site.example/a',
    ],
    [
      '<link rel="canonical" href="https://site.example/"><meta property="og:url" content="https://site.example/b">',
      'https://site.example/b',
    ],
    ['<base href="https://site.example/x/"><link rel="canonical" href="a">', 'https://site.example/x/a'],
    ['<!-- saved from url=(0021)https://site.example/c -->', 'https://site.example/c'],
    ['<!--\n Page saved with SingleFile \n url: https://site.example/d \n-->', 'https://site.example/d'],
    [linked({ ...NEWS, mainEntityOfPage: { '@id': 'https://site.example/e' } }), 'https://site.example/e'],
    ['<link rel="canonical" href="/a">', null],
    ['', null],
  ] as const)('%s', ([head, url]) => {
    expect(readPage(pageOf(head)).url).toBe(url)
  })
})

test('who wrote and who printed it', () => {
  const author = { '@type': 'Person', name: 'Полина Мотовилова' }
  const page = readPage(pageOf(linked({ ...NEWS, author: [author], publisher: { name: 'Деловая Вологда' } })))
  expect([page.authors, page.publisher]).toEqual([['Полина Мотовилова'], 'Деловая Вологда'])
  const desk = readPage(pageOf(linked({ ...NEWS, author: { '@type': 'Organization', name: 'Деловая Вологда' } })))
  const wire = readPage(pageOf(linked({ ...NEWS, author: { '@type': 'Organization', name: 'ТАСС' } })))
  expect([wire.authors, wire.agency]).toEqual([[], 'ТАСС'])
  expect([desk.authors, desk.publisher]).toEqual([[], 'Деловая Вологда'])
})

test('the language of a template is not believed', () => {
  expect(readPage(pageOf('')).language).toBe('ru')
  expect(readPage(pageOf('').replace('lang="ru"', 'lang="en"')).language).toBe(null)
})

test('what stands between headline and text comes along; what stands around does not', () => {
  const page = readPage(
    `<html><head><title>Лён едет в Индию | Деловая Вологда</title></head><body><header><a href="/">Деловая Вологда</a><nav><ul><li><a href="/n">Новости</a></li></ul></nav></header>
    <main><h1>Лён едет в Индию</h1><div class="meta">14 марта 2023, 11:42</div>
    <div class="text"><p>${PROSE}</p><p>Вторую поставку готовят к осени. ${PROSE}</p></div>
    <div class="related"><h3>Читайте также</h3><ul><li><a href="/x">Сталь едет в Египет</a></li></ul></div>
    <div id="comments"><h3>Комментарии</h3><div class="comment">Иван 15.03.2023<br>В 2019 году уже возили в Германию, и ничего хорошего из этого не вышло.</div>
    <form><textarea>Ваш комментарий</textarea><button>Отправить</button></form></div></main>
    <footer>© 2023 Деловая Вологда</footer></body></html>`,
  )
  expect(page.title).toBe('Лён едет в Индию')
  expect(textsOf(page)).toEqual(['14 марта 2023, 11:42', PROSE, `Вторую поставку готовят к осени. ${PROSE}`])
})

const under = (above: string, below = ''): string =>
  `<html><head><title>Лён едет в Индию</title></head><body><div>Вести</div>${above}<h1>Лён едет в Индию</h1>${below}<p>${PROSE}</p></body></html>`

test.for([
  [under('<div>14 марта 2023, 11:42</div>'), ['14 марта 2023, 11:42', PROSE]],
  // the day on which the page was saved
  [under('<div>22 ноября 2024</div><div>Экономика</div>'), [PROSE]],
  [under('<div>22 ноября 2024</div>', '<div>14.03.2023</div>'), ['14.03.2023', PROSE]],
  [under('<div>В 2022 году было лучше</div>'), [PROSE]],
] as const)('a date right above the headline is the article’s, unless it has another: %s', ([page, lines]) => {
  expect(textsOf(readPage(page))).toEqual(lines)
})

const COOKIES = 'Мы используем файлы cookie, чтобы сайт работал лучше. '

test.for([
  ['cookies are no article, however much is said of them', '<div id="cookie-consent">', 8, []],
  ['where something else is taken for the article, all is', '<div class="modal">', 20, ['import/no-article']],
] as const)('%s', ([, opening, times, expected]) => {
  const notice = `<p>${COOKIES.repeat(times)}</p>`.repeat(2)
  const { articles, told } = readFile(under(`${opening}${notice}</div><div class="news">`))
  expect(told).toEqual(expected)
  expect(articles.map((article) => textsOf(article).includes(PROSE))).toEqual([true])
})

test('what only bears the name of a notice is kept', () => {
  const page = `<div class="consent-given"><div class="page"><p>${COOKIES}</p><p>${PROSE}</p></div></div>`
  expect(readFile(page).articles.flatMap(textsOf)).toContain(PROSE)
})

test('where nothing states the headline, what stands above the text comes along for whoever reads it', () => {
  const page = readPage(
    `<html><head><title>Новости</title></head><body><h1>Министерство экономики</h1><div class="menu"><a>Главная</a><a>Контакты</a></div>
    <div class="name">Лён едет в Индию</div><div class="date">05.10.2023</div><div class="text">${PROSE}<br>${PROSE}</div></body></html>`,
  )
  expect(page.title).toBe(null)
  expect(textsOf(page).slice(0, 5)).toEqual([
    'Министерство экономики',
    'Главная',
    'Контакты',
    'Лён едет в Индию',
    '05.10.2023',
  ])
})

test('a description that is printed above the text is its standfirst', () => {
  const head = '<title>Лён едет в Индию</title><meta name="description" content="Первая партия уже в порту">'
  const printed = readPage(pageOf(head, '<h1>Лён едет в Индию</h1><p class="lead">Первая партия уже в порту</p>'))
  expect(printed.lead).toBe('Первая партия уже в порту')
  expect(textsOf(printed)).not.toContain('Первая партия уже в порту')
  expect(readPage(pageOf(head, '<h1>Лён едет в Индию</h1>')).lead).toBe(null)
})

test('where there is no article all of the text is taken, and told', () => {
  const { articles, told } = readFile('<p>Просто абзац.</p>')
  expect(told).toEqual(['import/no-article'])
  expect(articles.map(textsOf)).toEqual([['Просто абзац.']])
})

test.for([
  ['<html><body></body></html>', 'import/empty'],
  ['<script>only()</script>', 'import/empty'],
  ['just text', 'import/kind'],
  ['', 'import/empty'],
  ['\uFEFF \n', 'import/empty'],
  ['{"a": 1}', 'import/kind'],
  ['<?xml version="1.0"?><urlset><url><loc>https://site.example/</loc></url></urlset>', 'import/kind'],
  ['<b>x</b>'.repeat(400_000), 'import/size'],
] as const)('nothing can be made of %.40s', ([saved, rule]) => {
  expect(readFile(saved)).toEqual({ articles: [], told: [rule] })
})

test('a page in a language that is only read has its own words for names and dates', () => {
  const prose =
    'La coopérative a expédié en Suède et au Danemark quatre-vingt mille bouteilles d’huile d’olive, a annoncé sa présidente lors de l’assemblée des mouliniers, qui se réunissait pour la première fois dans la nouvelle halle.'
  const page = readPage(
    `<html lang="fr"><head><title>Les huiles partent au nord</title><meta name="author" content="Agnès Roux et Luc Perret"></head><body><article><h1>Les huiles partent au nord</h1><p>Publié le 4 juillet 2022</p><p>${prose}</p><p>${prose.replace('Suède', 'Norvège')}</p></article></body></html>`,
  )
  expect(page).toMatchObject({ language: 'fr', authors: ['Agnès Roux', 'Luc Perret'] })
  expect(textsOf(page)[0]).toBe('Publié le 4 juillet 2022')
})
