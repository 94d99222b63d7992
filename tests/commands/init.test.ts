import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { runBuild } from '../../src/commands/build.ts'
import { runCheck } from '../../src/commands/check.ts'
import { runInit } from '../../src/commands/init.ts'
import { runRecords } from '../../src/commands/records.ts'
import { configSchema } from '../../src/config/config-schema.ts'
import { listStarters } from '../../src/io/load-starter.ts'
import { makeFolder, readTree, type Tree } from '../io/folders.ts'
import { listen } from './specimen.ts'

// whole sites are built
vi.setConfig({ testTimeout: 60_000 })

const CLOCK = '2024-07-01T12:00:00Z'

const init = async (folder: string, home = 'RU') => {
  const listener = listen()
  const code = await runInit({ folder, home }, listener.terminal)
  return { code, out: listener.out(), err: listener.err() }
}

// each article’s links, as `RU-IRK → EG export`
const LINKS: Readonly<Record<string, readonly string[]>> = {
  RU: [
    'RU-IRK EG export',
    'RU-IRK EG planned',
    'RU-IRK KZ export',
    'RU-KL AE export',
    'RU-KL IR export',
    'RU-KL IR planned',
    'RU-KL KW export',
    'RU-PSK MN planned',
    'RU-PSK RS export',
  ],
  IT: [
    'IT-36 CA contact',
    'IT-36 CA export',
    'IT-36 CA planned',
    'IT-52 IN export',
    'IT-52 VN planned',
    'IT-75 DE export',
    'IT-75 KR export',
    'IT-75 US export',
  ],
}

const linksIn = async (root: string, home: string): Promise<string[]> => {
  const paths = Object.keys(readTree(root)).filter((path) => /^seeds\/.*\.txt$|^content\/[^/]*\.md$/.test(path))
  const listener = listen()
  await runRecords({ paths: paths.map((path) => `${root}/${path}`), home, format: 'ndjson' }, listener.terminal)
  const records: { links: { region: string; partner: string; role: string }[] }[] = listener
    .out()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const links = records.flatMap((record) =>
    record.links.map(({ region, partner, role }) => `${region} ${partner} ${role}`),
  )
  return [...new Set(links)].sort()
}

test('there is a sample for each home country that has expectations here', async () => {
  expect(await listStarters()).toEqual(Object.keys(LINKS).sort())
})

test.for(Object.keys(LINKS))('the sample for %s is without fault, and read as meant', async (home) => {
  const root = makeFolder()
  expect((await init(root, home)).code).toBe(0)
  const check = listen()
  expect(await runCheck({ root, drafts: false, json: false, clock: CLOCK }, check.terminal)).toBe(0)
  const told = check.err().trimEnd().split('\n')
  expect(told).toEqual([expect.stringMatching(/^warning herald\.config\.ts check\/base-url/)])
  expect(await linksIn(root, home)).toEqual(LINKS[home])
})

test('the sample is built, in two languages, with a page for each of its articles', async () => {
  const root = makeFolder()
  await init(root)
  const options = { root, out: 'dist', baseUrl: 'https://site.example/', clock: CLOCK }
  const listener = listen()
  const flags = { drafts: false, strict: true, force: false, cache: true, json: false, quiet: false }
  expect([await runBuild({ ...options, ...flags }, listener.terminal), listener.err()]).toEqual([0, ''])
  const pages = Object.keys(readTree(`${root}/dist`)).filter((path) => /^articles\/[^/]+\/index\.html$/.test(path))
  expect(pages).toHaveLength(3)
  expect(readFileSync(`${root}/dist/en/about/index.html`, 'utf8')).toContain('What is collected here, and by whom.')
})

test('what is there is kept and told', async () => {
  const own: Tree = { 'package.json': '{}', 'README.md': 'mine', 'node_modules/a/index.js': '', '.gitignore': 'x' }
  const root = makeFolder(own)
  const { out } = await init(root)
  expect(readTree(root)).toMatchObject(own)
  expect(out).toContain('kept README.md, which was there\n')
  expect(out).toContain('kept .gitignore, which was there\n')
  expect(out).toContain('wrote herald.config.ts\n')
  const before = readTree(root)
  expect((await init(root)).out).not.toContain('wrote')
  expect(readTree(root)).toEqual(before)
})

test('a config of another name is the config', async () => {
  const root = makeFolder({ 'herald.config.json': '{}' })
  const { out } = await init(root)
  expect(out).toContain('kept herald.config.json, which was there\n')
  expect(Object.keys(readTree(root))).not.toContain('herald.config.ts')
})

test('a new folder is made, and named in what to do next', async () => {
  const root = makeFolder()
  const { out } = await init(`${root}/news`)
  expect(readTree(root)['news/.gitignore']).toContain('dist/')
  expect(out).toContain(`cd ${root}/news\n`)
})

test('a file in the folder’s place and a country without a sample are refused', async () => {
  const root = makeFolder({ file: '' })
  expect(await init(`${root}/file`)).toMatchObject({ code: 2, err: expect.stringContaining('it is a file') })
  expect(await init(root, 'XX')).toMatchObject({ code: 2, err: expect.stringContaining('take one of IT, RU') })
  expect(Object.keys(readTree(root))).toEqual(['file'])
})

test('each sample’s config shows every setting', async () => {
  const settings = Object.keys(configSchema(['ru'], ['RU']).shape)
  for (const home of await listStarters()) {
    const text = readFileSync(`starter/${home.toLowerCase()}/herald.config.ts`, 'utf8')
    expect(settings.filter((name) => !new RegExp(`^ {2}(?:// )?${name}:`, 'm').test(text))).toEqual([])
  }
})

test('where the package is not installed yet, that is the next step', async () => {
  const elsewhere = await init(makeFolder())
  expect(elsewhere.out).toContain('  npm install export-herald\n  npx herald watch ')
  const manifest = '{"name":"export-herald","version":"1.0.0"}'
  const root = makeFolder({ 'node_modules/export-herald/package.json': manifest, 'news/x.txt': '' })
  expect((await init(`${root}/news`)).out).not.toContain('npm install')
})
