import { describe, expect, test } from 'vitest'
import { mediaOf } from '../../src/commands/media.ts'
import { resolveAddresses, resolveHtml } from '../../src/site/html-links.ts'
import { linkedTo, makeArticle, paragraph, sheetOf } from './factory.ts'

const IMAGES = [
  'a#b.png',
  '100%.png',
  'sp ace.png',
  'x.png',
  'q?.png',
  'a&b.png',
  'порт.png',
  '"quoted".png',
  'a%23c.png',
]

const sheet = (() => {
  const source = { ...makeArticle().article.source, path: 'content/other.md' }
  const open = sheetOf('ru', [makeArticle({ id: 'other', article: { source } })])
  const images = IMAGES.map((name) => mediaOf(`content/fair/${name}`))
  return { ...open, urls: new Set(['/articles/other/']), content: { ...open.content, images } }
})()

const resolve = (html: string): string => resolveAddresses(sheet, 'content/fair/day.md', html)

describe('addresses', () => {
  test.for([
    ['a%23b.png', 'media/fair/a%23b.png'],
    ['100%25.png', 'media/fair/100%25.png'],
    ['100%.png', 'media/fair/100%25.png'],
    ['sp%20ace.png', 'media/fair/sp%20ace.png'],
    ['x.png?v=1', 'media/fair/x.png?v=1'],
    ['x.png?v=1&#x26;w=2#top', 'media/fair/x.png?v=1&amp;w=2#top'],
    ['q%3F.png', 'media/fair/q%3F.png'],
    ['a&#x26;b.png', 'media/fair/a%26b.png'],
    ['a&amp;b.png', 'media/fair/a%26b.png'],
    ['a%2523c.png', 'media/fair/a%2523c.png'],
    ['%D0%BF%D0%BE%D1%80%D1%82.png', 'media/fair/%D0%BF%D0%BE%D1%80%D1%82.png'],
    ['порт.png', 'media/fair/%D0%BF%D0%BE%D1%80%D1%82.png'],
    ['&#34;quoted&#x22;.png', 'media/fair/%22quoted%22.png'],
    ['../fair/./x.png', 'media/fair/x.png'],
    ['../other.md#p2', 'articles/other/index.html#p2'],
  ])('%s is %s', ([address = '', way = '']) => {
    expect(resolve(`<img alt="A > B" src="${address}">`)).toBe(`<img alt="A > B" src="${linkedTo(way)}">`)
  })

  test('the mark of the site’s addresses is taken from the text', () => {
    expect(resolve('<p>\ufdd0x <a href="\ufdd0y">z</a> <img src="\ufdd0a.png"></p>')).toBe(
      '<p>x <a href="y">z</a> <img src="a.png"></p>',
    )
  })

  test.for(['none.png', 'a#b.png', '#p2', 'https://example.org/x.png', '//cdn/x.png', '/x.png', '&#x110000;.png'])(
    '%s stays',
    (address) => {
      expect(resolve(`<a href="${address}">x</a>`)).toBe(`<a href="${address}">x</a>`)
    },
  )
})

test('words that look like an address are left as they are', () => {
  const text = '<p>&lt;img src="x.png"> и src="x.png"</p>'
  expect(resolve(text)).toBe(text)
  expect(resolveHtml(sheet, 'content/fair/day.md', [paragraph('A', text)])).toEqual([text])
})
