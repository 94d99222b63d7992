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
  const { files, records } = viewAt(pages, '/it/data/', 'data')
  expect(files.rows.map(({ file, rows }) => [file.href, rows])).toEqual([
    [linkedTo('data/articles.csv'), '2'],
    [linkedTo('data/links.csv'), '2'],
    [linkedTo('data/figures.csv'), '2'],
    [linkedTo('data/products.csv'), '2'],
    [linkedTo('data/datapackage.json'), null],
    [linkedTo('data/schema.json'), null],
  ])
  expect(records.items.map(({ text, href, count }) => [text, href, count])).toEqual([
    ['2021', linkedTo('data/articles-2021.ndjson'), '1'],
    ['Senza data', linkedTo('data/articles-undated.ndjson'), '1'],
  ])
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
  const { records } = viewAt(planned([]), '/en/data/', 'data')
  expect([records.items, records.empty]).toEqual([[], 'There are no records yet.'])
})

test('machines are told of the files and the years', () => {
  const { layout } = viewAt(planned([timber], { baseUrl: 'https://example.org/' }), '/en/data/', 'data')
  expect(layout.structured).toContain('"contentUrl":"https://example.org/data/figures.csv"')
  expect(layout.structured).toContain('"temporalCoverage":"2021-05-17"')
})
