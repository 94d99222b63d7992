import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { runWatch, type WatchOptions } from '../../src/commands/watch.ts'
import { makeFolder, plant, readTree } from '../io/folders.ts'
import { listen, SITE } from './specimen.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const PATIENCE = { timeout: 30_000, interval: 10 }
const DEFAULTS = { port: 0, host: '127.0.0.1', poll: false, drafts: false, now: () => '2024-06-01T12:03:07.000Z' }

const start = (root: string, options: Partial<WatchOptions> = {}) => {
  const { terminal, out, err } = listen()
  const stopping = new AbortController()
  const ended = runWatch({ ...DEFAULTS, root, signal: stopping.signal, ...options }, terminal)
  onTestFinished(async () => {
    stopping.abort()
    await ended
  })
  const says = (pattern: RegExp) => vi.waitFor(() => expect(out(), err()).toMatch(pattern), PATIENCE)
  const stop = (): Promise<number> => {
    stopping.abort()
    return ended
  }
  const get = async (path: string): Promise<string> => {
    const address = /http:\/\/\S+/.exec(out())?.[0]
    return await (await fetch(new URL(path, address))).text()
  }
  return { out, err, says, stop, ended, get }
}

test('a site is served, told by a line for each build, and left as it was', async () => {
  const tree = { ...SITE, 'herald.config.json': '{"languages":["ru"]}' }
  const root = makeFolder(tree)
  const { out, says, stop, get } = start(root)
  await says(/ ms\n/)
  expect(out()).toMatch(
    /^preview at http:\/\/127\.0\.0\.1:\d+\/\nCtrl-C ends it\n12:03:07 6 files, 2 articles, \d+ pages, \d+ ms\n$/,
  )
  expect(await get('/articles/timber/')).toContain('<script src="/.herald/client.js"')
  expect(await get('/.herald/client.js')).toContain('/.herald/events')
  plant(root, { 'content/timber.md': '---\nslug: timber\ntitle: Фанера\ndate: 2024-02-01\n---\nТекст.' })
  await says(/^12:03:07 1 changed, 2 articles, \d+ pages, \d+ ms$/m)
  expect(await get('/articles/timber/')).toContain('Фанера')
  plant(root, { 'content/timber.md': SITE['content/timber.md'] ?? '' })
  expect(await stop()).toBe(0)
  expect(readTree(root)).toEqual(tree)
})

test('a problem is told when it comes up, and again only when it comes back', async () => {
  const root = makeFolder(SITE)
  const { err, says } = start(root)
  await says(/ files, /)
  const wrong = { 'content/more.md': '---\ndate: 2021-02-31\n---\nТекст.' }
  const times = (): number => err().match(/front-matter\/date/g)?.length ?? 0
  plant(root, wrong)
  await says(/(?: changed, [^\n]*\n.*){1}/s)
  plant(root, { 'static/a.txt': 'A' })
  await says(/(?: changed, [^\n]*\n.*){2}/s)
  expect(times()).toBe(1)
  rmSync(join(root, 'content/more.md'))
  await says(/(?: changed, [^\n]*\n.*){3}/s)
  plant(root, wrong)
  await says(/(?: changed, [^\n]*\n.*){4}/s)
  await vi.waitUntil(() => times() === 2, PATIENCE)
})

test('it keeps up by asking, too', async () => {
  const root = makeFolder(SITE)
  const { says, get } = start(root, { poll: true })
  await says(/ files, /)
  plant(root, { 'content/more.md': '---\nslug: more\ntitle: Ещё\n---\nТекст.' })
  await says(/ changed, 3 articles/)
  expect(await get('/articles/more/')).toContain('Ещё')
})

test('drafts and the address are shown as a build with them would', async () => {
  const draft = { 'content/more.md': '---\nslug: more\ntitle: Ещё\ndraft: true\n---\nТекст.' }
  const root = makeFolder({ ...SITE, ...draft })
  const { says, get } = start(root, { drafts: true, baseUrl: 'https://example.org/x' })
  await says(/ files, 3 articles/)
  expect(await get('/articles/more/')).toContain('<link rel="canonical" href="https://example.org/x/')
})

test('no site, or a port that is taken, is wrong usage', async () => {
  const nothing = start(makeFolder())
  expect(await nothing.ended).toBe(2)
  expect(nothing.err()).toContain('there is neither a seeds/ nor a content/ folder')
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  onTestFinished(() => {
    other.close()
  })
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const taken = start(makeFolder(SITE), { port })
  expect(await taken.ended).toBe(2)
  expect(taken.err()).toMatch(new RegExp(`^error --port usage {2}port ${port} is taken; say --port \\d+\\n$`))
  expect(taken.out()).toBe('')
})
