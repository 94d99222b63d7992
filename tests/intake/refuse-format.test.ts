import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { refuseFormat } from '../../src/intake/refuse-format.ts'
import { pageOf, readFile } from './reading.ts'

const ARCHIVE = `From: <Saved by Blink>\r
Snapshot-Content-Location: https://site.example/crab\r
MIME-Version: 1.0\r
Content-Type: multipart/related;\r
\ttype="text/html";\r
\tboundary="----MultipartBoundary--x----"\r
\r
------MultipartBoundary--x----\r
Content-Type: text/html\r
\r
<html lang=3D"ru"><p>=D0=9A=D1=80=D0=B0=D0=B1</p></html>\r
`

test.for([
  ['%PDF-1.7\n1 0 obj <</Type /Catalog>>\n<a href="x">', 'PDF'],
  [ARCHIVE, '.mhtml'],
  ['bplist00\xd1\x01\x02_\x10<html ><p >', '.webarchive'],
  [gzipSync(pageOf('')), 'gzip'],
  ['PK\x03\x04\x14\x00word/document.xml<p >', 'ZIP'],
  ['{\\rtf1\\ansi <b >}', 'office'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1<p >', 'office'],
  ['\xff\xd8\xff\xe0\x00\x10JFIF<x >', 'picture'],
] as const)('%.20s is told by its name', ([saved, name]) => {
  const bytes = typeof saved === 'string' ? Buffer.from(saved, 'latin1') : saved
  expect(refuseFormat(bytes)).toContain(name)
  expect(readFile(bytes)).toEqual({ articles: [], told: ['import/kind'] })
})

test.for([
  pageOf('<title>%PDF-1.7: what it is</title>'),
  '\n\n<html><p>Content-Type: multipart/related is of letters</p></html>',
  '<!-- Content-Type: multipart/related --><p>x</p>',
  'Экспорт: PK и RIFF',
])('%.40s may be a page', (saved) => {
  expect(refuseFormat(Buffer.from(saved))).toBe(null)
})
