import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/io/journal-file.ts'
import { openStage } from '../../src/io/open-stage.ts'
import { makeFolder } from './folders.ts'

const FILE = 'articles/x/index.html'

const open = (there: string | null = null) => {
  const root = makeFolder()
  const [place, stage] = [join(root, 'place'), join(root, 'stage')]
  if (there !== null) {
    mkdirSync(join(place, 'articles/x'), { recursive: true })
    writeFileSync(join(place, FILE), there)
  }
  const staged = join(stage, FILE)
  return { layOut: openStage({ place, stage }), read: () => (existsSync(staged) ? readFileSync(staged) : null) }
}

test('a text in pieces is staged as the same text in one, however it is cut', () => {
  const { layOut, read } = open()
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30_000 }), { maxLength: 8 }), (pieces) => {
      const whole = Buffer.from(pieces.join(''))
      for (const content of [{ pieces }, pieces.join('')]) {
        expect(layOut(FILE, content)).toBe(hashOf(whole))
        expect(read()?.equals(whole)).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

test.for([
  ['the same text', 'здесь то же', true],
  ['another of the same length', 'здесь не то', false],
  ['a longer one', 'здесь то же!', false],
] as const)('%s leaves nothing staged when the place has it', ([, there, same]) => {
  for (const content of ['здесь то же', { pieces: ['здесь ', 'то же'] }]) {
    const { layOut, read } = open(there)
    expect(layOut(FILE, content) === null).toBe(same)
    expect(read() === null).toBe(same)
  }
})

test('several files share a folder, and several folders a stage', () => {
  const { layOut, read } = open()
  for (const path of ['robots.txt', 'articles/y/index.html', FILE, 'articles/x/feed.json']) layOut(path, path)
  expect(read()?.toString()).toBe(FILE)
})

test.for([
  ['the same text', 'а', true],
  ['another of the same length', 'б', false],
] as const)('%s, too long to stand whole in memory, is staged only where the place has another', ([, first, same]) => {
  const rest = Array.from({ length: 30 }, () => 'вывоз '.repeat(10_000))
  const whole = `${first}${rest.join('')}`
  const { layOut, read } = open(`а${rest.join('')}`)
  const hash = layOut(FILE, { pieces: [first, ...rest] })
  expect(hash).toBe(same ? null : hashOf(Buffer.from(whole)))
  expect(read()?.toString() ?? null).toBe(same ? null : whole)
})
