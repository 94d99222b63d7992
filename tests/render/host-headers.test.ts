import { expect, test } from 'vitest'
import { writeHeaders } from '../../src/render/host-headers.ts'

const POLICY = "default-src 'none'; script-src 'sha256-x='"

interface Rule {
  readonly path: string
  readonly name: string
  readonly value: string
}

// as the hosts read it: an address, then indented headers of it
const readRules = (text: string): Rule[] => {
  let path = ''
  return text.split('\n').flatMap((line): Rule[] => {
    if (line.startsWith('/')) path = line
    const header = /^ {2}(?<name>[\w-]+): (?<value>\S.*)$/.exec(line)?.groups
    return header === undefined ? [] : [{ path, name: header.name ?? '', value: header.value ?? '' }]
  })
}

const matches = (path: string, url: string): boolean =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(url)

const headersOf = (url: string): readonly Rule[] =>
  readRules(writeHeaders(POLICY)).filter(({ path }) => matches(path, url))

test.for([
  ['/', []],
  ['/regions/ru-tom/', []],
  ['/feed.atom', ['Content-Type: application/atom+xml; charset=utf-8']],
  ['/it/regions/ru-tom/feed.atom', ['Content-Type: application/atom+xml; charset=utf-8']],
  ['/feed.rss', ['Content-Type: application/rss+xml; charset=utf-8']],
  ['/feed.json', ['Content-Type: application/feed+json; charset=utf-8']],
  ['/countries/cn/feed.json', ['Content-Type: application/feed+json; charset=utf-8']],
  ['/data/schema.json', []],
  ['/site.webmanifest', ['Content-Type: application/manifest+json; charset=utf-8']],
  ['/data/articles.ndjson', ['Content-Type: application/x-ndjson; charset=utf-8']],
  ['/assets/fonts/a.woff2', ['Cache-Control: public, max-age=2592000']],
  ['/assets/base.css', []],
] as const)('%s', ([url, own]) => {
  const found = headersOf(url)
  expect(found.filter(({ path }) => path !== '/*').map(({ name, value }) => `${name}: ${value}`)).toEqual(own)
  expect(found.find(({ name }) => name === 'Content-Security-Policy')?.value).toBe(POLICY)
  expect(new Set(found.map(({ name }) => name)).size).toBe(found.length)
})

test('every line is an address, a header or empty', () => {
  expect(writeHeaders(POLICY)).toMatch(/^(?:\/\S*\n(?: {2}[\w-]+: \S.*\n)+\n?)+$/)
})
