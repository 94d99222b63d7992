import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { beforeAll, expect, test } from 'vitest'
import { loadTheme } from '../../src/io/load-theme.ts'
import { createRenderer, type Renderer } from '../../src/render/create-renderer.ts'
import type { Layout } from '../../src/site/views/layout.ts'
import type { PageView } from '../../src/site/views/page-view.ts'
import { FULL } from './specimens.ts'

const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')))

const HOSTILE = '"><script>alert("&")</script>'

const TOLD: Partial<Layout> = {
  canonical: 'https://example.org/x/',
  alternates: [
    { lang: 'ru', href: 'https://example.org/x/' },
    { lang: 'x-default', href: 'https://example.org/x/' },
  ],
  social: [
    { key: 'property', name: 'og:title', content: HOSTILE },
    { key: 'name', name: 'twitter:card', content: 'summary' },
  ],
  structured: '{"@context":"https://schema.org"}',
  license: 'https://example.org/licence?a=1&b=2',
  manifest: 'site.webmanifest',
}

let renderer: Renderer

const headIn = (html: string): string => html.slice(0, html.indexOf('</head>'))

beforeAll(async () => {
  renderer = createRenderer(await loadTheme('tests/render/no-theme'), { fonts: 'bundled' })
})

const viewOf = (kind: PageView['kind']): PageView => {
  const view = FULL.find((one) => one.kind === kind)
  if (view === undefined) throw new Error(`no specimen of ${kind}`)
  return view
}

const print = (kind: PageView['kind'], told: Partial<Layout>): string => {
  const view = viewOf(kind)
  const dressed = { ...view, ...('layout' in view ? { layout: { ...view.layout, ...told } } : {}) }
  const { text } = renderer.renderPage({ path: 'index.html', root: '', template: kind, view: () => dressed })
  return text
}

test('all that machines are told stands in the head, escaped, and the page is valid', async () => {
  const html = print('archive', TOLD)
  const head = headIn(html)
  expect(head).toContain('<meta property="og:title" content="&quot;&gt;&lt;script&gt;alert(')
  expect(head).toContain('<meta name="twitter:card" content="summary">')
  expect(head).toContain('<link rel="license" href="https://example.org/licence?a=1&amp;b=2">')
  expect(head).toContain('<link rel="alternate" hreflang="x-default" href="https://example.org/x/">')
  expect(head).toContain('<script type="application/ld+json">{"@context":"https://schema.org"}</script>')
  const { results } = await validator.validateString(html)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([])
})

test('icons and manifest are reached from where the page stands', () => {
  const html = print('archive', { ...TOLD, root: '../../', manifest: '../site.webmanifest' })
  const links = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]*)"/g)]
  expect(links.map(([, href]) => href)).toEqual([
    ...['../../favicon.ico', '../../assets/mark.svg', '../../assets/apple-touch-icon.png', '../site.webmanifest'],
  ])
})

test('what is not known is not told', () => {
  const html = print('archive', { structured: null })
  expect(headIn(html)).not.toMatch(/ld\+json|rel="license"|rel="manifest"|rel="canonical"|hreflang/)
})

test('the page for lost readers asks for no other file', () => {
  const html = print('not-found', { manifest: '../site.webmanifest' })
  expect(headIn(html)).not.toMatch(/<link rel="(?:icon|manifest|stylesheet|preload)/)
})
