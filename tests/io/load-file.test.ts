import { expect, test } from 'vitest'
import { loadFile } from '../../src/io/load-file.ts'
import { makeFolder } from './folders.ts'

test('a file is read as it is', async () => {
  expect(await loadFile(makeFolder({ 'static/a.bin': 'abc' }), 'static/a.bin')).toEqual(Buffer.from('abc'))
})

test.for(['static/gone.bin', 'static'])('%s, which cannot be read, is told', async (path) => {
  expect(await loadFile(makeFolder({ 'static/a.bin': 'abc' }), path)).toMatchObject({ path, rule: 'source/unreadable' })
})
