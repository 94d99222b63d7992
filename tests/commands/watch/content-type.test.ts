import { expect, test } from 'vitest'
import { contentTypeOf } from '../../../src/commands/watch/content-type.ts'

test.for([
  ['index.html', 'text/html; charset=utf-8'],
  ['assets/base.css', 'text/css; charset=utf-8'],
  ['.herald/client.js', 'text/javascript; charset=utf-8'],
  ['feed.atom', 'application/atom+xml; charset=utf-8'],
  ['feed.rss', 'application/rss+xml; charset=utf-8'],
  ['sitemap.xml', 'text/xml; charset=utf-8'],
  ['data/articles.ndjson', 'application/x-ndjson; charset=utf-8'],
  ['data/schema.json', 'application/json; charset=utf-8'],
  ['assets/mark.svg', 'image/svg+xml; charset=utf-8'],
  ['photo.JPG', 'image/jpeg'],
  ['favicon.ico', 'image/x-icon'],
  ['fonts/a.woff2', 'font/woff2'],
  ['_headers', 'application/octet-stream'],
])('%s is %s', ([path = '', type]) => {
  expect(contentTypeOf(path)).toBe(type)
})
