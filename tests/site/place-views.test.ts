import { expect, test } from 'vitest'
import { at, figure, link, makeArticle, planned, primary, product, viewAt } from './factory.ts'

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
    'Партнёр — Япония: названы вывоз и визит.',
    'Среди товаров вывоза — древесина и уголь.',
    'Цифра из новейшей статьи: 86 млн долл. — вывоз, стоимость (Япония); за какой период, не сказано.',
  ])
  expect(plain(view.lead.basis)).toBe('Сводка по 1 статье собрания, 2021.')
})

test('in another language goods in that language only', () => {
  const view = viewAt(pages, '/en/regions/ru-oms/', 'region')
  expect(view.lead.sentences[0]).toBe('Partner named: Japan; ties: export and mission.')
  expect(JSON.stringify(view.ledger)).not.toMatch(/\p{Script=Cyrillic}/u)
})

test('a joint claim stays joint on the page of each country', () => {
  const view = viewAt(pages, '/countries/cn/', 'country')
  expect(view.joint?.items.map((item) => item.quote.text)).toEqual(['А треть оборота это Монголия и Китай.'])
  expect(view.ledger?.rows.map((row) => [row.num, plain(row.partner ?? '')])).toEqual([
    ['1/3', 'Монголия и Китай вместе'],
  ])
})

test('a group is not carried over to its members', () => {
  expect(viewAt(pages, '/groups/142/', 'group').ledger?.rows.map((row) => row.num)).toEqual(['60'])
  expect(JSON.stringify(viewAt(pages, '/countries/cn/', 'country').ledger)).not.toContain('"60"')
})

test('who is only mentioned stands apart', () => {
  const view = viewAt(pages, '/regions/ru-tom/', 'region')
  expect(view.partners.mentions?.items).toEqual([{ code: 'DE', name: 'Германия', href: null }])
  expect(view.partners.rows.map((row) => row.post.name)).toEqual(['Китай', 'Монголия', 'Азия'])
})

test('a pair has its sentences, figures, goods and neighbours', () => {
  const view = viewAt(pages, '/regions/ru-oms/jp/', 'pair')
  expect(plain(view.heading)).toBe('Омская область — Япония')
  expect(view.proofs.items.map((item) => [item.mark?.role, item.cite.href])).toEqual([
    ['export', '../../../articles/timber/index.html#p1.1'],
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
