import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { loadSource } from '../../src/io/load-source.ts'
import { makeFolder } from './folders.ts'

test('a raw text brings the sidecar beside it', () => {
  const root = makeFolder({ 'seeds/a.txt': 'A', 'seeds/a.yaml': 'title: B' })
  const { value } = loadSource(root, 'seeds/a.txt')
  expect(value).toMatchObject({ path: 'seeds/a.txt', kind: 'raw', sidecar: { path: 'seeds/a.yaml' } })
  expect(new TextDecoder().decode(value?.sidecar?.bytes)).toBe('title: B')
})

test('Markdown has its front matter and no sidecar', () => {
  const root = makeFolder({ 'a.md': 'A', 'a.yaml': 'title: B' })
  expect(loadSource(root, 'a.md').value).toMatchObject({ kind: 'markdown', sidecar: null })
})

test('an absolute path stays as given', () => {
  const path = join(makeFolder({ 'a.txt': 'A' }), 'a.txt')
  expect(loadSource('.', path).value?.path).toBe(path)
})

test('a sidecar that is a link is not read', () => {
  const outside = makeFolder({ 'secret.yaml': 's' })
  const root = makeFolder({ 'a.txt': 'A' })
  symlinkSync(join(outside, 'secret.yaml'), join(root, 'a.yaml'))
  expect(loadSource(root, 'a.txt').value?.sidecar).toBe(null)
})

test.for([
  ['none.txt', 'none.txt source/unreadable  there is no such file; check the path'],
  ['folder', 'folder source/unreadable  it is a folder; name the files in it'],
])('%s is told', ([path = '', told]) => {
  const { value, problems } = loadSource(makeFolder({ 'folder/a.txt': '' }), path)
  expect(value).toBe(null)
  expect(problems.map(formatProblem)).toEqual([told])
})
