import { expect, test } from 'vitest'
import type { PlainPage } from '../../../src/site/content.ts'
import { planSite } from '../../../src/site/plan-site.ts'
import type { Layout } from '../../../src/site/views/layout.ts'
import { content, link, makeArticle, packs, settings } from '../factory.ts'

const BASE = 'https://example.org/sub/'

const plain = (slug: string, language: string, noindex = false): PlainPage => ({
  path: `content/${slug}.${language}.md`,
  ...{ slug, language, noindex, title: slug, description: null, blocks: [], order: null, aliases: [] },
})

const articles = [
  makeArticle({ id: 'shown', tags: { links: [link('RU-TOM', 'CN'), link('RU-TOM', '143')] } }),
  makeArticle({ id: 'hidden', overrides: { noindex: true } }),
  makeArticle({ id: 'gone', overrides: { withdrawn: true } }),
]
const pages = [
  ...['ru', 'it', 'en'].map((language) => plain('everywhere', language)),
  ...[plain('partly', 'it'), plain('partly', 'en')],
  ...[plain('once', 'en')],
  ...[plain('half', 'ru'), plain('half', 'it', true), plain('half', 'en')],
  ...[plain('alone', 'ru'), plain('alone', 'it', true)],
]

const layouts = (baseUrl: string | null): Map<string, Layout> => {
  const { value } = planSite(content(articles, pages), { ...settings, baseUrl }, packs)
  return new Map(value.pages.map((page) => [`${BASE}${page.url.slice(1)}`, page.view().layout]))
}

const online = layouts(BASE)
const tell = (url: string): string[] =>
  (online.get(BASE + url)?.alternates ?? []).map(({ lang, href }) => `${lang} /${href.slice(BASE.length)}`)

test('every page that names others in other languages is named by them alike, itself too, and has one default', () => {
  for (const [url, { alternates, canonical, lang }] of online) {
    if (alternates.length === 0) continue
    expect(canonical).toBe(url)
    expect(alternates).toContainEqual({ lang, href: url })
    expect(alternates.filter((one) => one.lang === 'x-default')).toHaveLength(1)
    for (const { href } of alternates) expect(online.get(href)?.alternates, `${href}, from ${url}`).toEqual(alternates)
  }
})

test.for([
  [
    'articles/shown/',
    ['ru /articles/shown/', 'it /it/articles/shown/', 'en /en/articles/shown/', 'x-default /articles/shown/'],
  ],
  ['it/everywhere/', ['ru /everywhere/', 'it /it/everywhere/', 'en /en/everywhere/', 'x-default /everywhere/']],
  ['en/partly/', ['it /it/partly/', 'en /en/partly/', 'x-default /it/partly/']],
  ['en/half/', ['ru /half/', 'en /en/half/', 'x-default /half/']],
  ['it/half/', []],
  ['alone/', []],
  ['en/once/', []],
  ['articles/hidden/', []],
  ['articles/gone/', []],
  ['404.html', []],
] as const)('/%s', ([url, alternates]) => expect(tell(url)).toEqual(alternates))

test.for(['it/half/', 'articles/hidden/', 'articles/gone/', '404.html'])('/%s is kept from search engines', (url) => {
  expect(online.get(BASE + url)).toMatchObject({ robots: 'noindex', canonical: null })
})

test('neither canonical nor alternate addresses before the site has one', () => {
  for (const layout of layouts(null).values()) expect(layout).toMatchObject({ canonical: null, alternates: [] })
})
