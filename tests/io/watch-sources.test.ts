import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { watchSources } from '../../src/io/watch-sources.ts'
import { makeFolder, plant, type Tree } from './folders.ts'

vi.setConfig({ testTimeout: 60_000 })

const PATIENCE = { timeout: 30_000, interval: 10 }

// a watched folder: `sees` makes a change and waits until something is told after it
const watched = async (tree: Tree, poll: boolean, below = '') => {
  const root = join(makeFolder(tree), below)
  let told = 0
  const onChange = (): void => {
    told += 1
  }
  const onFailure = (): void => {}
  const { value, problems } = await watchSources({ root, poll, onChange, onFailure })
  expect(problems).toEqual([])
  onTestFinished(() => value?.close())
  // until nothing is told any more of what was before
  const quiet = async (): Promise<void> => {
    let before = -1
    const isStill = (): boolean => {
      const still = before === told
      before = told
      return still
    }
    await vi.waitUntil(isStill, { timeout: 30_000, interval: poll ? 400 : 60 })
  }
  const sees = async (change: () => void): Promise<void> => {
    await quiet()
    const before = told
    change()
    await vi.waitUntil(() => told > before, PATIENCE)
  }
  const ignores = async (change: () => void): Promise<void> => {
    await quiet()
    const before = told
    change()
    await quiet()
    expect(told).toBe(before)
  }
  return { root, sees, ignores }
}

describe.each([
  ['told by the system', false],
  ['asking again and again', true],
] as const)('%s', (_, poll) => {
  test('a file is added, changed, replaced, renamed and removed', async () => {
    const { root, sees } = await watched({ 'seeds/a.txt': 'A', 'content/b.md': 'B' }, poll)
    await sees(() => plant(root, { 'seeds/new.txt': 'N' }))
    await sees(() => plant(root, { 'seeds/new.txt': 'NN' }))
    await sees(() => {
      plant(root, { 'seeds/new.txt~': 'replaced' })
      renameSync(join(root, 'seeds/new.txt~'), join(root, 'seeds/new.txt'))
    })
    await sees(() => plant(root, { 'seeds/new.txt': 'after it was replaced' }))
    await sees(() => renameSync(join(root, 'seeds/new.txt'), join(root, 'seeds/other.txt')))
    await sees(() => rmSync(join(root, 'seeds/other.txt')))
  })

  test('a root that goes away and comes back, and what changes in it then, also when it is made anew', async () => {
    const { root, sees } = await watched({ 'site/seeds/a.txt': 'A' }, poll, 'site')
    await sees(() => renameSync(root, `${root} away`))
    await sees(() => renameSync(`${root} away`, root))
    await sees(() => plant(root, { 'seeds/a.txt': 'AA' }))
    await sees(() => plant(root, { 'seeds/b.txt': 'B' }))
    await sees(() => rmSync(root, { recursive: true }))
    await sees(() => plant(root, { 'seeds/c.txt': 'C' }))
    await sees(() => plant(root, { 'seeds/c.txt': 'CC' }))
  })

  test('folders that come later, with all that is in them', async () => {
    const { root, sees } = await watched({ 'seeds/a.txt': 'A' }, poll)
    await sees(() => plant(root, { 'static/deep/er/x.txt': 'X', 'templates/plain.eta': 'P' }))
    await sees(() => plant(root, { 'static/deep/er/x.txt': 'XX' }))
    await sees(() => plant(root, { 'templates/plain.eta': 'PP' }))
    await sees(() => plant(root, { 'herald.config.json': '{}' }))
    await sees(() => plant(root, { 'herald.config.json': '{"home":"RU"}' }))
    await sees(() => rmSync(join(root, 'herald.config.json')))
  })

  test('a renamed folder, and another that takes its name', async () => {
    const { root, sees } = await watched({ 'seeds/one/a.txt': 'A' }, poll)
    await sees(() => renameSync(join(root, 'seeds/one'), join(root, 'seeds/two')))
    await sees(() => plant(root, { 'seeds/two/a.txt': 'AA' }))
    await sees(() => {
      renameSync(join(root, 'seeds/two'), join(root, 'seeds/three'))
      mkdirSync(join(root, 'seeds/two'))
    })
    await sees(() => plant(root, { 'seeds/two/b.txt': 'B' }))
    await sees(() => plant(root, { 'seeds/two/b.txt': 'BB' }))
    await sees(() => plant(root, { 'seeds/three/a.txt': 'AAA' }))
  })

  test('what the site is not made of is left alone', async () => {
    const { root, ignores } = await watched({ 'seeds/a.txt': 'A', 'dist/index.html': '', '.herald/x': '' }, poll)
    await ignores(() => plant(root, { 'dist/index.html': 'built' }))
    await ignores(() => plant(root, { 'node_modules/x/index.js': '', '.git/index': '', '.herald/journal.json': '' }))
    await ignores(() => plant(root, { 'notes.md': 'N', 'herald.md': 'N', 'seeds-old/a.txt': 'A' }))
  })

  test('the target of a link', async () => {
    const { root, sees } = await watched({ 'archive/a.txt': 'A', 'seeds/b.txt': 'B' }, poll)
    await sees(() => symlinkSync('../archive/a.txt', join(root, 'seeds/a.txt')))
    await sees(() => plant(root, { 'archive/a.txt': 'AA' }))
    await sees(() => {
      plant(root, { 'archive/a.new': 'replaced' })
      renameSync(join(root, 'archive/a.new'), join(root, 'archive/a.txt'))
    })
    await sees(() => plant(root, { 'archive/a.txt': 'after it was replaced' }))
  })
})
