import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { herald, type Installed, installPackage, run } from './install.ts'

let installed: Installed
let home = ''

beforeAll(() => {
  installed = installPackage()
  home = join(installed.project, 'node_modules/export-herald')
})

afterAll(() => rmSync(installed.folder, { recursive: true, force: true }))

const PARTS = ['bin', 'docs', 'lib', 'starter', 'templates']
const PAPERS = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json']

const VIEWS = ['article', 'labels', 'layout', 'ledger', 'page-view', 'pages', 'sections', 'stories', 'waybill']

test('holds what its users need, and no more', () => {
  expect(readdirSync(home).sort()).toEqual([...PARTS, ...PAPERS].sort())
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
  const declarations = files.filter((path) => path.endsWith('.d.ts')).sort()
  expect(declarations).toEqual([
    'lib/config/define-config.d.ts',
    'lib/records/public-record.d.ts',
    'lib/records/read-only.d.ts',
    'lib/records/roles.d.ts',
    ...VIEWS.map((name) => `lib/site/views/${name}.d.ts`),
  ])
  expect(files.filter((path) => NEEDLESS.some((pattern) => pattern.test(path)))).toEqual([])
})

// sources (those of a starter are its content), maps without them, tests, the pictures of the guides
const NEEDLESS = [/^(?!starter\/).*(?<!\.d)\.ts$/, /\.map$/, /\.test\.js$/, /^docs\/.*\.png$/]

test('is put together as its format wants', async () => {
  const { messages } = await publint({ pkgDir: home, pack: false, strict: true })
  expect(messages).toEqual([])
})

test('its types resolve wherever modules are imported', () => {
  const told = run('node_modules/.bin/attw', [installed.tarball, '--profile', 'esm-only', '--no-emoji'], '.')
  expect(told).toContain('(ESM)')
})

const CONFIG = `import { defineConfig, type PublicRecord } from 'export-herald'

export const firstPartner = (record: PublicRecord): string | undefined => record.partners[0]?.code
export default defineConfig({ title: 'Exports', home: 'RU' })
`

const tsc = (...args: string[]): string => {
  const compiler = join(process.cwd(), 'node_modules/.bin/tsc')
  return run(
    compiler,
    ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', ...args],
    installed.project,
  )
}

test('gives a config its types', () => {
  writeFileSync(join(installed.project, 'typed.ts'), CONFIG)
  expect(tsc('typed.ts')).toBe('')
  writeFileSync(join(installed.project, 'mistyped.ts'), CONFIG.replace('title', 'titel'))
  expect(() => tsc('mistyped.ts')).toThrow()
})

test('tells its version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(herald(['--version'], installed.project).trim()).toBe(version)
})

test('starts a site and builds it', () => {
  const { project } = installed
  herald(['init'], project)
  herald(['build', '--base-url', 'https://example.org/', '--strict'], project)
  const dist = join(project, 'dist')
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('<!doctype html>')
  for (const feed of ['feed.atom', 'feed.json', 'feed.rss', 'sitemap.xml'])
    expect(existsSync(join(dist, feed)), feed).toBe(true)
  const articles = readdirSync(join(dist, 'articles'))
  expect(articles.length).toBeGreaterThan(1)
  for (const id of articles) expect(readFileSync(join(dist, 'articles', id, 'index.html'), 'utf8')).toContain('<h1')
})
