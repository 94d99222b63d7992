import { expect, test } from 'vitest'
import { timber, undated } from './data/downloads.ts'
import { linkedTo, planned, viewAt } from './factory.ts'

const pages = planned([timber, undated])

test.for([
  ['/data/', 'Данные'],
  ['/it/data/', 'Dati'],
  ['/en/data/', 'Data'],
] as const)('%s: %s, linked from the foot of every page', ([url, heading]) => {
  expect(viewAt(pages, url, 'data').heading).toBe(heading)
  const prefix = url.slice(0, -'data/'.length)
  const { footer } = viewAt(pages, `${prefix}articles/timber/`, 'article').layout
  expect(footer.links[0]).toEqual({ text: heading, href: linkedTo(`${url.slice(1)}index.html`) })
})

test('the files are the same in every language, once for the site', () => {
  const { files, shards } = viewAt(pages, '/it/data/', 'data')
  expect(files.rows.map(({ name, href, rows }) => [name, href, rows])).toEqual([
    ...['articles', 'links', 'figures', 'products'].map((name) => [name, null, '2']),
    ...['datapackage.json', 'schema.json'].map((name) => [name, linkedTo(`data/${name}`), null]),
  ])
  expect(shards.items.map(({ text, count }) => [text, count])).toEqual([
    ['2021', '1\u00a0articolo'],
    ['Senza data', '1\u00a0articolo'],
  ])
  expect(shards.items[1]?.files.map(({ text }) => text)).toEqual([
    'articles-undated.ndjson',
    ...['articles', 'links', 'figures', 'products'].map((name) => `${name}-undated.csv`),
  ])
  expect(shards.items[0]?.files[0]).toEqual({
    text: 'articles-2021.ndjson',
    href: linkedTo('data/articles-2021.ndjson'),
  })
})

test('every column of every table is told', () => {
  for (const { columns } of viewAt(pages, '/data/', 'data').tables) {
    for (const { text, type } of columns) expect([text, type]).not.toContain('')
  }
})

test('whose the data are: what the owner says, else that they are the sources’', () => {
  const rightsOf = (rights: string | null) =>
    viewAt(planned([], { rights }), '/en/data/', 'data').terms.facts.find(({ term }) => term === 'Rights')?.text
  expect(rightsOf('CC BY 4.0')).toBe('CC BY 4.0')
  expect(rightsOf(null)).toContain('belong to their sources')
})

test('no articles: said, not left empty', () => {
  const { shards } = viewAt(planned([]), '/en/data/', 'data')
  expect([shards.items, shards.empty]).toEqual([[], 'There are no files yet.'])
})

test('machines are told of the files and the years', () => {
  const { layout } = viewAt(planned([timber], { baseUrl: 'https://example.org/' }), '/en/data/', 'data')
  expect(layout.structured).toContain('"contentUrl":"https://example.org/data/figures-2021.csv"')
  expect(layout.structured).toContain('"temporalCoverage":"2021-05-17"')
})
