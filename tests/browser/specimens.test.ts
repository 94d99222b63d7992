import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FULL, HOLLOW } from '../render/specimens.ts'
import { lookAt, overflowOf, violationsOf } from './look-at-page.ts'
import { type OpenBrowser, openBrowser } from './open-browser.ts'
import { writeSpecimens } from './specimen-site.ts'

let open: OpenBrowser

beforeAll(async () => {
  open = await openBrowser()
  await writeSpecimens(open.folder)
})

afterAll(() => open.close())

const NAMES = [...FULL.map(({ kind }) => kind), ...HOLLOW.map(({ kind }) => `${kind}-with-holes`)]

describe.each(NAMES)('%s', (name) => {
  test.for(['light', 'dark'] as const)('has no barrier, %s', async (colorScheme) => {
    const file = join(open.folder, `${name}.html`)
    const { seen, missing } = await lookAt(open.browser, file, { width: 1280, colorScheme }, violationsOf)
    expect(seen).toEqual([])
    expect(missing).toEqual([])
  })

  test.for([320, 768, 1000])('fits into %i pixels', async (width) => {
    const file = join(open.folder, `${name}.html`)
    const { seen } = await lookAt(open.browser, file, { width, colorScheme: 'light' }, overflowOf)
    expect(seen).toBe(0)
  })
})

describe('a reader', () => {
  const article = { width: 1280, colorScheme: 'light' } as const

  test('sees the sentence that a reference leads to', async () => {
    const { seen } = await lookAt(open.browser, join(open.folder, 'article.html'), article, async (page) => {
      const ground = () => page.evaluate<string>("getComputedStyle(document.getElementById('p1.1')).backgroundColor")
      const before = await ground()
      await page.click('.lane .ev')
      return { before, after: await ground(), hash: new URL(page.url()).hash }
    })
    expect(seen.hash).toBe('#p1.1')
    expect(seen.before).toBe('rgba(0, 0, 0, 0)')
    expect(seen.after).toBe('rgb(255, 233, 168)')
  })

  test('chooses the colours, and is remembered', async () => {
    const { seen } = await lookAt(open.browser, join(open.folder, 'article.html'), article, async (page) => {
      const scheme = () => page.evaluate<string>('getComputedStyle(document.documentElement).colorScheme')
      await page.click('.theme')
      const chosen = await scheme()
      await page.reload()
      return { chosen, later: await scheme(), pressed: await page.getAttribute('.theme', 'aria-pressed') }
    })
    expect(seen).toEqual({ chosen: 'dark', later: 'dark', pressed: 'true' })
  })

  test('reaches the content first by keyboard', async () => {
    const { seen } = await lookAt(open.browser, join(open.folder, 'article.html'), article, async (page) => {
      await page.keyboard.press('Tab')
      return page.evaluate<string>("document.activeElement.getAttribute('href')")
    })
    expect(seen).toBe('#main')
  })
})
