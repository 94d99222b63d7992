import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadTheme } from '../../src/io/load-theme.ts'
import { createRenderer, type Renderer } from '../../src/render/create-renderer.ts'
import type { PageView } from '../../src/site/views.ts'
import { FULL, HOLLOW } from './specimens.ts'

const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')))

let renderer: Renderer

beforeAll(async () => {
  renderer = createRenderer(await loadTheme('tests/render/no-theme'), { fonts: 'bundled' })
})

const render = (view: PageView): string =>
  renderer.renderPage({ path: 'index.html', template: view.kind, view: () => view }).text

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
