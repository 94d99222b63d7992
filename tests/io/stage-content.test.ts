import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/io/journal-file.ts'
import { stageContent } from '../../src/io/stage-content.ts'
import { makeFolder } from './folders.ts'

test('a text in pieces is staged as the same text in one, however it is cut', () => {
  const folder = makeFolder()
  const [place, stage] = [join(folder, 'place'), join(folder, 'stage')]
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30_000 }), { maxLength: 8 }), (pieces) => {
      const whole = Buffer.from(pieces.join(''))
      expect(stageContent({ pieces }, place, stage)).toBe(hashOf(whole))
      expect(readFileSync(stage).equals(whole)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test.for([
  ['the same text', 'здесь то же', true],
  ['another of the same length', 'здесь не то', false],
  ['a longer one', 'здесь то же!', false],
] as const)('%s in pieces leaves nothing staged when the place has it', ([, there, same]) => {
  const folder = makeFolder()
  const [place, stage] = [join(folder, 'place'), join(folder, 'stage')]
  writeFileSync(place, there)
  expect(stageContent({ pieces: ['здесь ', 'то же'] }, place, stage) === null).toBe(same)
  expect(existsSync(stage)).toBe(!same)
})

test.for([
  ['the same text', 'а', true],
  ['another of the same length', 'б', false],
] as const)('%s, too long to stand whole in memory, is staged only where the place has another', ([, first, same]) => {
  const folder = makeFolder()
  const [place, stage] = [join(folder, 'place'), join(folder, 'stage')]
  const rest = Array.from({ length: 30 }, () => 'вывоз '.repeat(10_000))
  const whole = `${first}${rest.join('')}`
  writeFileSync(place, `а${rest.join('')}`)
  const hash = stageContent({ pieces: [first, ...rest] }, place, stage)
  expect(hash).toBe(same ? null : hashOf(Buffer.from(whole)))
  expect(existsSync(stage) ? readFileSync(stage, 'utf8') === whole : 'nothing').toBe(same ? 'nothing' : true)
})
