import glob from 'fast-glob'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from './built-site.ts'
import { type OpenBrowser, openBrowser } from './open-browser.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

let open: OpenBrowser
let site: ServedSite
let dist = ''

// what a text could smuggle in if ever it were not escaped
const PLANTED =
  '<script>document.title="planted"</script><p id="planted" style="color: rgb(1, 2, 3)" onclick="go()">x</p>'

const MORE = {
  'content/example/moved.md':
    '---\ntitle: Moved\nslug: moved\ndate: 2024-05-01\naliases: [/old/address/, /it/vecchio.html]\n---\n![Drum](red.svg)\n\nA text.',
  'content/example/gone.md': '---\ntitle: Gone\nslug: gone\nwithdrawn: true\n---\nA text.',
  'content/example/red.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><style>path { fill: #f00 }</style><path d="M0 0h8v8H0z"/></svg>',
}

beforeAll(async () => {
  open = await openBrowser()
  dist = await buildSite(open.folder, MORE)
  const plant = (path: string, html: string): string =>
    path.startsWith('/en/about/') ? html.replace('</main>', `${PLANTED}</main>`) : html
  site = await serveSite(dist, plant)
})

afterAll(async () => {
  await site.close()
  await open.close()
})

/** Opens a page in a window of its own; also tells what the browser complained about. */
const visit = async <T>(path: string, act: (page: Page) => Promise<T>) => {
  const context = await open.browser.newContext()
  try {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || /policy/i.test(message.text())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(site.address + path, { waitUntil: 'load' })
    return { seen: await act(page), complaints }
  } finally {
    await context.close()
  }
}

// one address pattern for every kind of page
const KINDS = [
  'index.html',
  'articles/moved/index.html',
  'articles/gone/index.html',
  'articles/*/index.html',
  'regions/index.html',
  'regions/*/index.html',
  'regions/*/*/index.html',
  'countries/index.html',
  'countries/*/index.html',
  'groups/*/index.html',
  'products/index.html',
  'products/*/index.html',
  'archive/*/index.html',
  'data/index.html',
  'about/index.html',
  'it/index.html',
]

const scheme = (page: Page): Promise<string> =>
  page.evaluate<string>('getComputedStyle(document.documentElement).colorScheme')

test.for(KINDS)('%s obeys the policy and lets itself be switched to the dark', async (kind) => {
  const path =
    glob
      .sync(kind, { cwd: dist })
      .sort()
      .at(-1)
      ?.replace(/index\.html$/, '') ?? 'none'
  const { seen, complaints } = await visit(path, async (page) => {
    await page.click('.theme')
    const dark = await scheme(page)
    await page.reload()
    const later = await scheme(page)
    await page.click('.theme')
    return { dark, later, light: await scheme(page) }
  })
  expect(complaints).toEqual([])
  expect(seen).toEqual({ dark: 'dark', later: 'dark', light: 'light' })
})

test('the page for lost readers obeys the policy, too', async () => {
  const { seen, complaints } = await visit('none/at/all', (page) =>
    page.evaluate<string>('getComputedStyle(document.body).backgroundColor'),
  )
  expect(seen).toBe('rgb(246, 248, 248)')
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
})

test.for([
  ['old/address/', 'articles/moved/'],
  ['it/vecchio.html', 'it/articles/moved/'],
] as const)('%s leads to %s', async ([from, to]) => {
  const { seen, complaints } = await visit(from, async (page) => {
    await page.waitForURL(`**/${to}index.html`)
    return page.textContent('h1')
  })
  expect(seen?.trim()).toBe('Moved')
  expect(complaints).toEqual([])
})

test('a drawing keeps the style that it brings along', async () => {
  const { seen } = await visit('articles/moved/', (page) =>
    page.evaluate<number[]>(`{
      const image = document.querySelector('figure img')
      const canvas = document.createElement('canvas')
      canvas.getContext('2d').drawImage(image, 0, 0)
      Array.from(canvas.getContext('2d').getImageData(4, 4, 1, 1).data)
    }`),
  )
  expect(seen).toEqual([255, 0, 0, 255])
})

test('a script, a style and a handler that are not the site’s are refused', async () => {
  const { seen, complaints } = await visit('en/about/', async (page) => ({
    title: await page.title(),
    colour: await page.evaluate<string>("getComputedStyle(document.getElementById('planted')).color"),
    dark: await page.click('.theme').then(() => scheme(page)),
  }))
  expect(seen.title).not.toBe('planted')
  expect(seen.colour).not.toBe('rgb(1, 2, 3)')
  expect(seen.dark).toBe('dark')
  expect(complaints.map((text) => /script-src|style-src/.exec(text)?.[0])).toEqual(
    expect.arrayContaining(['script-src', 'style-src']),
  )
})
