import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type BuildOptions, runBuild } from '../../src/commands/build.ts'
import { runClean } from '../../src/commands/clean.ts'
import { makeFolder, plant, readTree, type Tree } from '../io/folders.ts'
import { listen, SITE } from './specimen.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const DEFAULTS = { out: 'dist', drafts: false, strict: false, force: false, cache: true, json: true, quiet: false }

const build = async (root: string, options: Partial<BuildOptions> = {}) => {
  const { terminal, out, err } = listen()
  const code = await runBuild({ ...DEFAULTS, root, clock: '2024-06-01T00:00:00.000Z', ...options }, terminal)
  const report = out() === '' || options.json === false ? null : JSON.parse(out())
  return { code, out: out(), err: err(), report }
}

const site = (changes: Tree = {}): string => makeFolder({ ...SITE, ...changes })
const rules = (report: { problems: { path: string; rule: string }[] }): string[] =>
  report.problems.map(({ path, rule }) => `${path} ${rule}`)

test('a folder of texts becomes a site', async () => {
  const root = site()
  const { code, report } = await build(root)
  expect(code).toBe(0)
  expect(report).toMatchObject({
    schema: 1,
    out: 'dist',
    published: true,
    articles: 2,
    removed: [],
    unchanged: 0,
    problems: [],
  })
  const paths = Object.keys(readTree(join(root, 'dist')))
  expect(paths).toEqual([...report.written].sort())
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['index.html', '404.html', 'about/index.html', 'articles/timber/index.html'],
      ...['regions/ru-per/index.html', 'countries/rs/index.html', 'media/port.svg', 'robots.txt'],
    ]),
  )
  const page = readFileSync(join(root, 'dist/about/index.html'), 'utf8')
  expect(page).toContain('href="../articles/timber/index.html"')
})

test('an owner’s own icon, manifest or robots.txt goes before ours', async () => {
  const own = ['favicon.ico', 'assets/card.png', 'site.webmanifest', 'robots.txt']
  const root = site(Object.fromEntries(own.map((path) => [`static/${path}`, 'mine'])))
  const { code } = await build(root)
  const made = readTree(join(root, 'dist'))
  expect([code, ...own.map((path) => made[path])]).toEqual([0, ...own.map(() => 'mine')])
})

test('a second build writes nothing', async () => {
  const root = site()
  const first = await build(root)
  // what was written only just before it was found is not trusted at once
  await build(root)
  const second = await build(root)
  expect(second.report).toMatchObject({
    ...{ read: 0, made: 0, written: [], removed: [] },
    unchanged: first.report.written.length,
  })
})

test('the same sources make the same site, wherever they lie', async () => {
  const [one, other] = [site(), site()]
  await build(one)
  await build(other)
  expect(readTree(join(one, 'dist'))).toEqual(readTree(join(other, 'dist')))
})

test('what an edit leaves in place is neither written nor lost', async () => {
  const root = site()
  await build(root)
  plant(root, { 'content/timber.md': SITE['content/timber.md']?.replace('300', '400') ?? '' })
  const { report } = await build(root)
  expect(report.written).toContain('articles/timber/index.html')
  expect(report.written).not.toContain('countries/rs/index.html')
  expect(readTree(join(root, 'dist'))).toEqual(
    await (async () => {
      const fresh = makeFolder({ ...SITE, 'content/timber.md': SITE['content/timber.md']?.replace('300', '400') ?? '' })
      await build(fresh)
      return readTree(join(fresh, 'dist'))
    })(),
  )
})

test('only what changed is read, only what shows it is made', async () => {
  const root = site()
  await build(root)
  await build(root)
  plant(root, { 'content/timber.md': `${SITE['content/timber.md']} Ещё слово.` })
  const { report } = await build(root)
  expect(report).toMatchObject({ read: 1, removed: [] })
  expect(report.written).toContain('articles/timber/index.html')
  expect(report.made).toBeLessThan(report.unchanged)
  expect(Object.keys(report.milliseconds)).toEqual(expect.arrayContaining(['find', 'read', 'plan', 'make', 'save']))
})

test('a site that was copied with all that was kept of it is not made again', async () => {
  const root = site()
  await build(root)
  const idle = await build(root, { clock: '2024-06-01T01:00:00.000Z', drafts: true })
  const copy = makeFolder()
  cpSync(root, copy, { recursive: true })
  const { report } = await build(copy, { drafts: true })
  expect(report).toMatchObject({ written: [], removed: [], problems: [] })
  // a picture and a copied file are known by their stamps alone
  expect(report.made).toBe(idle.report.made + 2)
})

test('without what was kept all is read and made again, to the same end', async () => {
  const root = site()
  const first = await build(root)
  const { report } = await build(root, { cache: false })
  expect(report).toMatchObject({ read: 3, made: first.report.made, written: [], removed: [] })
})

test('a wrong value is told and the rest is built', async () => {
  const root = site({ 'content/fair.md': '---\ntitle: A\ndate: 31 февраля\nregions: [RU-XYZ]\n---\nТекст о ярмарке.' })
  const { code, report } = await build(root)
  expect(code).toBe(1)
  expect(report).toMatchObject({ published: true, articles: 3 })
  expect(report.problems).toMatchObject([
    { path: 'content/fair.md', line: 3, column: 7, rule: 'front-matter/date' },
    { path: 'content/fair.md', line: 4, column: 11, rule: 'front-matter/regions' },
  ])
})

test('strict counts warnings and publishes nothing', async () => {
  const root = site({ 'content/fair.md': '---\ntilte: A\n---\nТекст.' })
  expect(await build(root)).toMatchObject({ code: 0 })
  const before = readTree(join(root, 'dist'))
  plant(root, { 'content/more.md': 'Ещё текст.' })
  expect(await build(root, { strict: true })).toMatchObject({ code: 1, report: { published: false, written: [] } })
  expect(readTree(join(root, 'dist'))).toEqual(before)
})

test.for([
  ['a wrong config', { 'herald.config.json': '{ "titel": "A" }' }, 'herald.config.json config'],
  ['a broken template', { 'templates/article.eta': '<% if ( %>' }, 'templates/article.eta template/syntax'],
] as const)('%s stops the build before anything is written', async ([, changes, told]) => {
  const root = site(changes)
  const before = readTree(root)
  const { code, report } = await build(root)
  expect(code).toBe(2)
  expect(rules(report)[0]).toContain(told.split('/')[0])
  expect(readTree(root)).toEqual(before)
})

test('a template that fails on a page leaves the last good site', async () => {
  const root = site()
  await build(root)
  const before = readTree(join(root, 'dist'))
  plant(root, { 'templates/article.eta': 'x\n<%= it.nothing.at.all %>' })
  const { code, report } = await build(root)
  expect(code).toBe(2)
  expect(report.problems).toMatchObject([{ path: 'templates/article.eta', line: 2 }])
  expect(readTree(join(root, 'dist'))).toEqual(before)
})

test('a template error shows the code with a mark below', async () => {
  const root = site({ 'templates/article.eta': '<p>\n\t<%= it.nothing.at.all %>' })
  const { err } = await build(root, { json: false })
  expect(err).toMatch(
    /^error templates\/article\.eta:2:2 template\/run {2}Cannot read .+; mend the code or what it uses\n/,
  )
  expect(err.split('\n').slice(1)).toEqual(['  1 | <p>', '  2 |  <%= it.nothing.at.all %>', '    |  ^', ''])
})

test('nothing to build is wrong usage', async () => {
  const root = makeFolder({ 'notes.txt': '' })
  expect(await build(root, { json: false })).toMatchObject({
    code: 2,
    err: expect.stringContaining('neither a seeds/'),
  })
  expect(readdirSync(root)).toEqual(['notes.txt'])
})

test('an empty collection is a site all the same', async () => {
  const { code, report } = await build(makeFolder({ 'seeds/.gitkeep': '' }))
  expect(code).toBe(0)
  expect(report.written).toContain('index.html')
})

test('drafts are left out unless asked for', async () => {
  const root = site({ 'content/draft.md': '---\nslug: soon\ndraft: true\ntitle: Скоро\n---\nТекст.' })
  await build(root)
  expect(existsSync(join(root, 'dist/articles/soon/index.html'))).toBe(false)
  await build(root, { drafts: true })
  expect(existsSync(join(root, 'dist/articles/soon/index.html'))).toBe(true)
})

test('two files on one address are an error that names both', async () => {
  const root = site({ 'static/media/port.svg': '<svg/>', 'static/index.html': 'mine' })
  const { code, report } = await build(root)
  expect(code).toBe(1)
  expect(report.problems.map(({ message }: { message: string }) => message)).toEqual([
    'it would stand at index.html, where / stands already; rename one of them',
    'it would stand at media/port.svg, where content/port.svg stands already; rename one of them',
  ])
})

test('a file in the place of a folder is one as well, before anything moves', async () => {
  const root = site({ 'static/media': 'mine', 'static/regions': 'mine', 'static/regionals': 'mine' })
  const { code, report } = await build(root)
  expect(code).toBe(1)
  expect(rules(report)).toEqual(['static/media output/collision', 'static/regions output/collision'])
  expect(report.problems[0].message).toContain('which must be a folder for content/port.svg')
  expect(existsSync(join(root, 'dist/regions/ru-per/index.html'))).toBe(true)
  expect(report.written).toContain('regionals')
})

test('two articles on one address are, too', async () => {
  const root = site({ 'content/again.md': '---\nslug: timber\n---\nДругой текст.' })
  const { code, report } = await build(root)
  expect(code).toBe(1)
  const named = report.problems.map(({ path, message }: { path: string; message: string }) => `${path} ${message}`)
  expect(named.join('\n')).toContain('content/again.md')
  expect(named.join('\n')).toContain('content/timber.md')
})

test('a drawing that runs something is left out', async () => {
  const root = site({ 'content/port.svg': '<svg onload="alert(1)"/>' })
  const { code, report } = await build(root)
  expect(code).toBe(1)
  expect(rules(report)).toEqual(['content/port.svg image/active'])
  expect(existsSync(join(root, 'dist/media/port.svg'))).toBe(false)
})

test('nothing of a text reaches a page unescaped', async () => {
  const trap = '<script>alert(1)</script>'
  const root = site({
    'seeds/trap.txt': `Заголовок ${trap} новости\n\nПредприятия Пермского края &lt;script&gt;alert(1)&lt;/script&gt; поставили в Китай "кабель' ${trap}.`,
    'content/trap.md': `---\ntitle: 'A ${trap}'\nauthor: '"${trap}'\nurl: https://example.org/"${trap}\n---\nТекст ${trap} конец.`,
  })
  await build(root)
  const pages = Object.entries(readTree(join(root, 'dist'))).filter(([path]) => path.endsWith('.html'))
  expect(pages.filter(([, text]) => text.includes(trap)).map(([path]) => path)).toEqual([])
})

test('the report is written where it is asked for', async () => {
  const root = site()
  const { report } = await build(root, { report: join(root, 'report.json') })
  expect(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8'))).toEqual(report)
})

test('a report takes the place of an earlier one, of an empty file, and of nothing else', async () => {
  const root = site({ 'mine.json': '{ "schema": 1 }', 'empty.json': '' })
  const report = join(root, 'empty.json')
  expect((await build(root, { report })).code).toBe(0)
  expect((await build(root, { report })).code).toBe(0)
  const before = readTree(root)
  for (const path of ['mine.json', 'content/timber.md', 'static', 'none/report.json', 'dist/new.json', 'dist']) {
    const { code, report: told } = await build(root, { report: join(root, path) })
    expect({ path, code, rules: rules(told) }).toEqual({ path, code: 2, rules: [`${join(root, path)} usage`] })
    expect(told.published).toBe(false)
  }
  expect(readTree(root)).toEqual(before)
})

test('what a stopped run left damaged is told and the site is built', async () => {
  const root = site()
  await build(root)
  plant(root, { '.herald/journal.json': '{', 'content/more.md': 'Ещё текст.' })
  const { code, report } = await build(root)
  expect({ code, rules: rules(report), published: report.published }).toEqual({
    code: 0,
    rules: ['.herald/journal.json output/journal'],
    published: true,
  })
})

test('quiet says only what is wrong', async () => {
  const root = site({ 'content/fair.md': '---\ntilte: A\ndate: soon\n---\nТекст.' })
  const { out, err } = await build(root, { json: false, quiet: true })
  expect(out).toBe('')
  expect(err.split('\n').filter((line) => line !== '')).toEqual([
    expect.stringMatching(/^error content\/fair\.md:3:7 /),
  ])
})

test('clean takes the site away and leaves the sources', async () => {
  const root = site()
  const before = readTree(root)
  await build(root)
  const { terminal, out } = listen()
  expect(await runClean({ root, out: 'dist' }, terminal)).toBe(0)
  expect(out()).toMatch(/^\d+ files removed from dist\/\n$/)
  expect(readTree(root)).toEqual(before)
  expect(existsSync(join(root, 'dist'))).toBe(false)
})

test('what hosts are to know stands beside the pages, and an owner’s own goes before it', async () => {
  const root = site({ 'content/old.md': '---\ntitle: A\nslug: a\naliases: [/old/]\n---\nТекст.' })
  await build(root)
  expect(readTree(join(root, 'dist'))).toMatchObject({
    '.nojekyll': '',
    _redirects: '/old/ /articles/a/ 301\n',
    _headers: expect.stringContaining("Content-Security-Policy: default-src 'none'; script-src 'sha256-"),
    'old/index.html': expect.stringContaining('url=../articles/a/index.html'),
  })
  plant(root, { 'static/_headers': 'mine', 'static/_redirects': 'mine' })
  expect(await build(root)).toMatchObject({ code: 0 })
  expect(readTree(join(root, 'dist'))).toMatchObject({ _headers: 'mine', _redirects: 'mine' })
})

test('an old address gives way to a file that stands there, and its source is told', async () => {
  const changes = { 'static/old.html': 'mine', 'content/old.md': '---\naliases: [/old.html, /robots.txt]\n---\nТекст.' }
  const root = site(changes)
  const { code, report } = await build(root)
  expect(code).toBe(1)
  expect(rules(report)).toEqual(['content/old.md site/collision', 'content/old.md output/collision'])
  expect(readTree(join(root, 'dist'))['old.html']).toBe('mine')
})
