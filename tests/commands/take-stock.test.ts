import { realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changesBetween, isSameFind, restock, takeStock } from '../../src/commands/take-stock.ts'
import { makeFolder, plant } from '../io/folders.ts'

const site = async () => {
  const root = realpathSync(makeFolder({ 'seeds/a.txt': 'A', 'seeds/b.txt': 'B', 'herald.config.json': '{}' }))
  return { root, before: await takeStock(root) }
}

test('a known file is stamped anew, and no other', async () => {
  const { root, before } = await site()
  plant(root, { 'seeds/a.txt': 'AA', 'seeds/b.txt': 'BB' })
  const after = restock(root, before, [join(root, 'seeds/a.txt')])
  expect(after).not.toBeNull()
  expect(after === null ? [] : changesBetween(before, after)).toEqual(['seeds/a.txt'])
})

test('what was written beside a file and taken away again is of no interest', async () => {
  const { root, before } = await site()
  expect(restock(root, before, [join(root, 'seeds/.a.txt.swp')])).toEqual(before)
})

test('where a file came or went more must be looked at', async () => {
  const { root, before } = await site()
  plant(root, { 'seeds/c.txt': 'C' })
  expect(restock(root, before, [join(root, 'seeds/c.txt')])).toBeNull()
  rmSync(join(root, 'seeds/a.txt'))
  expect(restock(root, before, [join(root, 'seeds/a.txt')])).toBeNull()
})

test('the same files are found whatever is in them, and not where one came', async () => {
  const { root, before } = await site()
  plant(root, { 'seeds/a.txt': 'AA' })
  expect(isSameFind(before, await takeStock(root))).toBe(true)
  plant(root, { 'seeds/c.txt': 'C' })
  expect(isSameFind(before, await takeStock(root))).toBe(false)
})
