import { describe, expect, test } from 'vitest'
import { planSite } from '../../../src/site/plan-site.ts'
import { content, link, linkedTo, makeArticle, packs, primary, product, type Specimen, settings } from '../factory.ts'
import { feedAt, feedsOf } from './feeds-of.ts'

const ADDRESS = { baseUrl: 'https://example.org/exports/' }

const tomsk = makeArticle({
  id: 'tomsk',
  title: 'Томск вывозит лес',
  body: ['А поставили в Китай древесину.'],
  date: { value: '2021-05-17', basis: 'stated' },
  tags: {
    regions: [primary('RU-TOM')],
    links: [link('RU-TOM', 'CN'), link('RU-TOM', 'CN', 'mission'), link('RU-TOM', '143', 'contact')],
    products: [product('древесина', '44')],
  },
})

const story = (id: string, specimen: Specimen = {}) =>
  makeArticle({ id, title: id, ...specimen, tags: { links: [link('RU-TUL', 'JP')] } })

const ids = (feed: { readonly entries: readonly { readonly page: string }[] }): string[] =>
  feed.entries.map(({ page }) => page.split('/').at(-2) ?? '')

const untied = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('which feeds there are', () => {
  const FOLDERS = ['/', '/regions/ru-tom/', '/countries/cn/', '/regions/ru-tom/cn/', '/products/44/']

  test('the site, regions, countries, pairs and products, in every language and format; groups have none', () => {
    const urls = [...feedsOf([tomsk], { ...ADDRESS, languages: ['ru', 'en'] }).keys()]
    const russian = FOLDERS.flatMap((folder) => ['atom', 'json', 'rss'].map((format) => `${folder}feed.${format}`))
    expect(urls).toEqual([...russian, ...russian.map((url) => `/en${url}`)])
  })

  test('without the site’s address no RSS', () => {
    const urls = [...feedsOf([tomsk], { languages: ['ru'] }).keys()]
    expect(urls).toEqual(FOLDERS.flatMap((folder) => [`${folder}feed.atom`, `${folder}feed.json`]))
  })

  test('a site without articles can be followed already', () => {
    const feeds = feedsOf([], { languages: ['ru'], since: '2018' })
    expect(feedAt(feeds, '/feed.atom')).toMatchObject({ updated: '2018-01-01T00:00:00Z', entries: [] })
  })

  test('a file knows the sources of what it tells', () => {
    const { files } = planSite(content([tomsk, story('b')]), settings, packs).value
    const sources = new Map(files.map((file) => [file.url, file.sources()]))
    expect(sources.get('/regions/ru-tom/feed.atom')).toEqual(['seeds/tomsk.txt'])
    expect(sources.get('/it/feed.json')).toEqual(['seeds/b.txt', 'seeds/tomsk.txt'])
  })
})

describe('which articles they tell', () => {
  test('those that changed last come first, equals as in the lists', () => {
    const articles = [
      story('undated'),
      story('old-but-mended', { date: { value: '2019-01-01' }, article: { updated: '2022-01-01' } }),
      story('no-older-than', { date: { notBefore: '2020-06-01' } }),
      story('b', { date: { value: '2021-01-01' } }),
      story('a', { date: { value: '2021-01-01' } }),
    ]
    const feed = feedAt(feedsOf(articles, { ...ADDRESS, since: '2018' }), '/feed.atom')
    expect(ids(feed)).toEqual(['old-but-mended', 'a', 'b', 'no-older-than', 'undated'])
    expect(feed.updated).toBe('2022-01-01T00:00:00Z')
  })

  test('the newest 50 of the site, the newest 20 of the rest', () => {
    const day = (index: number) => new Date(Date.UTC(2021, 0, index + 1)).toISOString().slice(0, 10)
    const articles = Array.from({ length: 60 }, (_, index) => story(`s${index}`, { date: { value: day(index) } }))
    const feeds = feedsOf(articles, ADDRESS)
    const newest = Array.from({ length: 50 }, (_, index) => `s${59 - index}`)
    expect(ids(feedAt(feeds, '/feed.json'))).toEqual(newest)
    for (const folder of ['/regions/ru-tul/', '/countries/jp/', '/it/regions/ru-tul/jp/']) {
      expect(ids(feedAt(feeds, `${folder}feed.rss`))).toEqual(newest.slice(0, 20))
    }
  })

  test('none that are withdrawn, drafts only when asked for', () => {
    const articles = [
      story('shown'),
      story('withdrawn', { overrides: { withdrawn: true } }),
      story('draft', { overrides: { draft: true } }),
    ]
    expect(ids(feedAt(feedsOf(articles, ADDRESS), '/feed.atom'))).toEqual(['shown'])
    expect(ids(feedAt(feedsOf(articles, ADDRESS, { drafts: true }), '/feed.atom'))).toEqual(['draft', 'shown'])
  })

  test('an entry is the same when others come and go, in whatever feed and order', () => {
    const one = feedsOf([tomsk], ADDRESS)
    const many = feedsOf([story('b'), tomsk, story('a')], ADDRESS)
    for (const urls of [
      ['/feed.atom', '/feed.json', '/feed.rss'],
      ['/countries/cn/feed.rss', '/regions/ru-tom/feed.json', '/products/44/feed.atom'],
    ]) {
      const alone = feedAt(one, urls[0] ?? '').entries[0]
      for (const url of urls) expect(feedAt(many, url).entries).toContainEqual(alone)
    }
  })

  test('two plans of the same tell the same', () => {
    const articles = [tomsk, story('a'), story('b')]
    const print = (some: typeof articles) => JSON.stringify([...feedsOf(some)])
    expect(print(articles)).toBe(print(articles.toReversed()))
  })
})

describe('addresses', () => {
  test('with the site’s address all are full, and ids are permalinks', () => {
    const feed = feedAt(feedsOf([tomsk], ADDRESS), '/it/regions/ru-tom/cn/feed.atom')
    expect(feed).toMatchObject({
      id: 'https://example.org/exports/it/regions/ru-tom/cn/feed.atom',
      root: null,
      page: 'https://example.org/exports/it/regions/ru-tom/cn/',
      self: { rss: 'https://example.org/exports/it/regions/ru-tom/cn/feed.rss' },
      entries: [
        {
          id: 'https://example.org/exports/it/articles/tomsk/',
          page: 'https://example.org/exports/it/articles/tomsk/',
        },
      ],
    })
  })

  test('without it ids are tags, and ways begin at the root', () => {
    const feed = feedAt(feedsOf([tomsk]), '/it/regions/ru-tom/feed.atom')
    expect(feed).toMatchObject({
      id: 'tag:export-herald.invalid,2000:/it/regions/ru-tom/feed.atom',
      root: '../../../',
      page: 'it/regions/ru-tom/index.html',
      self: { atom: 'it/regions/ru-tom/feed.atom' },
      entries: [{ id: 'tag:export-herald.invalid,2000:/it/articles/tomsk/', page: 'it/articles/tomsk/index.html' }],
    })
  })
})

test('a feed is named after its page, in the page’s language', () => {
  const feeds = feedsOf([tomsk], { rights: 'CC0' })
  expect(feedAt(feeds, '/feed.atom')).toMatchObject({
    title: 'Экспорт',
    description: 'Новости.',
    author: 'Экспорт',
    language: 'ru',
    rights: 'CC0',
  })
  expect(untied(feedAt(feeds, '/regions/ru-tom/cn/feed.atom').title)).toBe('Томская область — Китай — Экспорт')
  expect(feedAt(feeds, '/en/countries/cn/feed.json')).toMatchObject({
    title: 'China — Exports',
    description: 'Articles of the collection: China.',
    language: 'en',
  })
})

test('pages lead to their own feeds, then to the site’s; readers to their own or else the site’s', () => {
  const pages = planSite(content([tomsk]), { ...settings, ...ADDRESS }, packs).value.pages
  const layoutAt = (url: string) => pages.find((page) => page.url === url)?.view().layout
  const pair = layoutAt('/regions/ru-tom/cn/')
  expect(pair?.feeds.map(({ name, title, href }) => `${untied(title)} ${name} ${href.slice(1)}`)).toEqual([
    'Томская область — Китай — Экспорт Atom regions/ru-tom/cn/feed.atom',
    'Томская область — Китай — Экспорт JSON Feed regions/ru-tom/cn/feed.json',
    'Томская область — Китай — Экспорт RSS regions/ru-tom/cn/feed.rss',
    'Экспорт Atom feed.atom',
    'Экспорт JSON Feed feed.json',
    'Экспорт RSS feed.rss',
  ])
  expect(pair?.footer.follow).toMatchObject({
    label: 'Подписка на эту страницу',
    items: [{ href: linkedTo('regions/ru-tom/cn/feed.atom') }, {}, {}],
  })
  for (const url of ['/groups/143/', '/articles/tomsk/', '/archive/2021/', '/404.html']) {
    expect(layoutAt(url)?.feeds, url).toHaveLength(3)
    expect(layoutAt(url)?.footer.follow?.label, url).toBe('Подписка на сайт')
  }
  expect(layoutAt('/it/')?.footer.follow).toMatchObject({
    label: 'Segui il sito',
    items: [{ href: linkedTo('it/feed.atom') }, {}, {}],
  })
})
