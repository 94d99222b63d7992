import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planSite } from '../../../src/site/plan-site.ts'
import type { PageView } from '../../../src/site/views/page-view.ts'
import { at, content, link, makeArticle, packs, planned, primary, product, settings } from '../factory.ts'
import { firstOf, readGraph } from './read-graph.ts'
import { faultsOf } from './vocabulary.ts'

const BASE = 'https://example.org/sub/'

const tomsk = makeArticle({
  id: 'tomsk',
  title: 'Томск вывозит лес',
  body: ['А поставили в Китай древесину.'],
  date: { value: '2021-05-17', basis: 'stated' },
  tags: {
    regions: [primary('RU-TOM')],
    partners: [{ code: 'CN', roles: ['export'], evidence: [at(0, 'А')] }],
    links: [link('RU-TOM', 'CN'), link('RU-TOM', '143', 'contact')],
    products: [product('древесина', '44')],
  },
})

const about = {
  ...{ path: 'content/about.md', slug: 'about', language: 'ru', title: 'О сайте', description: null },
  ...{ blocks: [], order: 1, noindex: false, aliases: [] },
}

const pagesOf = (baseUrl: string | null): ReadonlyMap<string, PageView> => {
  const { value } = planSite(content([tomsk], [about]), { ...settings, baseUrl }, packs)
  return new Map(value.pages.map((page) => [page.url, page.view()]))
}

const online = pagesOf(BASE)
const offline = pagesOf(null)

test.for([
  ['/', 'WebSite CollectionPage'],
  ['/articles/tomsk/', 'NewsArticle BreadcrumbList'],
  ['/regions/', 'CollectionPage BreadcrumbList'],
  ['/countries/', 'CollectionPage BreadcrumbList'],
  ['/products/', 'CollectionPage BreadcrumbList'],
  ['/regions/ru-tom/', 'CollectionPage BreadcrumbList'],
  ['/countries/cn/', 'CollectionPage BreadcrumbList'],
  ['/regions/ru-tom/cn/', 'CollectionPage BreadcrumbList'],
  ['/groups/143/', 'CollectionPage BreadcrumbList'],
  ['/products/44/', 'CollectionPage BreadcrumbList'],
  ['/archive/2021/', 'CollectionPage BreadcrumbList'],
  ['/about/', 'WebPage BreadcrumbList'],
  ['/404.html', ''],
] as const)('%s tells of %s', ([url, types]) => {
  for (const pages of [online, offline]) {
    const told = readGraph(pages.get(url)).map((thing) => thing['@type'])
    expect(told.join(' ')).toBe(types)
  }
})

test('every graph keeps to the vocabulary, and its addresses are whole', () => {
  for (const pages of [online, offline]) {
    for (const [url, view] of pages) expect(faultsOf(readGraph(view)), url).toEqual([])
  }
})

test('no address stands anywhere before the site has one', () => {
  for (const [url, view] of offline) expect(JSON.stringify(readGraph(view)), url).not.toMatch(/https?:/)
})

test.for([
  ['/regions/ru-tom/', [['AdministrativeArea', 'Томская область', 'ISO 3166-2', 'RU-TOM']]],
  ['/en/countries/cn/', [['Country', 'China', 'ISO 3166-1', 'CN']]],
  ['/it/groups/143/', [['Place', 'Asia centrale', 'UN M49', '143']]],
  [
    '/regions/ru-tom/cn/',
    [
      ['AdministrativeArea', 'Томская область', 'ISO 3166-2', 'RU-TOM'],
      ['Country', 'Китай', 'ISO 3166-1', 'CN'],
    ],
  ],
] as const)('%s is about what it is named for', ([url, things]) => {
  expect(firstOf(online.get(url), 'CollectionPage')).toMatchObject({
    about: things.map(([type, name, propertyID, value]) => ({
      '@type': type,
      name,
      identifier: { propertyID, value },
    })),
  })
})

test('a chapter is a term of the Harmonized System', () => {
  expect(firstOf(online.get('/products/44/'), 'CollectionPage')).toMatchObject({
    about: [{ '@type': 'DefinedTerm', termCode: '44', inDefinedTermSet: { name: 'Harmonized System 2022' } }],
  })
})

test('the way down to a page names each step by its full address', () => {
  expect(firstOf(online.get('/it/regions/ru-tom/cn/'), 'BreadcrumbList')).toMatchObject({
    itemListElement: [
      { position: 1, item: `${BASE}it/regions/` },
      { position: 2, name: 'Tomsk Oblast', item: `${BASE}it/regions/ru-tom/` },
      { position: 3, name: 'Cina', item: `${BASE}it/regions/ru-tom/cn/` },
    ],
  })
})

test('a list names its newest articles by their addresses, by their titles where there are none', () => {
  expect(firstOf(online.get('/regions/ru-tom/'), 'CollectionPage')).toMatchObject({
    mainEntity: { numberOfItems: 1, itemListElement: [{ position: 1, url: `${BASE}articles/tomsk/` }] },
  })
  expect(firstOf(offline.get('/regions/ru-tom/'), 'CollectionPage')).toMatchObject({
    mainEntity: { itemListElement: [{ position: 1, name: 'Томск вывозит лес' }] },
  })
})

test('a page of many articles says little, and nothing of those that search engines are to leave alone', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    makeArticle({
      id: `a-slug-as-long-as-most-of-them-are-${index}`,
      overrides: { noindex: index === 59 },
      tags: { regions: [primary('RU-TOM')], links: [link('RU-TOM', 'CN')] },
    }),
  )
  const pages = planned(many, { baseUrl: BASE })
  for (const url of ['/regions/ru-tom/', '/countries/cn/', '/regions/ru-tom/cn/']) {
    const view = pages.get(url)?.view()
    expect(firstOf(view, 'CollectionPage'), url).toMatchObject({ mainEntity: { numberOfItems: 59 } })
    expect(JSON.stringify(readGraph(view)).length, url).toBeLessThan(2100)
    expect(JSON.stringify(readGraph(view)), url).not.toContain('are-59')
  }
})

test('no text can end the script element that it stands in, or put a sign there that HTML forbids', () => {
  const title = '</script><script>alert(1)</script><!-- <script> \u007f\u0085\ufdd0\uffff'
  const view = planned([makeArticle({ id: 'x', title, lead: title })])
    .get('/articles/x/')
    ?.view()
  expect(firstOf(view, 'NewsArticle')).toMatchObject({ headline: title })
  expect(view).toMatchObject({ layout: { structured: expect.not.stringMatching(/[<\u007f-\u009f\ufdd0\uffff]/) } })
})

test('whatever a text holds, the graph reads back and no sign of it can begin a tag', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script', '<!--<script', '\u2028', '\ud800'))
  fc.assert(
    fc.property(text, (lead) => {
      const view = planned([makeArticle({ id: 'x', title: 'Лес', lead })], { languages: ['ru'] })
        .get('/articles/x/')
        ?.view()
      expect(firstOf(view, 'NewsArticle').alternativeHeadline).toBe(lead)
      expect(view).toMatchObject({ layout: { structured: expect.not.stringContaining('<') } })
    }),
    { numRuns: 50 },
  )
})

test('every page says in a line what it is', () => {
  for (const [url, { layout }] of online) {
    expect(layout.description, url).toMatch(/^\S.{4,299}$/u)
    expect(layout.description, url).not.toBe(layout.siteName)
  }
})
