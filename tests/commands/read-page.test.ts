import { expect, test } from 'vitest'
import { ALL_READERS } from '../../src/commands/all-readers.ts'
import { isPlainPage } from '../../src/commands/is-plain-page.ts'
import { readPage } from '../../src/commands/read-page.ts'

const file = (path: string, text: string, kind: 'markdown' | 'raw' = 'markdown') =>
  ({ path, kind, bytes: new TextEncoder().encode(text), sidecar: null }) as const

test.for([
  ['content/pages/about.ru.md', 'Text', true],
  ['content/pages/news.md', '---\nkind: article\n---\nText', false],
  ['content/terms.md', '---\nkind: page\n---\nText', true],
  ['content/fair.md', 'Text', false],
  ['content/fair.md', 'Text\n\nkind: page', false],
] as const)('%s with %j: a plain page? %s', ([path, text, plain]) => {
  expect(isPlainPage(file(path, text), ALL_READERS)).toBe(plain)
})

test('a raw text is never a page', () => {
  expect(isPlainPage(file('content/pages/x.txt', '---\nkind: page\n---\n', 'raw'), ALL_READERS)).toBe(false)
})

test.for([
  ['content/pages/about.ru.md', '# О сайте\n\nТекст', { slug: 'about', language: 'ru', title: 'О сайте' }],
  [
    'content/pages/О нас.md',
    '---\ntitle: О нас\nlang: ru\n---\nТекст',
    { slug: 'o-nas', language: 'ru', title: 'О нас' },
  ],
  [
    'content/pages/terms.md',
    '---\ntitle: Terms\nslug: legal\norder: 3\n---\nText',
    { slug: 'legal', language: null, order: 3 },
  ],
  ['content/pages/v1.2.md', '# Versions', { slug: 'v1-2', language: null }],
] as const)('%s', ([path, text, page]) => {
  const { value, problems } = readPage(file(path, text))
  expect(problems).toEqual([])
  expect(value.page).toMatchObject({ path, ...page })
})

test('a page without a title bears its address, and is told', () => {
  const { value, problems } = readPage(file('content/pages/about.md', 'Text'))
  expect(value.page.title).toBe('about')
  expect(problems).toMatchObject([{ rule: 'page/title', severity: 'warning' }])
})
