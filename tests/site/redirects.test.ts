import { expect, test } from 'vitest'
import type { Article } from '../../src/records/article.ts'
import type { PlainPage } from '../../src/site/content.ts'
import { planSite } from '../../src/site/plan-site.ts'
import { content, makeArticle, packs, settings } from './factory.ts'

const timber = (aliases: readonly string[], more: Partial<Article['overrides']> = {}) =>
  makeArticle({ id: 'timber', title: 'Лес едет в Китай', overrides: { aliases, ...more } })

const about = (language: string, aliases: readonly string[]): PlainPage => ({
  path: `content/about.${language}.md`,
  slug: 'about',
  language,
  title: 'About us',
  description: null,
  blocks: [],
  order: 1,
  noindex: false,
  aliases,
})

const plan = (
  articles: Parameters<typeof content>[0],
  pages: readonly PlainPage[] = [],
  baseUrl: string | null = null,
) => planSite(content(articles, pages), { ...settings, baseUrl }, packs)

const only = <T>(items: readonly T[]): T => {
  const [item, ...others] = items
  if (item === undefined || others.length > 0) throw new Error(`${items.length} items instead of one`)
  return item
}

test('a small page stands at the old address of an article', () => {
  const { value, problems } = plan([timber(['/old/timber/'])])
  expect(problems).toEqual([])
  const redirect = only(value.redirects)
  expect(redirect).toMatchObject({ path: 'old/timber/index.html', target: '/articles/timber/', template: 'redirect' })
  expect(redirect.view()).toEqual({
    kind: 'redirect',
    lang: 'ru',
    heading: 'Страница переехала',
    text: 'Теперь она здесь:',
    canonical: null,
    target: {
      text: expect.stringMatching(/^Лес.едет.в.Китай$/),
      lang: null,
      href: '../../articles/timber/index.html',
    },
  })
})

test.for([
  ['/old/timber/', '/articles/timber/', 'ru'],
  ['/old/timber.html', '/articles/timber/', 'ru'],
  ['/it/vecchio/', '/it/articles/timber/', 'it'],
  ['/en/old.html', '/en/articles/timber/', 'en'],
  ['/item/', '/articles/timber/', 'ru'],
  ['/ru/old/', '/articles/timber/', 'ru'],
] as const)('%s leads to %s', ([alias, target, lang]) => {
  const redirect = only(plan([timber([alias])]).value.redirects)
  expect(redirect.target).toBe(target)
  expect(redirect.view()).toMatchObject({ lang })
})

test('a text in another language than its page’s says so', () => {
  expect(only(plan([timber(['/en/old/'])]).value.redirects).view().target.lang).toBe('ru')
})

test('a plain page is found from wherever it was', () => {
  const { redirects } = plan([], [about('it', ['/chi-siamo/'])]).value
  expect(only(redirects).target).toBe('/it/about/')
  expect(only(redirects).sources()).toEqual(['content/about.it.md'])
})

test('once the site’s address is known the canonical one is whole', () => {
  const { redirects } = plan([timber(['/old/'])], [], 'https://example.org/exports/').value
  expect(only(redirects).view().canonical).toBe('https://example.org/exports/articles/timber/')
})

test('a withdrawn article is said to be withdrawn at its old address too', () => {
  expect(only(plan([timber(['/old/'], { withdrawn: true })]).value.redirects).target).toBe('/articles/timber/')
})

test.for([
  ['/regions/', 'the directory page'],
  ['/Regions/', 'the directory page'],
  ['/404.html', 'the not-found page'],
  ['/it/feed.atom/', '/it/feed.atom'],
  ['/Robots.txt/', '/robots.txt'],
  ['/it/', 'the index page'],
  ['/about/', 'content/about.ru.md'],
] as const)('the page at %s stays, the alias is told', ([alias, by]) => {
  const { value, problems } = plan([timber([alias, '/good/'])], [about('ru', [])])
  expect(value.redirects.map(({ url }) => url)).toEqual(['/good/'])
  expect(problems).toMatchObject([{ severity: 'error', path: 'seeds/timber.txt', rule: 'site/collision' }])
  expect(problems[0]?.message).toContain(by)
})

test('an alias that is the article’s own address is told', () => {
  const { value, problems } = plan([timber(['/articles/timber/'])])
  expect(value.redirects).toEqual([])
  expect(problems).toMatchObject([{ message: 'its alias /articles/timber/ is an address of its own; take it out' }])
})

test('two sources with one alias: the first keeps it, both are named', () => {
  const other = makeArticle({ id: 'zinc', overrides: { aliases: ['/old/'] } })
  const { value, problems } = plan([timber(['/old/']), other])
  expect(only(value.redirects).target).toBe('/articles/timber/')
  expect(problems).toMatchObject([{ path: 'seeds/zinc.txt', message: expect.stringContaining('seeds/timber.txt') }])
})

test('capitals alone make no other address, unless both lead to one page', () => {
  const other = makeArticle({ id: 'zinc', overrides: { aliases: ['/old/'] } })
  const { value, problems } = plan([timber(['/Old/', '/OLD/', '/Старое/']), other])
  expect(value.redirects.map(({ url }) => url)).toEqual(['/Old/', '/OLD/', '/Старое/'])
  expect(problems).toMatchObject([{ path: 'seeds/zinc.txt', message: expect.stringContaining('seeds/timber.txt') }])
  const rules = value.files.find(({ path }) => path === '_redirects')?.view()
  expect(rules).toMatchObject({ lines: [expect.stringMatching(/^\/%D0/), expect.stringMatching(/^\/old\/ /i)] })
})

test('no redirect leads to another', () => {
  const other = makeArticle({ id: 'zinc', overrides: { aliases: ['/a/', '/articles/timber/', '/b/'] } })
  const { redirects, pages } = plan([timber(['/a/', '/articles/zinc/', '/it/articles/old/']), other]).value
  const addresses = new Set(pages.map(({ url }) => url))
  for (const { url, target } of redirects) expect([addresses.has(url), addresses.has(target)]).toEqual([false, true])
})

test('an old address stands in no menu, map or list of files', () => {
  const { value } = plan([timber(['/old/timber/'])], [about('ru', ['/who/'])], 'https://example.org/')
  const printed = JSON.stringify([
    value.pages.map((page) => page.view()),
    value.files.filter(({ path }) => path !== '_redirects').map((file) => file.view()),
  ])
  expect(printed).not.toMatch(/\/old\/|\/who\/|old\/timber/)
})

test('hosts that can are told in the redirects file, in the order of the addresses', () => {
  const files = (aliases: readonly string[]) => plan([timber(aliases)]).value.files
  const rules = files(['/старое/', '/it/b c/', '/a.html', '/0,12;v=1/@x+y/', '/100%/', '/[x]&(y)/']).find(
    ({ path }) => path === '_redirects',
  )
  expect(rules?.view()).toEqual({
    format: 'text',
    lines: [
      '/%D1%81%D1%82%D0%B0%D1%80%D0%BE%D0%B5/ /articles/timber/ 301',
      '/0,12%3Bv=1/@x+y/ /articles/timber/ 301',
      '/100%25/ /articles/timber/ 301',
      '/[x]&(y)/ /articles/timber/ 301',
      '/a.html /articles/timber/ 301',
      '/it/b%20c/ /it/articles/timber/ 301',
    ],
  })
  expect(files([]).some(({ path }) => path === '_redirects')).toBe(false)
})
