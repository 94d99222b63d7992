import { expect, test } from 'vitest'
import { columnsOf, TABLE_NAMES } from '../../../src/records/data-tables.ts'
import { countRows } from '../../../src/site/data/data-table.ts'
import { parseCsv } from '../../render/parse-csv.ts'
import { sheetOf } from '../factory.ts'
import { downloads, tableOf, textOf, timber, undated } from './downloads.ts'

const files = downloads([timber, undated])

/** The files of a table, in the order of the archive. */
const partsOf = (name: string, from = files): string[] =>
  [...from.keys()].filter((url) => url.startsWith(`/data/${name}-`) && url.endsWith('.csv'))

/** The lines of a table as if it were one file. */
const linesOf = (name: string, from = files): string[][] => {
  const [first = [], ...others] = partsOf(name, from).map((url) => parseCsv(textOf(from, url)))
  return [...first, ...others.flatMap(([, ...rows]) => rows)]
}

/** The rows of a table by column, as a reader of the file sees them. */
const rowsOf = (name: string, from = files): Record<string, string>[] => {
  const [head = [], ...rows] = linesOf(name, from)
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])))
}

test('one row for each article', () => {
  const [row, second] = rowsOf('articles')
  expect(row).toMatchObject({
    article_id: 'timber',
    url: '../articles/timber/index.html',
    title: '\'=Лес, "Китай"',
    date: '2021-05-17',
    month_day: '',
    not_before: '2021-05-17',
    authors: 'Анна;Борис',
    primary_regions: 'RU-TOM',
    mentioned_regions: 'RU-OMS',
    partner_roles: 'CN:export+trade',
    group_roles: '',
    hs_chapters: '44',
    services: 'SI',
    figure_texts: '2,5 млн рублей;-5%',
    paragraph_count: '2',
    source_path: 'seeds/timber.txt',
  })
  expect(second).toMatchObject({ article_id: 'undated', date: '', month_day: '09-20' })
})

test('one row for each link', () => {
  expect(rowsOf('links')).toMatchObject([
    { link_id: 'timber/l1', region: 'RU-TOM', partner: 'CN', group: '', role: 'export', joint_partners: '' },
    { link_id: 'timber/l2', article_id: 'timber', partner: 'MN', role: 'trade', joint_partners: 'MN;CN' },
  ])
})

test('one row for each figure: numbers stay numbers, texts no formulas', () => {
  expect(rowsOf('figures')).toMatchObject([
    {
      ...{ figure_id: 'timber/f1', date: '2021-05-17', regions: 'RU-TOM', partners: 'CN;MN', joint: 'true' },
      ...{ value: '2500000', value_max: '', unit: 'RUB', fraction: '1/3', figure_text: '2,5 млн рублей' },
      ...{ period_text: 'в 2020 году', period_start: '2020-01-01', period_end: '2020-12-31', compared_text: '' },
      ...{ subject_kind: 'company', subject_text: 'Завод', evidence_block: '0', evidence_count: '1' },
    },
    { figure_id: 'timber/f2', joint: 'false', value: '-5', unit: '%', figure_text: "'-5%", period_text: '' },
  ])
})

test('one row for each good and service', () => {
  expect(rowsOf('products')).toMatchObject([
    { product_id: 'timber/p1', classification: 'HS2022', code: '44', other_codes: '47', confidence: 'high' },
    {
      product_id: 'timber/p2',
      classification: 'EBOPS2010',
      code: 'SI',
      product_text: 'IT-решения',
      evidence_count: '2',
    },
  ])
})

test('addresses are whole where the site’s is known', () => {
  const named = downloads([timber], {}, { baseUrl: 'https://example.org/sub/' })
  expect(rowsOf('links', named)[0]?.url).toBe('https://example.org/sub/articles/timber/')
})

const FORMS = {
  string: /^/,
  integer: /^\d*$/,
  number: /^(?:-?\d+(?:\.\d+)?(?:e[+-]\d+)?)?$/,
  boolean: /^(?:true|false)?$/,
  date: /^(?:\d{4}-\d{2}-\d{2})?$/,
} as const

test.for(TABLE_NAMES)('every cell of %s is of the type of its column, every key is there and told once', (name) => {
  const columns = columnsOf(name)
  const [head, ...rows] = linesOf(name)
  expect(head).toEqual(columns.map((column) => column.name))
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(row).toHaveLength(columns.length)
    for (const [at, column] of columns.entries()) expect(row[at], column.name).toMatch(FORMS[column.type])
  }
  const keys = rows.map((row) => row[0])
  expect([new Set(keys).size, keys.includes('')]).toEqual([keys.length, false])
})

test.for(TABLE_NAMES)('the number of rows of %s is known before it is made', (name) => {
  const made = partsOf(name).flatMap((url) => [...tableOf(files, url).rows])
  expect(countRows(sheetOf('ru', [timber, undated]), name)).toBe(made.length)
})

test('a table is split as the archive is, each part with its head', () => {
  expect(partsOf('links')).toEqual(['/data/links-2021.csv', '/data/links-undated.csv'])
  expect(textOf(files, '/data/links-undated.csv')).toMatch(/^link_id,[^\n]+\r\n$/)
})

test('no articles: no tables', () => expect(TABLE_NAMES.flatMap((name) => partsOf(name, downloads([])))).toEqual([]))
