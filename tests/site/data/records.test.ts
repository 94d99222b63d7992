import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { toPublicRecord } from '../../../src/records/to-public-record.ts'
import { recordsUrl } from '../../../src/site/data/data-urls.ts'
import { shardsOf } from '../../../src/site/data/shards.ts'
import { at, makeArticle, sheetOf } from '../factory.ts'
import { downloads, textOf, timber, undated } from './downloads.ts'

const lines = (text: string) => text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))

test('a record is the public one, and fits the schema beside it', () => {
  const files = downloads([timber, undated])
  const [record] = lines(textOf(files, '/data/articles-2021.ndjson'))
  expect(record).toEqual(toPublicRecord(timber))
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(textOf(files, '/data/schema.json')))
  expect([validate(record), validate.errors]).toEqual([true, null])
  expect(validate({ ...record, extra: 1 })).toBe(false)
})

test('by year, and those without one apart', () => {
  const files = downloads([timber, undated, makeArticle({ id: 'year', date: { value: '2019' } })])
  expect([...files.keys()].filter((url) => url.endsWith('.ndjson'))).toEqual([
    '/data/articles-2021.ndjson',
    '/data/articles-2019.ndjson',
    '/data/articles-undated.ndjson',
  ])
})

test('a full year by month, what has only a year in the year’s file, the undated by their hash', () => {
  const dates = ['2021-05-17', '2021-05', '2021-04-01', '2021', '2020', null, null, null]
  const articles = dates.map((value, at) => makeArticle({ id: `a${at}`, date: { value } }))
  const shards = shardsOf(sheetOf('ru', articles), 2)
  const found = shards.map((shard) => [recordsUrl(shard), shard.entries.map(({ id }) => id).join(' ')])
  expect(found.slice(0, 4)).toEqual([
    ['/data/articles-2021.ndjson', 'a3'],
    ['/data/articles-2021-05.ndjson', 'a0 a1'],
    ['/data/articles-2021-04.ndjson', 'a2'],
    ['/data/articles-2020.ndjson', 'a4'],
  ])
  expect(found.slice(4).every(([url]) => /\/articles-undated-[0-9a-f]\.ndjson$/.test(url ?? ''))).toBe(true)
  expect(shards.flatMap(({ entries }) => entries)).toHaveLength(dates.length)
})

test('of an excerpt neither the text, nor what people say in it, nor what was removed, but the facts', () => {
  const excerpt = makeArticle({
    ...{ id: 'excerpt', body: ['Чужой текст.'], lead: 'Коротко.', date: { value: '2021' } },
    article: { removed: [{ line: 1, start: 0, end: 4, text: 'Меню', rule: 'menu' }] },
    overrides: { excerpt: true },
    tags: { links: timber.links, quotes: [{ speaker: 'Анна', text: 'Чужой текст.', evidence: [at(0, 'Чужой')] }] },
  })
  const [record] = lines(textOf(downloads([excerpt]), '/data/articles-2021.ndjson'))
  expect(record).toEqual({ ...toPublicRecord(excerpt), body: [], quotes: [], removed: [] })
  expect([record.lead, record.links]).toEqual(['Коротко.', timber.links])
})

test('nothing of what was withdrawn, in no file, not even as another’s copy', () => {
  const gone = makeArticle({ id: 'gone', title: 'Снято', overrides: { withdrawn: true } })
  const duplicates = new Map([['timber', ['gone', 'undated']]])
  const files = downloads([timber, undated, gone], { duplicates })
  for (const url of files.keys()) expect(textOf(files, url), url).not.toMatch(/gone|Снято/)
  expect(lines(textOf(files, '/data/articles-2021.ndjson'))[0].duplicates).toEqual(['undated'])
})

test('drafts only where they are shown', () => {
  const draft = makeArticle({ id: 'draft', date: { value: '2021' }, overrides: { draft: true } })
  expect(downloads([draft]).has('/data/articles-2021.ndjson')).toBe(false)
  expect(downloads([draft], { drafts: true }).has('/data/articles-2021.ndjson')).toBe(true)
})
