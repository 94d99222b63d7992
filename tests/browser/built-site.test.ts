import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import glob from 'fast-glob'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from './built-site.ts'
import { lookAt, overflowOf, violationsOf } from './look-at-page.ts'
import { type OpenBrowser, openBrowser } from './open-browser.ts'

let open: OpenBrowser
let dist = ''

beforeAll(async () => {
  open = await openBrowser()
  dist = await buildSite(open.folder)
})

afterAll(() => open.close())

// One address pattern for every kind of page, below the folder of a language.
const KINDS = [
  '',
  'articles/*/',
  'regions/',
  'regions/*/',
  'regions/*/*/',
  'countries/',
  'countries/*/',
  'groups/*/',
  'products/',
  'products/*/',
  'archive/*/',
  'data/',
  'about/',
]

const firstOfEachKind = (language: string): string[] => {
  const prefix = language === 'ru' ? '' : `${language}/`
  const found = KINDS.map((kind) => glob.sync(`${prefix}${kind}index.html`, { cwd: dist }).sort().at(0))
  return [...found.filter((path) => path !== undefined), '404.html']
}

const LANGUAGES = ['ru', 'it', 'en'] as const

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')))
  const paths = glob.sync('**/*.html', { cwd: dist })
  const report = await validator.validateMultipleFiles(paths.map((path) => join(dist, path)))
  const found = report.results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`),
  )
  expect(paths.length).toBeGreaterThan(0)
  expect(found).toEqual([])
})

test.for(LANGUAGES.flatMap((language) => [`${language} light`, `${language} dark`]))(
  'every kind of page is without a barrier: %s',
  async (title) => {
    const [language, scheme] = title.split(' ')
    const colorScheme = scheme === 'dark' ? 'dark' : 'light'
    for (const path of firstOfEachKind(language ?? '')) {
      const look = { width: 1280, colorScheme } as const
      const { seen, missing } = await lookAt(open.browser, join(dist, path), look, violationsOf)
      expect(seen, path).toEqual([])
      expect(missing, path).toEqual([])
    }
  },
)

test.for(LANGUAGES)('every kind of page fits into a narrow window: %s', async (language) => {
  for (const path of firstOfEachKind(language)) {
    for (const width of [320, 360, 768]) {
      const look = { width, colorScheme: 'light' } as const
      const { seen } = await lookAt(open.browser, join(dist, path), look, overflowOf)
      expect(seen, `${path} at ${width}`).toBe(0)
    }
  }
})

// The target, a sentence or a part of the rail, or something in it has the colour of the marker.
const TINTED = `[...document.querySelectorAll(':target, :target *')]
  .some((element) => getComputedStyle(element).backgroundColor === 'rgb(255, 233, 168)')`

test('every reference on an article’s page leads to a place that is then tinted', async () => {
  for (const path of glob.sync('articles/*/index.html', { cwd: dist })) {
    const look = { width: 1280, colorScheme: 'light' } as const
    const { seen } = await lookAt(open.browser, join(dist, path), look, async (page) => {
      const targets = await page.$$eval('a.ev', (links) => links.map((link) => link.getAttribute('href') ?? ''))
      const tints: boolean[] = []
      for (const target of new Set(targets)) {
        await page.click(`a.ev[href="${target}"]`)
        tints.push(await page.evaluate<boolean>(TINTED))
      }
      return { targets, tints }
    })
    expect(seen.targets.length, path).toBeGreaterThan(0)
    expect(new Set(seen.tints), path).toEqual(new Set([true]))
  }
})
