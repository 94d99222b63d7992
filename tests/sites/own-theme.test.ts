import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runBuild } from '../../src/commands/build.ts'
import { listen } from '../commands/specimen.ts'
import { makeFolder } from '../io/folders.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const SITE = 'tests/sites/own-theme'
const guide = readFileSync('docs/theming.md', 'utf8')

test('the site of the theming guide has its own look', async () => {
  const root = makeFolder()
  cpSync(SITE, root, { recursive: true })
  const { terminal, err } = listen()
  const options = { out: 'dist', drafts: false, strict: false, force: false, cache: true, json: false, quiet: true }
  expect(await runBuild({ root, clock: '2024-06-01T00:00:00.000Z', ...options }, terminal), err()).toBe(0)
  const made = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8')
  expect(made('index.html')).toContain(readFileSync(`${SITE}/templates/parts/mark.eta`, 'utf8').trim())
  expect(made('index.html')).toContain('Kama Trade Letter is edited in Perm.')
  expect(made('index.html')).not.toContain('letter.css')
  expect(made('letter/index.html')).toContain('<link rel="icon" href="../assets/mark.svg" type="image/svg+xml">')
  expect(made('letter/index.html')).not.toContain('apple-touch-icon')
  expect(made('letter/index.html')).toContain('href="../assets/letter.css"')
  for (const sheet of [made('assets/base.css'), made('404.html')])
    expect(sheet.lastIndexOf('--brand:light-dark(#5b2333,#431a26)')).toBeGreaterThan(sheet.lastIndexOf('#0a4b57'))
  expect(made('assets/mark.svg')).toBe(readFileSync(`${SITE}/templates/assets/mark.svg`, 'utf8'))
  expect(existsSync(join(root, 'dist/assets/fonts'))).toBe(false)
})

// a path in backticks on a line of its own, and the file’s text below it
const SHOWN = /^`(?<path>[^`\n]+)`\n\n```\w+\n(?<text>[\s\S]*?)\n```$/gmu

const shown = new Map([...guide.matchAll(SHOWN)].map(({ groups = {} }) => [groups.path ?? '', groups.text ?? '']))

test.for([...shown])('the guide shows %s as it is', ([path, text]) => {
  expect(readFileSync(join(SITE, path), 'utf8').trimEnd()).toBe(text)
})

test('the guide shows every file of the theme', () => {
  const entries = readdirSync(join(SITE, 'templates'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  expect(files.filter((file) => !shown.has(file.slice(SITE.length + 1)))).toEqual([])
})

test('the guide names every template with the view it is given', () => {
  const told = [...guide.matchAll(/^\| `(?<name>[\w-]+)\.eta` \|.*`(?<view>\w+View)` \|$/gmu)]
  const sources = readdirSync('src/site/views').map((name) => readFileSync(join('src/site/views', name), 'utf8'))
  const views = [
    ...sources.join('\n').matchAll(/interface (?<view>\w+View) \{\n {2}readonly kind: '(?<name>[\w-]+)'/gu),
  ]
  const pairs = (found: typeof told): string[] => found.map(({ groups }) => `${groups?.name} ${groups?.view}`).sort()
  expect(pairs(told)).toEqual(pairs(views))
  const templates = readdirSync('templates').filter((name) => name.endsWith('.eta'))
  expect(templates.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})

test('what the guide calls lasting is there', () => {
  const lasting = guide.slice(guide.indexOf('## What stays'), guide.indexOf('Other parts'))
  const files = [...lasting.matchAll(/`(?<path>[\w/.-]+\.(?:eta|css|svg))`/gu)].map(({ groups }) => groups?.path ?? '')
  expect(files.length).toBeGreaterThan(4)
  expect(files.filter((path) => !existsSync(join('templates', path)))).toEqual([])
})
