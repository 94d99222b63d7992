import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SitemapPlace } from '../../../src/records/file-view.ts'
import { draftSitemaps } from '../../../src/site/metadata/sitemap.ts'
import { planSite } from '../../../src/site/plan-site.ts'
import type { PlannedFile } from '../../../src/site/planned-file.ts'
import type { PlannedPage } from '../../../src/site/planned-page.ts'
import { content, link, makeArticle, packs, primary, settings, sheetOf } from '../factory.ts'

const BASE = 'https://example.org/sub/'

const placesIn = (files: readonly PlannedFile[], url: string): SitemapPlace[] => {
  const view = files.find((file) => file.url === url)?.view()
  return view !== undefined && 'places' in view ? [...view.places] : []
}

const pageAt = (url: string, changed: string | null = null, noindex = false): PlannedPage => {
  const view = (): never => {
    throw new Error('a map needs no view')
  }
  return {
    url,
    path: url.slice(1),
    root: '',
    language: 'ru',
    sources: () => [],
    template: 'plain',
    noindex,
    changed,
    prints: () => ({}),
    near: '',
    view,
  }
}

const mapOf = (pages: readonly PlannedPage[], limit?: number, baseUrl: string | null = BASE): PlannedFile[] =>
  draftSitemaps({ ...sheetOf('ru'), settings: { ...settings, baseUrl } }, pages, limit)

test('the index names the parts, the parts the pages, each with its newest day', () => {
  const files = mapOf([pageAt('/'), pageAt('/a/', '2021-05-17'), pageAt('/b/', '2021-06-01'), pageAt('/c/')], 2)
  expect(files.map((file) => file.url)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml'])
  expect(placesIn(files, '/sitemap.xml')).toEqual([
    { url: `${BASE}sitemap-1.xml`, changed: '2021-05-17' },
    { url: `${BASE}sitemap-2.xml`, changed: '2021-06-01' },
  ])
  expect(placesIn(files, '/sitemap-2.xml')).toEqual([
    { url: `${BASE}b/`, changed: '2021-06-01' },
    { url: `${BASE}c/`, changed: null },
  ])
})

test.for([
  [1, 3],
  [2, 2],
  [3, 1],
  [4, 1],
] as const)('three pages, %i a part: %i parts', ([limit, parts]) => {
  const pages = ['/', '/a/', '/b/'].map((url) => pageAt(url))
  expect(mapOf(pages, limit)).toHaveLength(parts + 1)
})

test('45 000 addresses fit into one part, one more makes another', () => {
  const pages = Array.from({ length: 45_001 }, (_, index) => pageAt(`/${index}/`))
  expect(mapOf(pages.slice(1))).toHaveLength(2)
  expect(mapOf(pages)).toHaveLength(3)
})

test('no map without the site’s address', () => {
  expect(mapOf([pageAt('/')], undefined, null)).toEqual([])
})

const listed = (articles: Parameters<typeof content>[0], clock = settings.clock): SitemapPlace[] =>
  placesIn(planSite(content(articles), { ...settings, baseUrl: BASE, clock }, packs).value.files, '/sitemap-1.xml')

test('neither tombstones nor what asks to be left alone nor the page for lost readers', () => {
  const urls = listed([
    makeArticle({ id: 'shown' }),
    makeArticle({ id: 'hidden', overrides: { noindex: true } }),
    makeArticle({ id: 'gone', overrides: { withdrawn: true } }),
  ]).map(({ url }) => url)
  expect(urls).toContain(`${BASE}it/articles/shown/`)
  expect(urls.filter((url) => /hidden|gone|404/.test(url))).toEqual([])
})

test('a collection changed when the newest of its articles did', () => {
  const days = new Map(
    listed([
      makeArticle({ id: 'a', date: { value: '2021-05-17' }, tags: { regions: [primary('RU-TOM')] } }),
      makeArticle({
        id: 'b',
        date: { value: '2020' },
        article: { updated: '2022-01-02' },
        tags: { links: [link('RU-TOM', 'CN')] },
      }),
      makeArticle({ id: 'c', tags: { regions: [primary('RU-OMS')] } }),
    ]).map(({ url, changed }) => [url.slice(BASE.length - 1), changed]),
  )
  expect(
    ['/', '/regions/', '/regions/ru-tom/', '/countries/cn/', '/regions/ru-oms/'].map((url) => days.get(url)),
  ).toEqual([...['2022-01-02', '2022-01-02', '2022-01-02', '2022-01-02', null]])
})

test('a day of change is one that some article gives, whatever the clock', () => {
  const date = fc.option(fc.constantFrom('2019', '2019-05', '2019-05-17', '2020-02-29', '2024-01-01'))
  fc.assert(
    fc.property(
      fc.array(date, { maxLength: 4 }),
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
      (values, now) => {
        const articles = values.map((value, index) =>
          makeArticle({ id: `a${index}`, date: { value }, tags: { regions: [primary('RU-TOM')] } }),
        )
        const places = listed(articles, now.toISOString())
        expect(places).toEqual(listed(articles))
        for (const { changed } of places)
          expect([null, ...values.filter((value) => value?.length === 10)]).toContain(changed)
      },
    ),
    { numRuns: 20 },
  )
})
