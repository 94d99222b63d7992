import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadTheme } from '../../src/io/load-theme.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'herald-theme-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

const give = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

test('a site without templates has the default theme', async () => {
  const theme = await loadTheme(root)
  expect([...theme.templates.keys()]).toEqual(expect.arrayContaining(['layout', 'article', 'parts/story']))
  expect([...theme.styles.keys()]).toEqual(
    expect.arrayContaining(['base.css', 'parts/tokens.css', 'inline/redirect.css']),
  )
  expect([...theme.scripts.keys()]).toEqual(['theme-first', 'theme-switch'])
  expect(theme.assets.map(({ path }) => path)).toContain('assets/fonts/ibm-plex-sans-cyrillic.woff2')
})

test('a site’s own files take the place of the default ones, file by file', async () => {
  give('templates/parts/story.eta', 'mine')
  give('templates/styles/parts/tokens.css', 'a{}')
  give('templates/assets/logo.svg', '<svg/>')
  give('templates/scripts/theme-first.js', 'go()')
  give('templates/scripts/more/deeper.js', 'no()')
  const [theme, plain] = await Promise.all([loadTheme(root), loadTheme(join(root, 'none'))])
  expect(theme.templates.get('parts/story')).toEqual({ path: 'templates/parts/story.eta', text: 'mine' })
  expect(theme.styles.get('parts/tokens.css')?.text).toBe('a{}')
  expect(theme.assets.map(({ path }) => path)).toContain('assets/logo.svg')
  expect([...theme.scripts].map(([name, { text }]) => [name, text === 'go()'])).toEqual([
    ['theme-first', true],
    ['theme-switch', false],
  ])
  expect(theme.templates.get('article')).toEqual(plain.templates.get('article'))
})
