import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOutputMemory, standsAsNoted, UNKNOWN } from '../../../src/io/cache/output-memory.ts'
import { hashOf } from '../../../src/io/journal-file.ts'
import { makeFolder, plant } from '../folders.ts'

const FRAME = 'theme t1 settings s1'
const MADE = new Map([
  ['a.html', 'article 1 kin 2'],
  ['b.css', UNKNOWN],
])

// an output folder whose files were noted
const noted = async () => {
  const root = makeFolder({ 'dist/a.html': 'A', 'dist/b.css': 'B' })
  const place = { root, out: 'dist', path: join(root, 'dist') }
  await openOutputMemory(place, 'k', FRAME).note(MADE, new Map([['a.html', hashOf(Buffer.from('A'))]]))
  return place
}

test.for([
  ['nothing', 'k', FRAME, 'article 1 kin 2', null],
  ['a part', 'k', FRAME, 'article 1 kin 3', 'kin'],
  ['a part more', 'k', FRAME, 'article 1 kin 2 day 4', 'day'],
  ['the frame', 'k', 'theme t2 settings s1', 'article 1 kin 2', 'theme'],
  ['the program', 'other', FRAME, 'article 1 kin 2', 'new'],
  ['nobody knows what', 'k', FRAME, UNKNOWN, 'always'],
] as const)('%s is another', async ([, key, frame, print, why]) => {
  expect(openOutputMemory(await noted(), key, frame).whyMake('a.html', print)).toBe(why)
})

test.for<[string, (path: string) => void]>([
  ['altered', (path) => writeFileSync(path, 'X')],
  ['removed', (path) => rmSync(path)],
])('a file that was %s is made again', async ([, change]) => {
  const place = await noted()
  expect(standsAsNoted(place, 'k', 2)).toBe(true)
  change(join(place.path, 'a.html'))
  expect(openOutputMemory(place, 'k', FRAME).whyMake('a.html', 'article 1 kin 2')).toBe('altered')
  expect(standsAsNoted(place, 'k', 2)).toBe(false)
})

test('why a file was made stays known while it stands', async () => {
  const place = await noted()
  const second = openOutputMemory(place, 'k', FRAME)
  second.whyMake('a.html', 'article 5 kin 2')
  plant(place.path, { 'a.html': 'A5' })
  await second.note(new Map([['a.html', 'article 5 kin 2']]), new Map())
  const third = openOutputMemory(place, 'k', FRAME)
  expect([third.whyMade('a.html'), third.whyMake('a.html', 'article 5 kin 2')]).toEqual(['article', null])
  await third.note(new Map([['a.html', 'article 5 kin 2']]), new Map())
  expect(openOutputMemory(place, 'k', FRAME).whyMade('a.html')).toBe('article')
  expect([third.whyMade('b.css'), standsAsNoted(place, 'k', 1)]).toEqual([null, true])
})

test('a file that was only copied is right, and is known by its new stamp from then on', async () => {
  const place = await noted()
  for (const name of ['a.html', 'b.css']) renameSync(join(place.path, name), join(place.root, name))
  plant(place.path, { 'a.html': 'A', 'b.css': 'B' })
  expect(standsAsNoted(place, 'k', 2)).toBe(false)
  const second = openOutputMemory(place, 'k', FRAME)
  expect(second.whyMake('a.html', 'article 1 kin 2')).toBeNull()
  await second.note(MADE, new Map())
  expect(standsAsNoted(place, 'k', 2)).toBe(true)
})
