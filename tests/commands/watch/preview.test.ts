import { realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { formatProblem } from '../../../src/base/problem.ts'
import { runBuild } from '../../../src/commands/build.ts'
import { openPreview, type Preview } from '../../../src/commands/watch/preview.ts'
import { bytesOf } from '../../../src/io/content.ts'
import { TemplateError } from '../../../src/render/template-error.ts'
import { makeFolder, plant, type Tree } from '../../io/folders.ts'
import { ALL, anyAmendment, anyEdit, steel } from '../any-edit.ts'
import { buildAnew, hex, QUIET } from '../build-anew.ts'
import { listen, SITE } from '../specimen.ts'

// whole sites take a while where others compute as well
vi.setConfig({ testTimeout: 120_000 })

const NOW = '2024-06-01T00:00:00.000Z'
const open = (root: string, signal = new AbortController().signal): Preview =>
  openPreview({ root, drafts: false, baseUrl: null, now: () => NOW, run: 'r', progress: QUIET, signal })

const site = (changes: Tree = {}): string => makeFolder({ ...SITE, 'herald.config.json': ALL, ...changes })

const shownBy = async (preview: Preview, paths: Iterable<string>) => {
  const files = new Map<string, string>()
  for (const path of paths) {
    const made = await preview.make(path)
    if (made !== null) files.set(path, hex(bytesOf(made)))
  }
  return { files, told: preview.problems().map(formatProblem).sort() }
}

// a page that cannot be printed is shown as it was before: nothing to compare it with
const unlessTemplate = (error: unknown): null => {
  if (error instanceof TemplateError) return null
  throw error
}

const isBlocked = (error: unknown): boolean => error instanceof Error && 'code' in error

// a file that was only just written is not trusted until the clock has gone on
const untilStill = async (preview: Preview): Promise<void> => {
  await vi.waitUntil(async () => (await preview.refresh()) === null, { timeout: 30_000 })
}

test('after any edits every file is that of a fresh build', async () => {
  const steps = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 2 }), { minLength: 4, maxLength: 8 })
  const law = fc.asyncProperty(steps, async (edits) => {
    const root = site()
    const preview = open(root)
    await untilStill(preview)
    const known = new Set<string>()
    for (const step of edits) {
      for (const [, edit] of step) {
        try {
          edit(root)
        } catch (error) {
          // a file where a folder should be
          if (!isBlocked(error)) throw error
        }
      }
      await preview.refresh()
      const fresh = await buildAnew(root, NOW).catch(unlessTemplate)
      if (fresh === null) continue
      for (const path of fresh.files.keys()) known.add(path)
      expect(await shownBy(preview, known)).toEqual(fresh)
    }
  })
  await fc.assert(law, { numRuns: 10 })
})

test('after words were added at places that are named every file is that of a fresh build', async () => {
  const steps = fc.array(fc.array(anyAmendment, { minLength: 1, maxLength: 2 }), { minLength: 4, maxLength: 6 })
  const law = fc.asyncProperty(steps, async (edits) => {
    const root = site({ 'seeds/a.txt': steel.replace('Сербию', 'Китай') })
    const preview = open(root)
    await untilStill(preview)
    for (const step of edits) {
      for (const [, edit] of step) edit(root)
      await preview.refresh(new Set(step.map(([path]) => join(realpathSync(root), path))))
      const fresh = await buildAnew(root, NOW)
      expect(await shownBy(preview, fresh?.files.keys() ?? [])).toEqual(fresh)
    }
  })
  await fc.assert(law, { numRuns: 6 })
})

test.for([
  ['what a build kept', () => {}],
  ['what is left of it', (cache: string) => writeFileSync(join(cache, 'records-1'), 'x')],
  ['nothing of what is damaged', (cache: string) => writeFileSync(join(cache, 'index'), 'x')],
] as const)('it begins with %s, and shows a fresh build all the same', async ([, damage]) => {
  const root = site()
  const flags = { drafts: false, strict: false, force: false, cache: true, json: false, quiet: true }
  await runBuild({ root, out: 'dist', clock: NOW, ...flags }, listen().terminal)
  damage(join(root, '.herald/cache'))
  plant(root, { 'content/more.md': '---\ntitle: Ещё\nregions: [RU-PER]\n---\nТекст.' })
  const preview = open(root)
  await untilStill(preview)
  const fresh = await buildAnew(root, NOW)
  expect(await shownBy(preview, fresh?.files.keys() ?? [])).toEqual(fresh)
})

const page = async (preview: Preview, path: string): Promise<string> => {
  const made = await preview.make(path)
  return made === null ? 'none' : Buffer.from(bytesOf(made)).toString()
}
const told = (preview: Preview): string[] => preview.problems().map(({ path, rule }) => `${path} ${rule}`)
const edit = async (preview: Preview, root: string, changes: Tree) => {
  plant(root, changes)
  return await preview.refresh()
}

describe('a preview', () => {
  test('shows nothing before it has looked, then every file', async () => {
    const preview = open(site())
    expect([preview.build(), preview.has('index.html'), await page(preview, 'index.html')]).toEqual(['', false, 'none'])
    expect(await preview.refresh()).toMatchObject({ counts: { articles: 2 } })
    expect([preview.build(), preview.has('index.html')]).toEqual(['r-1', true])
  })

  test('does nothing when nothing changed', async () => {
    const preview = open(site())
    await untilStill(preview)
    const build = preview.build()
    expect(await preview.refresh()).toBeNull()
    expect(preview.build()).toBe(build)
  })

  test('counts what changed and names each build anew', async () => {
    const root = site()
    const preview = open(root)
    expect(await preview.refresh()).toMatchObject({ changed: Object.keys(SITE).length + 1 })
    await untilStill(preview)
    const builds = [preview.build()]
    const added = { 'seeds/a.txt': steel, 'seeds/a.yaml': 'title: A' }
    expect(await edit(preview, root, added)).toMatchObject({ changed: 2 })
    builds.push(preview.build())
    await untilStill(preview)
    rmSync(join(root, 'seeds/a.txt'))
    expect(await preview.refresh()).toMatchObject({ changed: 2 })
    builds.push(preview.build())
    expect(new Set(builds).size).toBe(3)
  })

  test('a new stray file makes no other page, but is told', async () => {
    const root = site()
    const preview = open(root)
    await preview.refresh()
    expect(await edit(preview, root, { 'seeds/photo.bmp': '' })).not.toBeNull()
    expect(told(preview)).toEqual(['seeds/photo.bmp source/unused'])
  })

  test('what a link leads to counts', async () => {
    const root = site({ 'archive/a.txt': steel })
    symlinkSync('../archive/a.txt', join(root, 'seeds/a.txt'))
    const preview = open(root)
    await preview.refresh()
    expect(await edit(preview, root, { 'archive/a.txt': '---\nslug: linked\n---\nТекст.' })).not.toBeNull()
    expect(preview.has('articles/linked/index.html')).toBe(true)
  })
})

describe.each([
  ['config', { 'herald.config.json': '{' }, 'herald.config.json config'],
  ['template', { 'templates/plain.eta': '<% if' }, 'templates/plain.eta template/syntax'],
  ['style sheet', { 'templates/styles/text.css': '@import "no.css";' }, 'templates/styles/text.css style/import'],
] as const)('a broken %s', (_, breaking: Tree, problem) => {
  test('leaves the last good site and is told; mended, the site is built anew', async () => {
    const root = site()
    const preview = open(root)
    await preview.refresh()
    const before = await page(preview, 'about/index.html')
    expect(await edit(preview, root, breaking)).toMatchObject({ counts: null })
    expect([preview.build(), await page(preview, 'about/index.html'), told(preview)]).toEqual([
      'r-1',
      before,
      [problem],
    ])
    plant(root, { 'herald.config.json': ALL })
    rmSync(join(root, 'templates'), { recursive: true, force: true })
    expect(await preview.refresh()).toMatchObject({ counts: { articles: 2 } })
    expect([preview.build(), told(preview), await page(preview, 'about/index.html')]).toEqual(['r-2', [], before])
  })

  test('at the start leaves nothing to show until it is mended', async () => {
    const root = site(breaking)
    const preview = open(root)
    await preview.refresh()
    expect([preview.build(), told(preview), preview.has('index.html')]).toEqual(['', [problem], false])
    plant(root, { 'herald.config.json': ALL })
    rmSync(join(root, 'templates'), { recursive: true, force: true })
    await preview.refresh()
    expect([preview.build(), told(preview), preview.has('index.html')]).toEqual(['r-1', [], true])
  })
})

const FAILING = { 'templates/plain.eta': '<p><%= it.page.no.where %></p>' }

describe('a template that fails only on a page', () => {
  test('leaves that page as the one before would print it, the rest is new', async () => {
    const root = site()
    const preview = open(root)
    await preview.refresh()
    const before = await page(preview, 'about/index.html')
    await edit(preview, root, FAILING)
    expect([preview.build(), told(preview)]).toEqual(['r-2', []])
    expect(await page(preview, 'about/index.html')).toBe(before)
    expect(told(preview)).toEqual(['templates/plain.eta template/run'])
    await edit(preview, root, { 'content/pages/about.md': '# О нас\n\nИначе.' })
    expect(await page(preview, 'about/index.html')).toContain('Иначе.')
    expect(await page(preview, 'index.html')).toContain('О нас')
  })

  test('falls back behind other templates that fail as well, however many', async () => {
    const root = site()
    const preview = open(root)
    await preview.refresh()
    const before = await page(preview, 'about/index.html')
    for (let count = 0; count < 12; count += 1) {
      await edit(preview, root, { 'templates/plain.eta': `${FAILING['templates/plain.eta']}${count}` })
      expect(await page(preview, 'about/index.html')).toBe(before)
      expect(told(preview)).toEqual(['templates/plain.eta template/run'])
    }
    await edit(preview, root, { 'templates/plain.eta': '<p>Своя страница</p>' })
    expect([await page(preview, 'about/index.html'), told(preview)]).toEqual(['<p>Своя страница</p>', []])
  })

  test('with none before it leaves no page', async () => {
    const preview = open(site(FAILING))
    await preview.refresh()
    expect([preview.has('about/index.html'), await page(preview, 'about/index.html')]).toEqual([true, 'none'])
    expect(told(preview)).toEqual(['templates/plain.eta template/run'])
  })
})

test('an error in a source is told beside a fresh site, and gone when mended', async () => {
  const root = site()
  const preview = open(root)
  await preview.refresh()
  const wrong = { 'content/more.md': '---\ndate: 2021-02-31\nslug: more\n---\nТекст.' }
  expect(await edit(preview, root, wrong)).toMatchObject({ counts: { articles: 3 } })
  expect([told(preview), preview.has('articles/more/index.html')]).toEqual([
    ['content/more.md front-matter/date'],
    true,
  ])
  await edit(preview, root, { 'content/more.md': '---\ndate: 2021-02-28\nslug: more\n---\nТекст.' })
  expect(told(preview)).toEqual([])
})

test('what keeps a fresh site from being made is told apart from what is wrong with the one shown', async () => {
  const wrong = { 'content/more.md': '---\ndate: 2021-02-31\nslug: more\n---\nТекст.' }
  const root = site(wrong)
  const preview = open(root)
  await preview.refresh()
  expect(preview.faults()).toEqual([])
  await edit(preview, root, { 'content/more.md': 'Текст.', 'herald.config.json': '{' })
  expect(preview.faults().map(({ path }) => path)).toEqual(['herald.config.json'])
  expect(told(preview)).toEqual(['herald.config.json config', 'content/more.md front-matter/date'])
  await edit(preview, root, { 'herald.config.json': ALL })
  expect([preview.faults(), told(preview)]).toEqual([[], []])
})

test('a config that is saved again is read with all that it imports', async () => {
  const config = "import { title } from './title.ts'\nexport default { title, languages: ['ru'] }\n"
  const root = makeFolder({ ...SITE, 'herald.config.ts': config, 'title.ts': "export const title = 'Первый'" })
  const preview = open(root)
  await preview.refresh()
  const titled = async (): Promise<string> =>
    String((await shownBy(preview, ['site.webmanifest'])).files.values().next().value)
  const first = await titled()
  await edit(preview, root, { 'title.ts': "export const title = 'Второй'", 'herald.config.ts': `${config}\n` })
  expect(await titled()).not.toBe(first)
})

test('a root that loses its folders keeps the last site and is told; they come back', async () => {
  const root = site()
  const preview = open(root)
  await preview.refresh()
  renameSync(join(root, 'seeds'), join(root, 'away'))
  renameSync(join(root, 'content'), join(root, 'away too'))
  await preview.refresh()
  expect([preview.has('index.html'), told(preview)]).toEqual([true, [`${root} usage`]])
  expect(await preview.refresh()).toBeNull()
  renameSync(join(root, 'away'), join(root, 'seeds'))
  renameSync(join(root, 'away too'), join(root, 'content'))
  await preview.refresh()
  expect([preview.build(), told(preview)]).toEqual(['r-2', []])
})

test('what failed by chance is tried again without a change', async () => {
  const root = site()
  let isFirst = true
  const now = (): string => {
    if (!isFirst) return NOW
    isFirst = false
    throw Object.assign(new Error('ENOENT: gone'), { syscall: 'open' })
  }
  const { signal } = new AbortController()
  const preview = openPreview({ root, drafts: false, baseUrl: null, now, run: 'r', progress: QUIET, signal })
  await preview.refresh()
  expect([preview.build(), told(preview)]).toEqual(['', [`${root} system`]])
  await preview.refresh()
  expect([preview.build(), told(preview)]).toEqual(['r-1', []])
})

test('the signal ends what is under way', async () => {
  const texts = Array.from({ length: 300 }, (_, index): [string, string] => [`seeds/${index}.txt`, steel])
  const stop = new AbortController()
  const preview = open(site(Object.fromEntries(texts)), stop.signal)
  const refreshed = preview.refresh()
  stop.abort()
  expect(await refreshed).toMatchObject({ counts: null })
  expect([preview.build(), told(preview)]).toEqual(['', []])
})
