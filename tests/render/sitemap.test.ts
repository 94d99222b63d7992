import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { printSitemap, printSitemapIndex } from '../../src/render/sitemap.ts'

const PLACES = [
  { url: 'https://example.org/?a=1&b=<2>', changed: '2021-05-17' },
  { url: 'https://example.org/about/', changed: null },
]

const print = (pieces: Iterable<string>): string => [...pieces].join('')

test('addresses with the day of change where it is known', () => {
  expect(print(printSitemap(PLACES))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/?a=1&amp;b=&lt;2&gt;</loc><lastmod>2021-05-17</lastmod></url>
<url><loc>https://example.org/about/</loc></url>
</urlset>
`)
})

test('the index of sitemaps reads back', () => {
  const read: unknown = new XMLParser().parse(print(printSitemapIndex(PLACES)))
  expect(read).toMatchObject({
    sitemapindex: { sitemap: [{ loc: PLACES[0]?.url, lastmod: '2021-05-17' }, { loc: PLACES[1]?.url }] },
  })
})

test('an address is printed only when it is asked for', () => {
  const asked: string[] = []
  const places = (function* () {
    for (const place of PLACES) {
      asked.push(place.url)
      yield place
    }
  })()
  const pieces = printSitemap(places)[Symbol.iterator]()
  pieces.next()
  expect(asked).toEqual([])
})
