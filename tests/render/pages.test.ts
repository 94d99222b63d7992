import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadTheme } from '../../src/io/load-theme.ts'
import { createRenderer, type Renderer } from '../../src/render/create-renderer.ts'
import type { RedirectView } from '../../src/site/views/article.ts'
import type { PageView } from '../../src/site/views/page-view.ts'
import { FULL, HOLLOW } from './specimens.ts'

const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')))

let renderer: Renderer

beforeAll(async () => {
  renderer = createRenderer(await loadTheme('tests/render/no-theme'), { fonts: 'bundled' })
})

const render = (view: PageView | RedirectView): string =>
  renderer.renderPage({ path: 'index.html', root: '', template: view.kind, view: () => view }).text

const VIEWS = [
  ...FULL.map((view) => ({ name: view.kind, view })),
  ...HOLLOW.map((view) => ({ name: `${view.kind} with holes`, view })),
]

describe.each(VIEWS)('$name', ({ view }) => {
  test('is valid HTML', async () => {
    const report = await validator.validateString(render(view))
    const messages = report.results.flatMap(({ messages }) => messages)
    expect(messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`)).toEqual([])
  })

  test('prints nothing undefined and no empty attribute', () => {
    expect(render(view)).not.toMatch(/undefined|null|NaN|\[object|(?:href|lang|class|id)=""/u)
  })
})

describe('a page that has moved', () => {
  const moved: RedirectView = {
    kind: 'redirect',
    lang: 'ru',
    heading: 'Страница переехала',
    text: 'Теперь она здесь:',
    canonical: 'https://example.org/articles/timber/',
    target: { text: 'Timber & "more"', lang: 'en', href: '../articles/timber/index.html' },
  }

  test.for([moved, { ...moved, canonical: null }])('is valid HTML', async (view) => {
    const { results } = await validator.validateString(render(view))
    expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId }) => `${line} ${ruleId}`))).toEqual([])
  })

  test('says where to, at once, aloud and to crawlers', () => {
    const page = render(moved)
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../articles/timber/index.html">')
    expect(page).toContain('<a href="../articles/timber/index.html" lang="en">Timber &amp; &quot;more&quot;</a>')
    expect(page).toContain('<link rel="canonical" href="https://example.org/articles/timber/">')
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(render({ ...moved, canonical: null })).not.toContain('canonical')
  })
})
