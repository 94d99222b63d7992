import {
  appendFileSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { recallBuild } from '../../src/commands/last-build.ts'
import { nothingThere } from '../../src/commands/nothing-there.ts'
import { openPhases } from '../../src/commands/phases.ts'
import { prepareAnew, prepareSite } from '../../src/commands/prepare-site.ts'
import { publishSite } from '../../src/commands/publish-site.ts'
import { takeStock } from '../../src/commands/take-stock.ts'
import { openSave } from '../../src/io/save-site.ts'
import { makeFolder, plant, type Tree } from '../io/folders.ts'
import { ALL, anyEdit, type Edit } from './any-edit.ts'
import { buildAnew, hex, packsOf, QUIET } from './build-anew.ts'
import { SITE } from './specimen.ts'

// whole sites take a while where others compute as well
vi.setConfig({ testTimeout: 120_000 })

/** What a build is told beside the sources. */
interface Run {
  readonly clock: string
  readonly program: string
  readonly cache: boolean
}

const RUN: Run = { clock: '2024-06-01T00:00:00.000Z', program: 'one', cache: true }

const site = (changes: Tree = {}): string => makeFolder({ ...SITE, 'herald.config.json': ALL, ...changes })

// what a build says; null where nothing can be built
const build = async (root: string, run: Run = RUN): Promise<string[] | null> => {
  const options = { root, out: 'dist', drafts: false, strict: false, baseUrl: null, ...run }
  if (nothingThere(root) !== null) return null
  const stock = await takeStock(root)
  const last = run.cache ? await recallBuild(options, stock) : null
  if (last !== null) return last.problems.map(formatProblem).sort()
  const tools = await prepareSite(root, { ...prepareAnew(root), packs: packsOf })
  if (tools.value === null) return null
  const { value: save } = await openSave({ root, out: 'dist', force: false })
  if (save === null) throw new Error('the output folder is refused')
  try {
    const { problems } = await publishSite(options, stock, tools.value, save, {
      progress: QUIET,
      phases: openPhases('find'),
    })
    return problems.map(formatProblem).sort()
  } catch (error) {
    await save.discard()
    throw error
  }
}

interface Standing {
  readonly bytes: string
  readonly mtime: bigint
}

const standing = (root: string): Map<string, Standing> => {
  const dist = join(root, 'dist')
  const entries = existsSync(dist) ? readdirSync(dist, { recursive: true, withFileTypes: true }) : []
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    paths.map((path) => {
      const { mtimeNs } = lstatSync(path, { bigint: true })
      return [path.slice(dist.length + 1), { bytes: hex(readFileSync(path)), mtime: mtimeNs }]
    }),
  )
}

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : []

// one of the files below a folder, whichever there are by then
const pick = (folder: string, share: number): string | undefined => {
  const files = filesBelow(folder)
  return files[Math.floor(share * files.length)]
}

const anyShare = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const DAMAGES: readonly (readonly [name: string, (path: string) => void])[] = [
  ['cut', (path) => writeFileSync(path, readFileSync(path).subarray(0, lstatSync(path).size >> 1))],
  ['empty', (path) => writeFileSync(path, '')],
  ['lengthen', (path) => appendFileSync(path, '{"path":"seeds/steel.txt"}\n')],
  [
    'garble',
    (path) =>
      writeFileSync(
        path,
        readFileSync(path).map((byte, at) => (at % 97 === 60 ? byte ^ 1 : byte)),
      ),
  ],
  ['remove', (path) => rmSync(path)],
]
const anyDamage: fc.Arbitrary<[string, Edit]> = fc
  .tuple(fc.constantFrom(...DAMAGES), anyShare)
  .map(([[name, damage], share]) => [
    `${name} the cache at ${share}`,
    (root) => {
      const path = pick(join(root, '.herald/cache'), share)
      if (path !== undefined) damage(path)
    },
  ])

// the same size, and the time of its last change set back: only that it was changed at all can be told
const alterSecretly = (path: string): void => {
  const { atime, mtime } = lstatSync(path)
  writeFileSync(
    path,
    readFileSync(path).map((byte) => byte ^ 1),
  )
  utimesSync(path, atime, mtime)
}
const ALTERATIONS: readonly (readonly [name: string, (path: string) => void])[] = [
  ['lengthen', (path) => appendFileSync(path, ' ')],
  ['alter', alterSecretly],
  ['remove', (path) => rmSync(path)],
]
const anyAlteration: fc.Arbitrary<[string, Edit]> = fc
  .tuple(fc.constantFrom(...ALTERATIONS), anyShare)
  .map(([[name, alter], share]) => [
    `${name} the output at ${share}`,
    (root) => {
      const path = pick(join(root, 'dist'), share)
      if (path !== undefined) alter(path)
    },
  ])

const anyRun: fc.Arbitrary<Run> = fc.record({
  clock: fc.constantFrom('2024-06-01T00:00:00.000Z', '2024-06-01T12:00:00.000Z', '2024-06-02T00:00:00.000Z'),
  program: fc.constantFrom('one', 'one', 'one', 'another'),
  cache: fc.constantFrom(true, true, true, true, false),
})

const anyStep = fc.record({
  edits: fc.array(fc.oneof({ weight: 4, arbitrary: anyEdit }, anyDamage, anyAlteration), { maxLength: 3 }),
  run: fc.oneof({ weight: 3, arbitrary: fc.constant(RUN) }, anyRun),
})

const happen = (root: string, edits: readonly [string, Edit][]): void => {
  for (const [, edit] of edits) {
    try {
      edit(root)
    } catch (error) {
      // a file where a folder should be
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }
}

const attempt = <T>(made: Promise<T>): Promise<T | 'failed'> =>
  made.catch((error: unknown) => {
    if (error instanceof Error && error.name === 'TemplateError') return 'failed'
    throw error
  })

test('after any edits a build that remembers gives the files of one that does not, and touches no others', async () => {
  const steps = fc.array(anyStep, { minLength: 3, maxLength: 8 })
  const law = fc.asyncProperty(steps, async (taken) => {
    const root = site()
    await build(root)
    for (const { edits, run } of taken) {
      happen(root, edits)
      const before = standing(root)
      const told = await attempt(build(root, run))
      const fresh = await attempt(buildAnew(root, run.clock))
      if (fresh === null || fresh === 'failed') {
        expect(told).toBe(fresh)
        continue
      }
      const after = standing(root)
      expect(new Map([...after].map(([path, { bytes }]) => [path, bytes]))).toEqual(fresh.files)
      expect(told).toEqual(fresh.told)
      for (const [path, { bytes, mtime }] of before) {
        if (after.get(path)?.bytes === bytes) expect([path, after.get(path)?.mtime]).toEqual([path, mtime])
      }
    }
  })
  await fc.assert(law, { numRuns: 12 })
})

const note = (front: string, text: string): string =>
  `---\ndate: 2024-03-01\nregions: [RU-TOM]\npartners: { CN: export }\n${front}\n---\n${text}`
const REPRINT = 'Завод поставил в Китай шесть вагонов фанеры и четыре вагона досок из сосны, сообщили в палате области.'

// what shows on a page that the change is not about
test.for<[name: string, before: Tree, change: Tree]>([
  [
    'an article that others of its pair name has another address',
    { 'content/a.md': note('slug: a', 'Первый.'), 'content/b.md': note('slug: b\ntitle: Второй', 'Второй.') },
    { 'content/b.md': note('slug: c\ntitle: Второй', 'Второй.') },
  ],
  [
    'a copy is taken back',
    { 'content/a.md': note('title: А', REPRINT), 'content/b.md': note('title: Б', REPRINT) },
    { 'content/b.md': note('title: Б\nwithdrawn: true', REPRINT) },
  ],
  [
    'a copy comes to be the older',
    { 'content/a.md': note('title: А', REPRINT), 'content/b.md': note('title: Б\nadded: 2024-03-02', REPRINT) },
    { 'content/b.md': note('title: Б', REPRINT).replace('2024-03-01', '2024-02-01') },
  ],
  [
    'an article that a text leads to becomes a draft',
    { 'content/a.md': note('title: А', '[Б](b.md)'), 'content/b.md': note('title: Б', 'Текст.') },
    { 'content/b.md': note('title: Б\ndraft: true', 'Текст.') },
  ],
  [
    'a region that others of its district name loses its page',
    { 'content/a.md': note('', 'А.'), 'content/b.md': note('', 'Б.').replace('RU-TOM', 'RU-NVS') },
    { 'content/b.md': note('', 'Б.') },
  ],
])('%s', async ([, before, change]) => {
  const root = site(before)
  await build(root)
  await build(root)
  plant(root, change)
  await build(root)
  const fresh = await buildAnew(root, RUN.clock)
  expect(new Map([...standing(root)].map(([path, { bytes }]) => [path, bytes]))).toEqual(fresh?.files)
})
