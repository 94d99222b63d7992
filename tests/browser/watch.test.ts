import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { runBuild } from '../../src/commands/build.ts'
import { runWatch } from '../../src/commands/watch.ts'
import { listen, SITE } from '../commands/specimen.ts'
import { plant, readTree, type Tree } from '../io/folders.ts'
import { violationsOf } from './look-at-page.ts'
import { type OpenBrowser, openBrowser } from './open-browser.ts'

const NOW = '2024-06-01T00:00:00.000Z'
const CONFIG = '{"languages":["ru"],"title":"Первый сайт"}'
const SOURCES: Tree = {
  ...SITE,
  'herald.config.json': CONFIG,
  'seeds/old/tea.txt': 'Чай\n\nТомская область везёт чай в Китай.',
}
const PATIENCE = { timeout: 30_000, interval: 10 }

let open: OpenBrowser
let root = ''
let preview: Running
let page: Page
let loads = 0
let builds = 0

beforeAll(async () => {
  open = await openBrowser()
})
afterAll(() => open.close())

interface Running {
  readonly port: number
  /** How often the site was built. */
  readonly builds: () => number
  readonly told: () => string
  readonly stop: () => Promise<number>
}

const start = async (port = 0): Promise<Running> => {
  const { terminal, out, err } = listen()
  const stopping = new AbortController()
  const options = { root, port, host: '127.0.0.1', poll: false, drafts: false, now: () => NOW, signal: stopping.signal }
  const ended = runWatch(options, terminal)
  await vi.waitUntil(() => / ms\n/.test(out()), PATIENCE)
  const stop = async (): Promise<number> => {
    stopping.abort()
    return await ended
  }
  return {
    port: Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(out())?.[1]),
    builds: () => out().match(/ pages, \d+ ms$/gm)?.length ?? 0,
    told: err,
    stop,
  }
}

const goTo = async (path: string): Promise<void> => {
  await page.goto(`http://127.0.0.1:${preview.port}${path}`)
  loads = 0
  builds = preview.builds()
}

beforeEach(async () => {
  root = join(open.folder, 'site')
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root)
  plant(root, SOURCES)
  preview = await start()
  page = await open.browser.newPage()
  page.on('load', () => {
    loads += 1
  })
  await goTo('/')
})
afterEach(async () => {
  await page.close()
  expect(await preview.stop()).toBe(0)
})

const edit = (tree: Tree): void => plant(root, tree)
const shows = async (text: string): Promise<void> => {
  await page.waitForFunction(`document.body?.innerText.includes(${JSON.stringify(text)})`)
}
const overlay = () => page.locator('herald-overlay section')
const reloaded = async (times: number): Promise<void> => {
  await vi.waitUntil(() => loads >= times && preview.builds() - builds >= times, PATIENCE)
  expect([loads, preview.builds() - builds]).toEqual([times, times])
}

// a page as served, without what the preview adds to it
const served = async (path: string): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${preview.port}${path}`)
  return (await response.text()).replace(/<script src="\/\.herald\/client\.js"[^\n]*\n/, '')
}

// the page is the one that a build writes now
const isFresh = async (path: string): Promise<void> => {
  const options = {
    root,
    out: 'dist',
    clock: NOW,
    drafts: false,
    strict: false,
    force: false,
    cache: true,
    json: false,
    quiet: true,
  }
  await runBuild(options, listen().terminal)
  const file = path.endsWith('/') ? `${path}index.html` : path
  expect(await served(path)).toBe(readFileSync(join(root, 'dist', file), 'utf8'))
}

const timber = SITE['content/timber.md'] ?? ''

test('what is edited, added and deleted is shown after one reload', async () => {
  await goTo('/articles/timber/')
  edit({ 'content/timber.md': timber.replace('едет', 'плывёт') })
  await shows('Томская фанера плывёт')
  await reloaded(1)
  await isFresh('/articles/timber/')
  edit({ 'content/timber.yaml': '', 'static/x.txt': 'X' })
  await reloaded(2)
  rmSync(join(root, 'content/timber.md'))
  await shows('Такой страницы нет')
  await reloaded(3)
  edit({ 'content/timber.md': timber })
  await shows('Томская фанера едет')
  await reloaded(4)
  await isFresh('/articles/timber/')
  await isFresh('/')
})

test('a sidecar, a picture and a style sheet are shown too', async () => {
  edit({ 'seeds/steel.yaml': 'title: Кабель из Перми' })
  await shows('Кабель из Перми')
  await reloaded(1)
  edit({ 'templates/styles/text.css': 'p { color: red }' })
  await reloaded(2)
  edit({ 'content/port.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0v9"/></svg>' })
  await reloaded(3)
  await isFresh('/')
})

test('editors that save by replacing, in either order, reload once', async () => {
  await goTo('/articles/timber/')
  edit({ 'content/.timber.md.swp': timber.replace('едет', 'плывёт') })
  renameSync(join(root, 'content/.timber.md.swp'), join(root, 'content/timber.md'))
  await shows('плывёт')
  await reloaded(1)
  rmSync(join(root, 'content/timber.md'))
  edit({ 'content/timber.md': timber })
  await shows('Томская фанера едет')
  await reloaded(2)
  await isFresh('/articles/timber/')
})

test('a renamed folder, and edits below its new name', async () => {
  renameSync(join(root, 'seeds/old'), join(root, 'seeds/new'))
  await reloaded(1)
  await isFresh('/')
  edit({ 'seeds/new/tea.txt': 'Кофе\n\nТомская область везёт кофе в Китай.' })
  await shows('Кофе')
  await reloaded(2)
  await isFresh('/')
})

test('a thousand files at once are few builds, and all are shown', async () => {
  const many = Array.from({ length: 1000 }, (_, index): [string, string] => [`static/many/${index}.txt`, `${index}`])
  edit(Object.fromEntries(many))
  edit({ 'content/last.md': '---\ntitle: Последняя из всех\ndate: 2024-05-01\n---\nТекст.' })
  await shows('Последняя из всех')
  await vi.waitUntil(async () => (await served('/many/999.txt')) === '999', PATIENCE)
  expect(preview.builds() - builds).toBeLessThanOrEqual(4)
  expect(loads).toBeLessThanOrEqual(preview.builds() - builds)
  await isFresh('/')
})

test('a file that grows while it is read is shown as it is in the end', async () => {
  await goTo('/articles/timber/')
  for (let length = timber.indexOf('---\n!'); length <= timber.length; length += 3) {
    edit({ 'content/timber.md': timber.slice(0, length) })
    await served('/')
  }
  edit({ 'content/timber.md': `${timber}\n\nКонец статьи.` })
  await shows('Конец статьи.')
  await isFresh('/articles/timber/')
})

test('the config', async () => {
  edit({ 'herald.config.json': CONFIG.replace('Первый', 'Второй') })
  await shows('Второй сайт')
  await reloaded(1)
  edit({ 'herald.config.json': '{ "tilte": "" }' })
  await overlay().waitFor()
  expect(await overlay().textContent()).toContain('“tilte” is no setting')
  await shows('Второй сайт')
  await reloaded(1)
  edit({ 'herald.config.json': CONFIG })
  await shows('Первый сайт')
  await reloaded(2)
  expect(await overlay().count()).toBe(0)
  await isFresh('/')
})

test.for(['light', 'dark'] as const)('a broken template leaves the page below an overlay, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme })
  edit({ 'templates/plain.eta': "<% layout('layout', { pageSheets: [] }) %>\n<% if (" })
  await overlay().waitFor()
  const text = await overlay().textContent()
  expect(text).toMatch(/^1 error/)
  expect(text).toMatch(/templates\/plain\.eta:2(?::\d+)? template\/syntax/)
  expect(text).toContain('2 | <% if (')
  await reloaded(0)
  expect(await violationsOf(page)).toEqual([])
  const other = await open.browser.newPage()
  await other.goto(`http://127.0.0.1:${preview.port}/about/`)
  await other.locator('herald-overlay section').waitFor()
  await other.close()
  rmSync(join(root, 'templates'), { recursive: true })
  await reloaded(1)
  await page.waitForFunction('document.readyState === "complete"')
  expect(await overlay().count()).toBe(0)
  await isFresh('/')
})

test('a template that fails on a page leaves the page as it was', async () => {
  await goTo('/about/')
  edit({ 'templates/plain.eta': '<p><%= it.no.such %></p>' })
  await overlay().waitFor()
  expect(await overlay().textContent()).toMatch(/templates\/plain\.eta:1:4 template\/run/)
  await shows('Здесь статья')
  await reloaded(1)
  edit({ 'templates/plain.eta': '<body><p>Своя страница</p></body>' })
  await shows('Своя страница')
  await reloaded(2)
  expect(await overlay().count()).toBe(0)
  await isFresh('/about/')
})

test('an error in a source is told over a fresh page, can be put away, and goes when mended', async () => {
  edit({ 'content/more.md': '---\ntitle: Ещё одна\ndate: 2021-02-31\n---\nТекст.' })
  await shows('Ещё одна')
  await overlay().waitFor()
  expect(await overlay().textContent()).toContain('content/more.md:3:7 front-matter/date')
  await reloaded(1)
  await overlay().locator('button').click()
  expect(await overlay().count()).toBe(0)
  edit({ 'content/more.md': '---\ntitle: Ещё одна\ndate: 2021-02-28\n---\nТекст.' })
  await reloaded(2)
  await page.waitForFunction('document.readyState === "complete"')
  expect(await overlay().count()).toBe(0)
  expect(preview.told().match(/front-matter\/date/g)?.length).toBe(1)
  await isFresh('/')
})

test('a site that cannot be built at first appears when it can', async () => {
  await preview.stop()
  edit({ 'herald.config.json': '{' })
  preview = await start()
  await goTo('/articles/timber/')
  await overlay().waitFor()
  await shows('This page cannot be made yet')
  expect(await violationsOf(page)).toEqual([])
  edit({ 'herald.config.json': CONFIG })
  await shows('Томская фанера едет')
  await reloaded(1)
})

test('a preview that is begun anew is found again, and leaves nothing behind', async () => {
  const { port } = preview
  expect(await preview.stop()).toBe(0)
  expect(readTree(root)).toEqual(SOURCES)
  edit({ 'content/timber.md': timber.replace('едет', 'плывёт') })
  preview = await start(port)
  await shows('плывёт')
  await vi.waitUntil(() => loads === 1, PATIENCE)
})

const setVisible = (state: 'visible' | 'hidden'): Promise<void> =>
  page.evaluate(`{
    Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }`)

test('a page that nobody sees reloads once when it is seen again', async () => {
  await setVisible('hidden')
  for (const year of [2021, 2022]) {
    edit({ 'content/more.md': `---\ntitle: Ещё одна\ndate: ${year}-02-01\n---\nТекст.` })
    await vi.waitUntil(() => preview.builds() - builds === year - 2020, PATIENCE)
  }
  expect(loads).toBe(0)
  await setVisible('visible')
  await shows('Ещё одна')
  await vi.waitUntil(() => loads === 1, PATIENCE)
  await isFresh('/')
})
