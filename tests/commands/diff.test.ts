import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runBuild } from '../../src/commands/build.ts'
import { runDiff } from '../../src/commands/diff.ts'
import { makeFolder, type Tree } from '../io/folders.ts'
import { listen, SITE } from './specimen.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const QUIET = {
  out: 'dist',
  clock: '2030-01-01T00:00:00Z',
  drafts: false,
  strict: false,
  force: false,
  cache: true,
  json: false,
}

const distOf = async (tree: Tree): Promise<string> => {
  const root = makeFolder(tree)
  await runBuild({ root, ...QUIET, quiet: true }, listen().terminal)
  return join(root, 'dist')
}

/** A site’s downloads without the site: records by file. */
const shards = (files: Readonly<Record<string, readonly string[]>>): string =>
  makeFolder({
    'data/datapackage.json': '{}',
    ...Object.fromEntries(Object.entries(files).map(([name, lines]) => [`data/${name}`, `${lines.join('\n')}\n`])),
  })

const diff = async (before: string, after: string, json = false) => {
  const { terminal, out, err } = listen()
  const code = await runDiff({ before, after, json }, terminal)
  return { code, out: out(), err: err() }
}

test('two builds: added, changed in these fields, removed', async () => {
  const before = await distOf(SITE)
  const { 'seeds/steel.txt': steel = '', ...rest } = SITE
  const timber = (SITE['content/timber.md'] ?? '').replace('300 тонн', '400 тонн')
  const after = await distOf({ ...rest, 'content/timber.md': timber, 'seeds/wool.txt': steel })
  const { code, out, err } = await diff(before, after)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [added, changed, removed, sum] = out.split('\n')
  expect(added).toMatch(/^added {4}zavody-[a-z-]+-\w{5}$/)
  expect(changed).toMatch(/^changed {2}timber: source, body, .*figures/)
  expect(removed).toMatch(/^removed {2}zavody-[a-z-]+-\w{5}$/)
  expect(sum).toBe('1 added, 1 changed, 1 removed, 0 unchanged')
  const { changed: fields } = JSON.parse((await diff(before, after, true)).out)
  expect(fields[0].id).toBe('timber')
  expect(fields[0].fields).toContain('figures')
})

test('the same build: nothing', async () => {
  const dist = await distOf(SITE)
  expect(await diff(dist, dist)).toEqual({ code: 0, err: '', out: '0 added, 0 changed, 0 removed, 2 unchanged\n' })
})

test('a record that only moved to another file did not change; a field that went or came did', async () => {
  const before = shards({ 'articles-2020.ndjson': ['{"id":"a","x":1}', '{"id":"b","x":1}', '{"id":"c","x":1,"y":2}'] })
  const after = shards({
    'articles-2021.ndjson': ['{"id":"a","x":1}'],
    'articles-undated-0.ndjson': ['{"id":"b","x":1,"z":null}', '{"id":"c","y":2,"x":1}'],
  })
  expect(JSON.parse((await diff(before, after, true)).out)).toEqual({
    schema: 1,
    added: [],
    changed: [{ id: 'b', fields: ['z'] }],
    removed: [],
    unchanged: 2,
  })
})

test('no articles yet on one side', async () => {
  const { code, out } = await diff(shards({}), shards({ 'articles-2021.ndjson': ['{"id":"a"}'] }))
  expect({ code, out }).toEqual({ code: 0, out: 'added    a\n1 added, 0 changed, 0 removed, 0 unchanged\n' })
})

test.for(['none', 'empty'])('a folder that is no site is wrong usage: %s', async (name) => {
  const folder = name === 'none' ? '/none' : makeFolder({})
  const { code, out, err } = await diff(folder, shards({}))
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(`${folder} usage  there is no data/datapackage.json in it; name a folder`)
})

test.for(['{"id":"b"', '[]', '"text"', '{"id":1}', ''])(
  'a file that was spoilt is told with its line: %s',
  async (line) => {
    const dist = shards({ 'articles-2021.ndjson': ['{"id":"a"}'] })
    writeFileSync(join(dist, 'data/articles-2022.ndjson'), `{"id":"b"}\n${line}\n`)
    const { code, err } = await diff(shards({}), dist)
    expect(code).toBe(2)
    expect(err).toContain('articles-2022.ndjson:2 usage  it is no record of an article; build the site again')
  },
)
