import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { cleanOutput } from '../../src/io/clean-output.ts'
import { openSave, type SaveOptions } from '../../src/io/save-site.ts'
import { makeFolder, plant, readTree, type Tree } from './folders.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const save = async (root: string, tree: Tree, options: Partial<SaveOptions> = {}) => {
  const opened = await openSave({ root, out: 'dist', force: false, ...options })
  if (opened.value === null) return { problems: opened.problems, report: null }
  for (const [path, text] of Object.entries(tree)) opened.value.put(path, text)
  const { value: report, problems } = await opened.value.commit()
  return { problems, report }
}

const dist = (root: string): Tree => (existsSync(join(root, 'dist')) ? readTree(join(root, 'dist')) : {})

const OLD: Tree = { 'index.html': 'old', 'a/index.html': 'a', 'gone/deep/index.html': 'g', 'x/y': 'y', file: 'f' }
const NEW: Tree = { 'index.html': 'new', 'a/index.html': 'a', 'b/index.html': 'b', x: 'x', 'file/index.html': 'f2' }

test('a site is written, then only what changed', async () => {
  const root = makeFolder()
  expect((await save(root, OLD)).report).toMatchObject({ removed: [], unchanged: 0 })
  expect(dist(root)).toEqual(OLD)
  const past = new Date('2020-01-01T00:00:00Z')
  utimesSync(join(root, 'dist/a/index.html'), past, past)
  const { report } = await save(root, NEW)
  expect(report).toEqual({
    written: ['index.html', 'b/index.html', 'x', 'file/index.html'],
    removed: ['file', 'gone/deep/index.html', 'x/y'],
    unchanged: 1,
  })
  expect(dist(root)).toEqual(NEW)
  expect(statSync(join(root, 'dist/a/index.html')).mtime).toEqual(past)
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['a', 'b', 'file', 'index.html', 'x'])
})

test('a folder may take the place of files, and a file of a folder', async () => {
  const root = makeFolder()
  await save(root, { 'x/one': '1', 'x/two/three': '3' })
  await save(root, { x: 'now a file' })
  expect(dist(root)).toEqual({ x: 'now a file' })
})

test('foreign files beside the site stay', async () => {
  const root = makeFolder()
  await save(root, OLD)
  plant(root, { 'dist/CNAME': 'example.org', 'dist/gone/note': 'mine' })
  await save(root, NEW)
  expect(dist(root)).toEqual({ ...NEW, CNAME: 'example.org', 'gone/note': 'mine' })
  expect((await cleanOutput(root, 'dist')).value).toBe(5)
  expect(dist(root)).toEqual({ CNAME: 'example.org', 'gone/note': 'mine' })
})

test('a foreign file where a page must stand stops the change whole', async () => {
  const root = makeFolder()
  await save(root, OLD)
  plant(root, { 'dist/b': 'mine' })
  const { report, problems } = await save(root, NEW)
  expect(report).toBe(null)
  expect(problems).toMatchObject([{ rule: 'output/obstacle', path: 'dist/b' }])
  expect(dist(root)).toEqual({ ...OLD, b: 'mine' })
})

test.for([
  ['an empty folder', ['dist/b/index.html']],
  ['a folder within', ['dist/b/index.html/deep/deeper']],
  ['a folder where a file was', ['dist/index.html']],
] as const)('%s in the way stops it as well', async ([, folders]) => {
  const root = makeFolder()
  await save(root, OLD)
  rmSync(join(root, 'dist/index.html'))
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true })
  const { problems } = await save(root, NEW)
  expect(problems).toMatchObject([{ rule: 'output/obstacle', path: folders[0] }])
})

test('clean leaves nothing of Herald behind', async () => {
  const root = makeFolder({ 'seeds/a.txt': 'A' })
  await save(root, OLD)
  await cleanOutput(root, 'dist')
  expect(readdirSync(root)).toEqual(['seeds'])
  expect(await cleanOutput(root, 'dist')).toEqual({ value: 0, problems: [] })
})

test.for([
  ['.', 'written over its own sources'],
  ['..', 'written over its own sources'],
  ['seeds', 'it lies in seeds/'],
  ['content/site', 'it lies in content/'],
  ['.git/x', 'it lies in .git/'],
  ['link', 'it lies in seeds/'],
  ['link/deep', 'it lies in seeds/'],
  ['plain', 'it is a file'],
  ['full', 'it is not empty'],
] as const)('the output folder %s is refused', async ([out, why]) => {
  const root = makeFolder({ 'seeds/a.txt': 'A', 'content/a.md': 'A', plain: '', 'full/own': 'mine' })
  symlinkSync('seeds', join(root, 'link'))
  const before = readTree(root)
  const { report, problems } = await save(root, NEW, { out })
  expect(report).toBe(null)
  expect(problems[0]?.message).toContain(why)
  expect(readTree(root)).toEqual(before)
})

test.for(['', 'empty', 'new/deep'])('the output folder %j is not', async (out) => {
  const root = makeFolder()
  mkdirSync(join(root, 'empty'))
  const { report } = await save(root, NEW, { out: out === '' ? 'dist' : out })
  expect(report?.written).toHaveLength(5)
})

test('a full folder is written to when that is asked for; nothing in it is deleted', async () => {
  const root = makeFolder({ 'dist/own': 'mine', 'dist/index.html': 'theirs' })
  expect((await save(root, NEW, { force: true })).problems).toEqual([])
  await save(root, { 'index.html': 'newer' })
  expect(dist(root)).toEqual({ 'index.html': 'newer', own: 'mine' })
})

test('a link out of the output folder is neither followed nor emptied', async () => {
  const root = makeFolder({ 'elsewhere/index.html': 'precious' })
  await save(root, OLD)
  rmSync(join(root, 'dist/a'), { recursive: true })
  symlinkSync(join(root, 'elsewhere'), join(root, 'dist/a'))
  expect((await save(root, { ...NEW, 'a/index.html': 'x' })).problems[0]?.rule).toBe('output/obstacle')
  await save(root, { 'index.html': 'new' })
  expect(readTree(join(root, 'elsewhere'))).toEqual({ 'index.html': 'precious' })
})

test.for(['../x', '/x', 'a//b', 'a/../b', './a', 'a/', '', '.herald/x', 'a\\b', 'x'.repeat(256)])(
  'no file is put at %j',
  async (path) => {
    const root = makeFolder()
    const opened = await openSave({ root, out: 'dist', force: false })
    expect(() => opened.value?.put(path, '')).toThrow('not a path')
    await opened.value?.discard()
    expect(readdirSync(root)).toEqual([])
  },
)

test('what is discarded leaves no trace', async () => {
  const root = makeFolder()
  await save(root, OLD)
  const opened = await openSave({ root, out: 'dist', force: false })
  opened.value?.put('index.html', 'half')
  await opened.value?.discard()
  expect(dist(root)).toEqual(OLD)
  expect(readdirSync(join(root, '.herald'))).toEqual(['outputs'])
})

test('another run’s lock is respected, a dead one’s is not', async () => {
  const root = makeFolder({ '.herald/lock': '1' })
  expect((await save(root, NEW)).problems).toMatchObject([{ rule: 'output/busy' }])
  writeFileSync(join(root, '.herald/lock'), '999999999')
  expect((await save(root, NEW)).problems).toEqual([])
})

const stepsOf = async (before: Tree, after: Tree): Promise<string[]> => {
  const root = makeFolder()
  await save(root, before)
  const steps: string[] = []
  await save(root, after, { onStep: (step) => steps.push(step) })
  return steps
}

test('stopped at any step, the old site stands until the change is settled, and the next run finishes it', async () => {
  const steps = await stepsOf(OLD, NEW)
  expect(steps).toEqual([
    ...['stage index.html', 'stage b/index.html', 'stage x', 'stage file/index.html', 'journal'],
    ...['remove file', 'remove x/y', 'move index.html', 'move b/index.html', 'move x', 'move file/index.html'],
    ...['remove gone/deep/index.html', 'manifest', 'close'],
  ])
  const settled = steps.indexOf('journal') + 1
  for (const [stop] of steps.entries()) {
    const root = makeFolder()
    await save(root, OLD)
    let step = 0
    const onStep = (): void => {
      if (step === stop) throw new Error('stopped')
      step += 1
    }
    await expect(save(root, NEW, { onStep })).rejects.toThrow('stopped')
    if (stop < settled) expect(dist(root)).toEqual(OLD)
    const opened = await openSave({ root, out: 'dist', force: false })
    await opened.value?.discard()
    expect(dist(root)).toEqual(stop < settled ? OLD : NEW)
    expect((await save(root, NEW)).problems).toEqual([])
    expect(dist(root)).toEqual(NEW)
    expect(readdirSync(join(root, '.herald'))).toEqual(['outputs'])
  }
})

// the same site under way, refused by the system at its second file
const refusedAt = async (root: string, step: string): Promise<void> => {
  const onStep = (at: string): void => {
    if (at === step) throw new Error('no space left')
  }
  const { value } = await openSave({ root, out: 'dist', force: false, onStep })
  for (const [path, text] of Object.entries(NEW)) value?.put(path, text)
  await expect(value?.commit()).rejects.toThrow('no space left')
  await value?.discard()
}

test('a settled change that the system refuses half way is finished by the next run, whatever that does itself', async () => {
  const root = makeFolder()
  await save(root, OLD)
  await refusedAt(root, 'move b/index.html')
  const { value, problems } = await openSave({ root, out: 'dist', force: false })
  await value?.discard()
  expect(problems).toEqual([])
  expect(dist(root)).toEqual(NEW)
  expect(readdirSync(join(root, '.herald'))).toEqual(['outputs'])
})

test('one refused before it is settled leaves nothing', async () => {
  const root = makeFolder()
  await save(root, OLD)
  await refusedAt(root, 'journal')
  expect(dist(root)).toEqual(OLD)
  expect(readdirSync(join(root, '.herald'))).toEqual(['outputs'])
})

test('a new file that is gone is told; another at its place does not pass for it', async () => {
  const root = makeFolder()
  await save(root, OLD)
  await refusedAt(root, 'move b/index.html')
  const [stage = ''] = readdirSync(join(root, '.herald')).filter((name) => name.startsWith('stage-'))
  rmSync(join(root, '.herald', stage), { recursive: true })
  plant(root, { 'dist/b/index.html': 'mine' })
  const opened = await openSave({ root, out: 'dist', force: false })
  await opened.value?.discard()
  expect(opened.problems.map(({ rule, path }) => `${path} ${rule}`)).toEqual([
    'dist/b/index.html output/lost',
    'dist/x output/lost',
    'dist/file/index.html output/lost',
  ])
  expect((await save(root, NEW)).problems).toMatchObject([{ rule: 'output/obstacle', path: 'dist/b/index.html' }])
})

test.for([
  ['no JSON', '{"name":"dist","stage":'],
  ['not a journal', '[]'],
  [
    'a change outside the folder',
    '{"name":"dist","stage":"stage-a","moves":[],"removes":["../seeds/a.txt"],"files":[]}',
  ],
  ['one of the sources', '{"name":"seeds","stage":"stage-a","moves":[],"removes":["a.txt"],"files":[]}'],
])('a journal that is %s is dropped and told', async ([, journal = '']) => {
  const root = makeFolder({ 'seeds/a.txt': 'A' })
  await save(root, OLD)
  plant(root, { '.herald/journal.json': journal })
  const { value, problems } = await openSave({ root, out: 'dist', force: false })
  await value?.discard()
  expect(problems).toMatchObject([{ severity: 'warning', rule: 'output/journal' }])
  expect([readTree(join(root, 'seeds')), dist(root)]).toEqual([{ 'a.txt': 'A' }, OLD])
  expect(readdirSync(join(root, '.herald'))).toEqual(['outputs'])
})

test('a damaged list of own files is no leave to delete', async () => {
  const root = makeFolder({ 'seeds/a.txt': 'A' })
  await save(root, OLD)
  const [list = ''] = readdirSync(join(root, '.herald/outputs'))
  for (const text of ['"dist"\n"../seeds/a.txt"\n', '"dist"\nindex']) {
    plant(root, { [`.herald/outputs/${list}`]: text })
    expect((await save(root, NEW)).problems).toMatchObject([{ rule: 'output/folder' }])
  }
  expect((await cleanOutput(root, 'dist')).value).toBe(0)
  expect(existsSync(join(root, 'seeds/a.txt'))).toBe(true)
})

test('an obstacle is told once, however many pages it keeps out', async () => {
  const root = makeFolder()
  await save(root, OLD)
  plant(root, { 'dist/b': 'mine' })
  const { problems } = await save(root, { 'b/index.html': '1', 'b/c/index.html': '2' })
  expect(problems).toMatchObject([{ rule: 'output/obstacle', path: 'dist/b' }])
  expect(problems).toHaveLength(1)
})

test('after any sequence of saves the folder holds the last site', async () => {
  const name = fc.constantFrom('a', 'b', 'c')
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `${names.join('/')}.html`)
  const site = fc.dictionary(path, fc.constantFrom('1', '2'), { maxKeys: 6 })
  await fc.assert(
    fc.asyncProperty(fc.array(site, { minLength: 1, maxLength: 4 }), async (sites) => {
      const root = makeFolder()
      for (const tree of sites) expect((await save(root, tree)).problems).toEqual([])
      expect(dist(root)).toEqual(sites.at(-1))
      rmSync(root, { recursive: true, force: true })
    }),
    { numRuns: 20 },
  )
})
