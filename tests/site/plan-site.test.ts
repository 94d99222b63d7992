import { expect, test } from 'vitest'
import { ROOT_MARK } from '../../src/base/root-mark.ts'
import type { PlainPage } from '../../src/site/content.ts'
import { planSite } from '../../src/site/plan-site.ts'
import {
  at,
  content,
  link,
  linkedTo,
  makeArticle,
  packs,
  planned,
  primary,
  product,
  settings,
  viewAt,
} from './factory.ts'

const about = (more: Partial<PlainPage> = {}): PlainPage => ({
  path: 'content/about.md',
  slug: 'about',
  language: 'ru',
  title: 'О сайте',
  description: null,
  blocks: [],
  order: 1,
  noindex: false,
  aliases: [],
  ...more,
})

const tomsk = makeArticle({
  id: 'tomsk',
  title: 'Томск вывозит лес',
  body: ['А поставили в Китай древесину.'],
  date: { value: '2021-05-17', basis: 'stated' },
  tags: {
    regions: [primary('RU-TOM'), { code: 'RU-OMS', role: 'mentioned', evidence: [] }],
    partners: [
      { code: 'CN', roles: ['export'], evidence: [at(0, 'А')] },
      { code: 'JP', roles: ['mention'], evidence: [at(0, 'А')] },
    ],
    links: [link('RU-TOM', 'CN'), link('RU-TOM', '143', 'contact'), link('RU-TOM', 'JP', 'mention')],
    products: [product('древесина', '44')],
  },
})

test('every page of one language, and the same below the prefix of another', () => {
  const urls = [...planned([tomsk], { languages: ['ru', 'en'] }).keys()]
  const russian = [
    '/',
    '/articles/tomsk/',
    '/regions/',
    '/countries/',
    '/products/',
    '/data/',
    '/regions/ru-tom/',
    '/countries/cn/',
    '/regions/ru-tom/cn/',
    '/groups/143/',
    '/products/44/',
    '/archive/2021/',
  ]
  expect(urls).toEqual([...russian, ...russian.map((url) => `/en${url}`), '/404.html'])
})

test('a mention makes no page: neither for the country nor for the region', () => {
  const pages = planned([tomsk])
  expect([pages.has('/countries/jp/'), pages.has('/regions/ru-oms/'), pages.has('/regions/ru-tom/jp/')]).toEqual([
    false,
    false,
    false,
  ])
})

test('a page knows its file, language and sources', () => {
  const page = planned([tomsk]).get('/en/regions/ru-tom/cn/')
  expect(page).toMatchObject({
    path: 'en/regions/ru-tom/cn/index.html',
    language: 'en',
    template: 'pair',
  })
  expect(page?.sources()).toEqual(['seeds/tomsk.txt'])
})

test('no articles: the index, the lists and the page for lost readers are there', () => {
  const pages = planned([], { languages: ['en'] })
  expect([...pages.keys()]).toEqual(['/', '/regions/', '/countries/', '/products/', '/data/', '/404.html'])
  for (const page of pages.values()) expect(page.view().layout.lang).toBe('en')
})

test('the page for lost readers leads home from any depth once the site’s address is known', () => {
  const home = (baseUrl: string | null) =>
    planned([], { baseUrl, languages: ['ru'] })
      .get('/404.html')
      ?.view().layout
  expect(home(null)).toMatchObject({ home: linkedTo('index.html'), root: '', canonical: null })
  expect(home('https://example.org/sub/')).toMatchObject({
    home: linkedTo('index.html'),
    root: 'https://example.org/sub/',
  })
})

test('two pages at one address are an error that names both sources', () => {
  const second = about({ path: 'content/about-2.md' })
  const { value, problems } = planSite(content([], [about(), second]), settings, packs)
  expect(value.pages.filter((page) => page.url === '/about/').map((page) => page.sources())).toEqual([
    ['content/about.md'],
  ])
  expect(problems).toMatchObject([{ severity: 'error', path: 'content/about-2.md', rule: 'site/collision' }])
  expect(problems[0]?.message).toContain('content/about.md')
})

test.for([
  ['regions', 'the directory page'],
  ['data', 'the data page'],
] as const)('a plain page may not take the address of a list or of the data: %s', ([slug, by]) => {
  const { problems } = planSite(content([], [about({ slug })]), settings, packs)
  expect(problems).toMatchObject([{ path: 'content/about.md', rule: 'site/collision' }])
  expect(problems[0]?.message).toContain(by)
})

test('a page that Herald makes goes before a plain page, in any language', () => {
  const italian = about({ slug: 'it' })
  const { value, problems } = planSite(content([], [italian, about({ slug: 'de' })]), settings, packs)
  expect(problems).toMatchObject([{ path: 'content/about.md', rule: 'site/collision' }])
  expect(problems[0]?.message).toContain('/it/ is already the address of the index page')
  expect(value.pages.find((page) => page.url === '/it/')?.template).toBe('index')
  expect(value.pages.find((page) => page.url === '/de/')?.template).toBe('plain')
})

test('a page left out stands in no menu', () => {
  const pages = [about(), about({ path: 'content/about-2.md', title: 'Вторая' })]
  const { value } = planSite(content([], pages), settings, packs)
  const menu = JSON.stringify(value.pages.find((page) => page.url === '/')?.view().layout)
  expect([menu.includes('О сайте'), menu.includes('Вторая')]).toEqual([true, false])
})

test('an interface language without words is an error, the others are planned', () => {
  const { value, problems } = planSite(content([]), { ...settings, languages: ['de', 'en'] }, packs)
  expect(problems).toMatchObject([{ rule: 'site/language' }])
  expect(value.pages.some((page) => page.url === '/en/')).toBe(true)
})

test('drafts are left out unless asked for; of what is withdrawn only a tombstone stands', () => {
  const draft = makeArticle({ id: 'draft', overrides: { draft: true } })
  const gone = makeArticle({
    ...{ id: 'gone' },
    overrides: { withdrawn: true },
    tags: { links: [link('RU-TOM', 'DE')] },
  })
  const pages = planned([draft, gone])
  expect([pages.has('/articles/draft/'), pages.has('/countries/de/')]).toEqual([false, false])
  expect(pages.get('/articles/gone/')?.view()).toMatchObject({ kind: 'withdrawn', layout: { robots: 'noindex' } })
  const drafts = planSite({ ...content([draft]), drafts: true }, settings, packs).value.pages
  expect(drafts.some((page) => page.url === '/articles/draft/')).toBe(true)
})

const manyAbout = (region: string, length: number) =>
  Array.from({ length }, (_, index) =>
    makeArticle({
      id: `story-${String(index).padStart(3, '0')}`,
      date: index < length - 5 ? { value: `20${20 + (index % 2)}-01-01`, basis: 'stated' } : {},
      tags: { regions: [primary(region)], links: [link(region, 'CN')] },
    }),
  )

test('a list of more than a hundred articles leads to its archive, by year and for the undated', () => {
  const pages = planned(manyAbout('RU-TUL', 120))
  expect(pages.has('/regions/ru-tul/2021/') && pages.has('/regions/ru-tul/undated/')).toBe(true)
  const view = viewAt(pages, '/regions/ru-tul/', 'region')
  expect([view.list.dated.length, view.list.undated, view.list.lines.length]).toEqual([20, null, 80])
  expect(view.list.archive).toMatchObject({
    items: [
      { text: '2021', href: linkedTo('regions/ru-tul/2021/index.html'), count: '57' },
      { text: '2020', href: linkedTo('regions/ru-tul/2020/index.html'), count: '58' },
      { text: 'Без даты', href: linkedTo('regions/ru-tul/undated/index.html'), count: '5' },
    ],
  })
  const { list } = viewAt(pages, '/regions/ru-tul/undated/', 'archive')
  expect(list.lines[0]).toMatchObject({
    href: linkedTo('articles/story-115/index.html'),
    when: { main: null, note: expect.stringContaining('даты в\u00a0тексте'), why: null },
    route: { mark: { role: 'export' }, text: 'RU-TUL\u00a0— CN' },
  })
})

test('an archive page leads to all years and to the months of its own, where that has many articles', () => {
  const dated = (date: string, index: number) =>
    makeArticle({ id: `${date}-${index}`, date: { value: date, basis: 'stated' }, tags: {} })
  const many = Array.from({ length: 501 }, (_, index) => dated(index % 2 === 0 ? '2021-03-04' : '2021-05-06', index))
  const pages = planned([...many, dated('2020-07-08', 1)])
  const rowsAt = (url: string) =>
    viewAt(pages, url, 'archive').siblings?.rows.map((row) =>
      row.map(({ text, href }) => (href === null ? `[${text}]` : text)).join(' '),
    )
  expect(rowsAt('/archive/2021/')).toEqual(['[2021] 2020', 'май март'])
  expect(rowsAt('/archive/2021/05/')).toEqual(['2021 2020', '[май] март'])
  expect(rowsAt('/archive/2020/')).toEqual(['2021 [2020]'])
})

test('a list of a hundred articles has all of them, and no archive', () => {
  const pages = planned(manyAbout('RU-TUL', 100))
  expect(pages.has('/regions/ru-tul/2021/')).toBe(false)
  const { list } = viewAt(pages, '/regions/ru-tul/', 'region')
  expect([list.dated.length, list.lines.length, list.archive]).toEqual([20, 80, null])
})

test('the order of the input changes nothing', () => {
  const others = ['b', 'a', 'c'].map((id) => makeArticle({ id, tags: { links: [link('RU-TUL', 'CN')] } }))
  const print = (articles: typeof others): string =>
    JSON.stringify([...planned(articles).values()].map((page) => [page.url, page.sources(), page.view()]))
  expect(print([tomsk, ...others])).toBe(print([...others.toReversed(), tomsk]))
})

test('the build date stands on the index alone', () => {
  const dated = [...planned([tomsk]).values()].filter((page) => JSON.stringify(page.view()).includes('2030'))
  expect(dated.map((page) => page.url)).toEqual(['/', '/it/', '/en/'])
})

test('every link of every view leads to a planned page or file', () => {
  const plan = planSite(content([tomsk]), settings, packs).value
  const files = new Set([...plan.pages, ...plan.files].map(({ path }) => path))
  for (const page of plan.pages) {
    for (const [, href] of JSON.stringify(page.view()).matchAll(/"href":"([^"]*)"/g)) {
      const path = new URL((href ?? '').replace(ROOT_MARK, page.root), `https://x/${page.path}`).pathname.slice(1)
      expect(files, `${page.url} links to ${href}`).toContain(path)
    }
  }
})
