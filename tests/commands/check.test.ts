import { readdirSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { runCheck } from '../../src/commands/check.ts'
import { makeFolder, type Tree } from '../io/folders.ts'
import { listen, SITE } from './specimen.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const check = async (changes: Tree = {}, drafts = false) => {
  const root = makeFolder({ ...SITE, ...changes })
  const { terminal, out } = listen()
  const code = await runCheck({ root, drafts, json: true, clock: '2024-06-01T00:00:00.000Z' }, terminal)
  const { problems, ...rest } = JSON.parse(out())
  expect(readdirSync(root)).not.toContain('dist')
  const told = problems.map(({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`)
  return { root, code, rest, problems, told }
}

test('a sound site has only its address to settle', async () => {
  const { code, rest, told, root } = await check()
  expect(code).toBe(0)
  expect(rest).toMatchObject({ schema: 1, articles: 2 })
  expect(told).toEqual([`${root} check/base-url`])
})

test('the address is missed in the config there is, and nowhere once it is set', async () => {
  expect((await check({ 'herald.config.json': '{}' })).told).toEqual(['herald.config.json check/base-url'])
  expect((await check({ 'herald.config.json': '{"baseUrl": "https://example.org"}' })).told).toEqual([])
})

test('a collection with an article that nothing dates should say when it begins', async () => {
  const dateless = (config: object, more = '') =>
    check({
      'herald.config.json': JSON.stringify({ baseUrl: 'https://example.org', ...config }),
      'content/x.md': `---\ntitle: A\n${more}---\nПоставки в Египет выросли.`,
    })
  const { problems } = await dateless({})
  expect(problems.find(({ rule }: { rule: string }) => rule === 'check/since')).toMatchObject({
    path: 'herald.config.json',
    message: expect.stringMatching(/^feeds date 1 undated article to 1970, .*; set it to the year/),
  })
  for (const settled of [
    dateless({ since: '2018' }),
    dateless({}, 'added: 2024-01-01\n'),
    dateless({}, 'withdrawn: true\n'),
  ]) {
    expect((await settled).told).not.toContain('herald.config.json check/since')
  }
})

test('a draft is not looked at unless asked for', async () => {
  const draft = { 'content/x.md': '---\ntitle: A\ndraft: true\n---\nПоставки в Египет выросли.' }
  expect((await check(draft)).rest).toMatchObject({ articles: 2 })
  expect((await check(draft)).told).toHaveLength(1)
  expect((await check(draft, true)).told).toContain('content/x.md article/undated')
})

test('a dateline from a known place is nothing to tell', async () => {
  const { told } = await check({
    'seeds/x.txt': 'ТОКИО, 3 марта 2024. Завод Томской области поставил фанеру в Египет, сообщил его директор.',
  })
  expect(told).not.toContain('seeds/x.txt check/unknown-place')
})

test('a link to nowhere is an error, told once where it is written', async () => {
  const { code, problems } = await check({
    'herald.config.json': '{"languages": ["ru", "en"], "baseUrl": "https://example.org"}',
    'content/x.md': `${SITE['content/timber.md']?.replace('timber', 'x')}\n\nСм. [порт](none.html).\n`,
    'content/timber.md': 'Завод [поставил](x.md#p99) фанеру.',
  })
  expect(code).toBe(1)
  expect(problems.filter(({ severity }: { severity: string }) => severity === 'error')).toMatchObject([
    { path: 'content/timber.md', line: 1, column: 22, rule: 'check/anchor' },
    { path: 'content/x.md', line: 12, column: 12, rule: 'check/link' },
  ])
})

test.for([
  [
    'no region',
    { 'content/x.md': '---\ntitle: A\ndate: 2024-01-01\n---\nПоставки в Египет выросли.' },
    'content/x.md check/no-region',
  ],
  [
    'no partner',
    { 'content/x.md': '---\ntitle: A\ndate: 2024-01-01\n---\nЭкспорт Томской области вырос.' },
    'content/x.md check/no-partner',
  ],
  [
    'neither region nor partner',
    { 'content/x.md': '---\ntitle: A\ndate: 2024-01-01\n---\nНа набережной прошёл салют.' },
    'content/x.md check/no-export-news',
  ],
  ['a copy', { 'seeds/copy.txt': SITE['seeds/steel.txt'] ?? '' }, 'seeds/copy.txt check/duplicate'],
  [
    'no date',
    { 'seeds/x.txt': 'Завод Томской области начал поставки фанеры в Египет, сообщил его директор.' },
    'seeds/x.txt article/undated',
  ],
] as const)('%s is told', async ([, changes, told]) => {
  expect((await check(changes)).told).toContain(told)
})

test('the example site has no errors', async () => {
  const { terminal, out } = listen()
  expect(await runCheck({ root: '.', drafts: true, json: true, clock: '2024-06-01T00:00:00.000Z' }, terminal)).toBe(0)
  expect(JSON.parse(out())).toMatchObject({ articles: 6 })
})

test('what the content policy refuses is told once for all pages, unless the policy is the owner’s', async () => {
  const layout = `<!doctype html><title>A</title><script>go()</script><script><%~ it.dress.scripts['theme-first'] %></script><%~ it.body %>`
  const own = { 'templates/layout.eta': layout, 'templates/scripts/theme-first.js': 'first()\n' }
  const { problems } = await check(own)
  const refused = problems.filter(({ rule }: { rule: string }) => rule === 'check/policy')
  expect(refused).toMatchObject([{ severity: 'warning', message: expect.stringMatching(/“go\(\)”.+\(\d+ pages\)$/) }])
  expect((await check({ ...own, 'static/_headers': 'mine' })).told).not.toContainEqual(
    expect.stringContaining('policy'),
  )
})
