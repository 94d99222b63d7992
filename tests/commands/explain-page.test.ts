import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runBuild } from '../../src/commands/build.ts'
import { runExplainPage } from '../../src/commands/explain-page.ts'
import { makeFolder, plant } from '../io/folders.ts'
import { listen, SITE } from './specimen.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const CLOCK = '2024-06-01T00:00:00.000Z'

const build = async (root: string): Promise<void> => {
  const options = { drafts: false, strict: false, force: false, cache: true, json: false, quiet: true }
  await runBuild({ root, out: 'dist', clock: CLOCK, ...options }, listen().terminal)
}

const explain = async (root: string, url: string) => {
  const { terminal, out, err } = listen()
  const options = { root, out: 'dist', baseUrl: null, drafts: false, clock: CLOCK }
  const code = await runExplainPage({ url, ...options }, terminal)
  return { code, said: out().replace(/ +/g, ' '), err: err() }
}

test('a page says what it is made of and what would become of it', async () => {
  const root = makeFolder(SITE)
  await build(root)
  expect(await explain(root, '/countries/eg/')).toMatchObject({
    code: 0,
    said: [
      ' file countries/eg/index.html',
      ' made of 1 source',
      ' content/timber.md',
      ' last made because nothing was known of it',
      ' next build leaves it as it is',
      '',
    ].join('\n'),
  })
})

const TIMBER = SITE['content/timber.md'] ?? ''

test.for<[name: string, url: string, change: (root: string) => void, why: string]>([
  [
    'an article of it',
    '/countries/eg/',
    (root) => plant(root, { 'content/timber.md': TIMBER.replace('300', '400') }),
    'the articles filed there are others',
  ],
  [
    'another article',
    '/countries/rs/',
    (root) => plant(root, { 'content/timber.md': TIMBER.replace('300', '400') }),
    'leaves it as it is',
  ],
  ['its file', '/about/', (root) => writeFileSync(join(root, 'dist/about/index.html'), ''), 'its file was altered'],
  [
    'its template',
    '/about/',
    (root) => plant(root, { 'templates/plain.eta': 'Своя' }),
    'its template, or something of the theme that stands in it, is another',
  ],
  [
    'a template of other pages',
    '/about/',
    (root) => plant(root, { 'templates/parts/story.eta': 'Своя' }),
    'leaves it as it is',
  ],
  ['the config', '/about/', (root) => plant(root, { 'herald.config.json': '{"title":"A"}' }), 'the config is another'],
  [
    'the menus',
    '/404.html',
    (root) => plant(root, { 'content/pages/b.md': '# Б' }),
    'the pages of the menus are others',
  ],
])('%s changed', async ([, url, change, why]) => {
  const root = makeFolder({ ...SITE, 'herald.config.json': '{"languages":["ru"]}' })
  await build(root)
  change(root)
  expect((await explain(root, url)).said).toContain(why)
})

test('an address that is none is told', async () => {
  const { code, err } = await explain(makeFolder(SITE), '/none/')
  expect(code).toBe(2)
  expect(err).toContain('/none/ usage  the site has no such page')
})
