import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type RecordsOptions, runRecords } from '../../src/commands/records.ts'
import { makeFolder } from '../io/folders.ts'
import { listen, SITE } from './specimen.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const records = async (paths: readonly string[], options: Partial<RecordsOptions> = {}, input = '') => {
  const { terminal, out, err } = listen(input)
  const code = await runRecords({ paths, home: 'RU', format: 'ndjson', ...options }, terminal)
  return { code, out: out(), err: err() }
}

const parse = (out: string) => out.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line)))

test('one record for each source, in the order given, with its path as given', async () => {
  const root = makeFolder(SITE)
  const paths = [join(root, 'seeds/steel.txt'), `${root}/seeds/../content/timber.md`]
  const { code, out, err } = await records(paths)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(parse(out).map(({ source }) => source.path)).toEqual(paths)
  expect(parse(out).map(({ schema, title }) => ({ schema, title }))).toEqual([
    { schema: 1, title: 'Заводы Пермского края поставили кабель в Сербию' },
    { schema: 1, title: 'Томская фанера едет в Египет' },
  ])
})

test('what cannot be read is told and the rest goes on', async () => {
  const root = makeFolder(SITE)
  const { code, out, err } = await records([`${root}/none.txt`, `${root}/seeds`, `${root}/seeds/steel.txt`])
  expect(code).toBe(1)
  expect(parse(out)).toHaveLength(1)
  expect(err).toContain('none.txt source/unreadable  there is no such file')
  expect(err).toContain('seeds source/unreadable  it is a folder')
})

test.for(['', '\uFEFF'])('- reads paths from standard input (after %j)', async (mark) => {
  const root = makeFolder(SITE)
  const { out } = await records(['-'], {}, `${mark}${root}/content/timber.md\r\n\n${root}/seeds/steel.txt\n`)
  expect(parse(out).map(({ id }) => id)[0]).toBe('timber')
  expect(parse(out)).toHaveLength(2)
})

test('copies know of one another', async () => {
  const text = SITE['seeds/steel.txt'] ?? ''
  const root = makeFolder({ 'a.txt': text, 'b.txt': text, 'c.md': SITE['content/timber.md'] ?? '' })
  const found = parse((await records(['a', 'b'].map((name) => `${root}/${name}.txt`))).out)
  expect(found[0].duplicates).toEqual([found[1].id])
  expect(found[1].duplicates).toEqual([found[0].id])
})

test('records as one JSON text and as a table', async () => {
  const root = makeFolder(SITE)
  const paths = [`${root}/seeds/steel.txt`, `${root}/content/timber.md`]
  expect(JSON.parse((await records(paths, { format: 'json' })).out)).toEqual(parse((await records(paths)).out))
  const [head, ...rows] = (await records(paths, { format: 'csv' })).out.trim().split('\r\n')
  expect(head).toMatch(/^article_id,url,title,/)
  expect(rows).toHaveLength(2)
  expect(rows[1]).toContain('timber')
  expect(JSON.parse((await records([], { format: 'json', paths: [`${root}/none`] })).out)).toEqual([])
})

test('a home country there is no pack for is wrong usage', async () => {
  const { code, err } = await records([], { home: 'XX' })
  expect(code).toBe(2)
  expect(err).toContain('“XX” is no home country')
})
