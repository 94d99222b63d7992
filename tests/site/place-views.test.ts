import { expect, test } from 'vitest'
import { at, figure, link, linkedTo, makeArticle, planned, primary, product, viewAt } from './factory.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

const both = { joint: ['CN', 'MN'] }
const turnover = makeArticle({
  id: 'turnover',
  title: 'Треть оборота',
  body: ['А треть оборота это Монголия и Китай.', 'Азия берёт 60% вывоза.'],
  tags: {
    regions: [primary('RU-TOM')],
    partners: [{ code: 'DE', roles: ['mention'], evidence: [at(0, 'А')] }],
    links: [
      { ...link('RU-TOM', 'CN', 'trade'), ...both },
      { ...link('RU-TOM', 'MN', 'trade'), ...both },
      link('RU-TOM', '142', 'export', [at(1, 'Азия берёт')]),
    ],
    figures: [
      figure('треть', 33.3, '%', {
        fraction: [1, 3],
        measure: 'share-of-turnover',
        regions: ['RU-TOM'],
        partners: ['MN', 'CN'],
        joint: true,
      }),
      figure('60%', 60, '%', { measure: 'share-of-exports', regions: ['RU-TOM'], groups: ['142'] }),
    ],
  },
})
const timber = makeArticle({
  id: 'timber',
  title: 'Лес в Японию',
  body: ['А лес и уголь идут в Японию на 86 млн долларов.'],
  date: { value: '2021-05-17', basis: 'stated' },
  tags: {
    regions: [primary('RU-OMS')],
    links: [link('RU-OMS', 'JP', 'export'), link('RU-OMS', 'JP', 'mission')],
    products: [product('древесина', '44'), product('уголь', '27'), { ...product('лом', '72'), direction: 'foreign' }],
    figures: [
      figure('86 млн долларов', 86e6, 'USD', { measure: 'exports-value', regions: ['RU-OMS'], partners: ['JP'] }),
    ],
  },
})
const pages = planned([turnover, timber])

test('a region’s lead says to whom, what, how much, and what is not said', () => {
  const view = viewAt(pages, '/regions/ru-oms/', 'region')
  expect(view.lead.sentences.map(plain)).toEqual([
    'Партнёр — Япония: вывоз и визиты.',
    'Вывозятся древесина и уголь.',
    'Вывоз (Япония) — 86 млн долл.; точный период не назван.',
  ])
  expect(plain(view.lead.basis)).toBe('Сводка по 1 статье собрания, 2021.')
})

test('in another language goods in that language only', () => {
  const view = viewAt(pages, '/en/regions/ru-oms/', 'region')
  expect(view.lead.sentences[0]).toBe('Ties with Japan cover exports and missions.')
  expect(JSON.stringify(view.ledger)).not.toMatch(/\p{Script=Cyrillic}/u)
})

test('a joint claim stays joint on the page of each country', () => {
  const view = viewAt(pages, '/countries/cn/', 'country')
  expect(view.joint?.items.map((item) => item.quote.text)).toEqual(['А треть оборота это Монголия и Китай.'])
  expect(view.ledger?.rows.map((row) => [row.num, plain(row.partner ?? '')])).toEqual([
    ['1/3', 'Монголия и Китай вместе'],
  ])
})

test('on the page of each partner and pair a joint lane names all whom it joins', () => {
  const lanesOf = (url: string) =>
    [viewAt(pages, url, 'pair').waybill, ...viewAt(pages, '/countries/cn/', 'country').regions.rows].flatMap((one) =>
      one.lanes.map((lane) => [...lane.partners.map((partner) => partner.code), lane.joint]),
    )
  expect(lanesOf('/regions/ru-tom/cn/')).toEqual([
    ['CN', 'MN', 'вместе'],
    ['CN', 'MN', 'вместе'],
  ])
})

test('a group is not carried over to its members', () => {
  expect(viewAt(pages, '/groups/142/', 'group').ledger?.rows.map((row) => row.num)).toEqual(['60'])
  expect(JSON.stringify(viewAt(pages, '/countries/cn/', 'country').ledger)).not.toContain('"60"')
})

test('who is only mentioned stands apart', () => {
  const view = viewAt(pages, '/regions/ru-tom/', 'region')
  expect(view.partners.mentions?.items).toEqual([{ code: 'DE', name: 'Германия', href: null }])
  expect(view.partners.rows.map((row) => row.posts.map((post) => post.name))).toEqual([['Китай', 'Монголия'], ['Азия']])
})

test('a pair has its sentences, figures, goods and neighbours', () => {
  const view = viewAt(pages, '/regions/ru-oms/jp/', 'pair')
  expect(plain(view.heading)).toBe('Омская область — Япония')
  expect(view.proofs.items.map((item) => [item.mark?.role, item.cite.href])).toEqual([
    ['export', linkedTo('articles/timber/index.html#p1.1')],
  ])
  expect(view.goods?.tables.map((table) => [table.caption, ...table.rows.map((row) => row.code)])).toEqual([
    ['Продают', '27', '44'],
  ])
  expect(view.ledger?.rows).toHaveLength(1)
})

test('a chapter tells who sells where in which words; others’ goods make no page', () => {
  const view = viewAt(pages, '/products/44/', 'product')
  expect(view.routes?.rows).toMatchObject([
    { from: { code: 'RU-OMS' }, mark: { role: 'export' }, to: [{ code: 'JP' }] },
  ])
  expect(view.words?.items).toEqual([{ text: 'древесина', lang: null, count: '1' }])
  expect(pages.has('/products/72/')).toBe(false)
})

test('the index: newest first, undated apart, matrix, finders, tally', () => {
  const view = viewAt(pages, '/', 'index')
  expect(view.list.dated.map((story) => story.id)).toEqual(['timber'])
  expect(view.list.undated?.stories.map((story) => story.id)).toEqual(['turnover'])
  expect(view.tally.map(({ count, noun }) => `${count} ${noun}`)).toEqual(['2 статьи', '2 региона', '3 страны'])
  expect(view.regions.groups.map((group) => [group.heading, ...group.items.map((item) => item.text)])).toEqual([
    ['Сибирский округ', 'Омская область', 'Томская область'],
  ])
  expect(view.countries.groups.map((group) => group.heading)).toEqual(['Азия'])
  const [tomsk] = view.matrix?.rows ?? []
  expect(tomsk?.place.name).toBe('Томская область')
  expect(tomsk?.cells.map((cell) => cell.text)).toEqual(['1', '1', ''])
  expect(tomsk?.total).toBe('2')
  expect(view.cartogram?.tiles.map((tile) => [tile.label, tile.state])).toEqual([
    ['TOM', 'own'],
    ['OMS', 'own'],
    ['TUL', 'none'],
  ])
})

test('an index of nothing has neither figures nor matrix and says so', () => {
  const view = viewAt(planned([]), '/en/', 'index')
  expect(view).toMatchObject({
    ledger: null,
    matrix: null,
    events: null,
    list: { empty: 'There are no articles yet.' },
  })
})

test('codes that no pack knows are shown as they are, the home country is no partner', () => {
  const odd = makeArticle({
    id: 'odd',
    tags: { links: [link('RU-TUL', 'ZZ'), link('RU-TUL', 'RU'), link('XX-1', 'CN')] },
  })
  const some = planned([odd])
  expect(viewAt(some, '/countries/zz/', 'country').heading).toBe('ZZ')
  expect([some.has('/countries/ru/'), some.has('/regions/xx-1/')]).toEqual([false, false])
})

test('articles that only name a place stand apart on its page', () => {
  const passing = makeArticle({
    id: 'passing',
    title: 'Мимо',
    tags: { partners: [{ code: 'JP', roles: ['mention'], evidence: [] }], links: [link('RU-TUL', 'CN')] },
  })
  const view = viewAt(planned([timber, passing]), '/countries/jp/', 'country')
  expect(view.list.dated.map((story) => story.id)).toEqual(['timber'])
  expect(view.alsoIn?.items.map((item) => item.headline.text)).toEqual(['Мимо'])
})

test('the rows of a fan: goods, sentences and the date of the newest article', () => {
  const [row] = viewAt(pages, '/countries/jp/', 'country').regions.rows
  expect(row).toMatchObject({
    posts: [{ code: 'RU-OMS', name: 'Омская область', href: linkedTo('regions/ru-oms/index.html') }],
    when: '17\u00a0мая 2021',
    articles: { text: '1\u00a0статья', href: linkedTo('regions/ru-oms/jp/index.html') },
  })
  expect(row?.lanes.map((lane) => [lane.mark.role, ...lane.goods.map((good) => good.code)])).toEqual([
    ['export', '44', '27'],
    ['mission'],
  ])
})

test('goods go to a partner only where the text leaves no other choice', () => {
  const two = makeArticle({
    id: 'two',
    body: ['Лес идёт в Китай.', 'Мука идёт в Японию.'],
    tags: {
      regions: [primary('RU-TUL')],
      links: [
        link('RU-TUL', 'CN', 'export', [at(0, 'Лес идёт в Китай')]),
        link('RU-TUL', 'JP', 'export', [at(1, 'Мука идёт в Японию')]),
      ],
      products: [
        { ...product('лес', '44'), evidence: [at(0, 'Лес')] },
        { ...product('мука', '11'), evidence: [at(1, 'Мука')] },
      ],
    },
  })
  const view = viewAt(planned([two]), '/regions/ru-tul/', 'region')
  const goods = view.partners.rows.map((row) => [
    row.posts[0]?.code,
    ...row.lanes.flatMap((lane) => lane.goods.map((good) => good.text)),
  ])
  expect(goods).toEqual([
    ['CN', 'лес'],
    ['JP', 'мука'],
  ])
})

test('a map leads to the regions it shows and their neighbours, not to others', () => {
  const third = makeArticle({ id: 'third', tags: { regions: [primary('RU-TUL')] } })
  const tiles = viewAt(planned([turnover, timber, third]), '/regions/ru-tom/', 'region').cartogram?.tiles
  expect(tiles?.map((tile) => [tile.label, tile.state, tile.href])).toEqual([
    ['TOM', 'own', linkedTo('regions/ru-tom/index.html')],
    ['OMS', 'near', linkedTo('regions/ru-oms/index.html')],
    ['TUL', 'none', null],
  ])
})

test('an article on other places changes no page of a place but the index, the lists and the data', () => {
  const far = makeArticle({
    id: 'far',
    title: 'Далеко',
    tags: { regions: [primary('RU-TUL')], links: [link('RU-TUL', 'DE')] },
  })
  const before = planned([timber])
  const after = planned([timber, far])
  const changed = [...before.values()].filter(
    (page) => JSON.stringify(page.view()) !== JSON.stringify(after.get(page.url)?.view()),
  )
  expect(changed.filter((page) => page.language === 'ru').map((page) => page.url)).toEqual([
    '/',
    '/regions/',
    '/countries/',
    '/data/',
    '/archive/2021/',
  ])
})

test('a share that does not fit is told with the figures, in each language', () => {
  const text = 'А доля более 68%, это 164 млн рублей.'
  const odd = makeArticle({
    id: 'odd-share',
    body: [text],
    tags: {
      regions: [primary('RU-TUL')],
      figures: [
        figure('более 68%', 68, '%', { qualifier: 'gt', regions: ['RU-TUL'], evidence: [at(0, 'более 68%', 7)] }),
        figure('164 млн рублей', 164e6, 'RUB', { regions: ['RU-TUL'], evidence: [at(0, '164 млн рублей', 22)] }),
      ],
      warnings: [{ rule: 'inconsistent-share', message: 'x', evidence: [at(0, text)] }],
    },
  })
  const remark = (prefix: string) =>
    plain(viewAt(planned([odd]), `${prefix}regions/ru-tul/`, 'region').ledger?.remarks[0]?.text ?? '')
  expect(remark('/')).toBe('Доля не сходится с суммами: более 68 %; 164 млн руб. Приводим оба утверждения как есть.')
  expect(remark('/en/')).toBe(
    'The share does not fit the amounts: more than 68%; 164 million roubles. Both statements are given as they are.',
  )
})

const shared = makeArticle({
  id: 'shared',
  body: ['А вывоз идёт в Китай, Японию, Германию и Азию.', 'Монголия только в планах.'],
  tags: {
    regions: [primary('RU-TUL')],
    links: [
      ...['CN', 'JP', 'DE', '142'].map((code) => link('RU-TUL', code)),
      link('RU-TUL', 'MN', 'planned', [at(1, 'Монголия')]),
    ],
  },
})

test('partners with the same lanes and proofs are one row; another role, or another article, keeps a row apart', () => {
  const rowsOf = (...articles: readonly (typeof shared)[]) =>
    viewAt(planned(articles), '/regions/ru-tul/', 'region').partners.rows
  const [all, mongolia] = rowsOf(shared)
  expect(all?.posts.map((post) => [post.name, post.href])).toEqual([
    ['Германия', linkedTo('regions/ru-tul/de/index.html')],
    ['Китай', linkedTo('regions/ru-tul/cn/index.html')],
    ['Япония', linkedTo('regions/ru-tul/jp/index.html')],
    ['Азия', linkedTo('groups/142/index.html')],
  ])
  expect(all?.lanes.map((lane) => plain(lane.label))).toEqual([
    'Вывоз: Тульская область — Германия, Китай, Япония и Азия',
  ])
  expect(all?.articles).toEqual({ text: '1\u00a0статья', href: null })
  expect(mongolia?.posts.map((post) => post.name)).toEqual(['Монголия'])
  const japan = makeArticle({ id: 'japan', body: ['А'], tags: { links: [link('RU-TUL', 'JP')] } })
  expect(rowsOf(shared, japan).map((row) => row.posts.length)).toEqual([1, 3, 1])
})

test('a page’s own region and partner are no columns of its figures', () => {
  expect(viewAt(pages, '/regions/ru-oms/', 'region').ledger?.columns).toMatchObject({ region: false, partner: true })
  expect(viewAt(pages, '/countries/jp/', 'country').ledger?.columns).toMatchObject({ region: true, partner: false })
  expect(viewAt(pages, '/regions/ru-oms/jp/', 'pair').ledger?.columns).toMatchObject({ region: false, partner: false })
})

test('ties beyond the third sentence are told together', () => {
  const roles = ['export', 'import', 'trade', 'mission'] as const
  const many = makeArticle({
    id: 'many',
    tags: { links: ['CN', 'JP', 'MN', 'DE'].flatMap((code, index) => link('RU-TUL', code, roles[index])) },
  })
  expect(viewAt(planned([many]), '/en/regions/ru-tul/', 'region').lead.sentences).toEqual([
    'Exports go to China.',
    'Imports come from Japan.',
    'Trade turnover is reported with Mongolia.',
    'Other partners include Germany.',
    'Neither goods nor amounts are named.',
  ])
})

test('several partners in several roles are told in one sentence, those in one role after them', () => {
  const roles = { JP: ['export', 'import'], CN: ['export', 'mission'], DE: ['export'] } as const
  const wide = makeArticle({
    id: 'wide',
    tags: {
      links: Object.entries(roles).flatMap(([code, own]) => own.map((role) => link('RU-TUL', code, role))),
      products: [product('уголь', '27')],
    },
  })
  const lead = (prefix: string) =>
    viewAt(planned([wide]), `${prefix}regions/ru-tul/`, 'region')
      .lead.sentences.map(plain)
      .slice(0, 2)
  expect([lead('/'), lead('/it/'), lead('/en/')]).toEqual([
    ['Партнёры: Китай — вывоз и визиты; Япония — вывоз и ввоз.', 'Рынок сбыта — Германия.'],
    [
      'I legami più ampi: con la Cina export e missioni; con il Giappone export e import.',
      'Si esporta verso la Germania.',
    ],
    ['Wider ties: exports and missions with China; exports and imports with Japan.', 'Exports go to Germany.'],
  ])
})

test('a table leaves room for the most decimals of its rows, and only for those', () => {
  const decimals = (...values: readonly number[]) => {
    const figures = values.map((value) => figure('x', value, 't', { measure: 'exports-volume', regions: ['RU-TUL'] }))
    const one = makeArticle({ id: 'one', tags: { regions: [primary('RU-TUL')], figures } })
    return viewAt(planned([one]), '/regions/ru-tul/', 'region').ledger?.decimals
  }
  expect([decimals(5), decimals(2.7, 5), decimals(1.34, 2.7)]).toEqual([0, 1, 2])
})

test('a table of more figures than it has room for tells how many there are', () => {
  const many = makeArticle({
    id: 'many',
    body: ['А'],
    tags: {
      regions: [primary('RU-TOM')],
      links: [link('RU-TOM', 'CN')],
      figures: Array.from({ length: 60 }, (_, at) => figure(`${at} %`, at, '%', { regions: ['RU-TOM'] })),
    },
  })
  const ledger = viewAt(planned([many]), '/regions/ru-tom/', 'region').ledger
  expect([ledger?.rows.length, ledger?.note]).toEqual([50, expect.stringContaining('Показаны 50 новейших из 60.')])
  expect(viewAt(planned([turnover]), '/regions/ru-tom/', 'region').ledger?.note).not.toContain('Показаны')
})
