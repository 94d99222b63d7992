import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { findSources } from '../../src/io/find-sources.ts'
import { makeFolder } from './folders.ts'

const find = async (root: string) => {
  const { value, problems } = await findSources(root)
  return { ...value, told: problems.map(formatProblem) }
}

test('sources are found by their place and ending, sorted', async () => {
  const root = makeFolder({
    'seeds/b.txt': '',
    'seeds/a.txt': '',
    'seeds/2024/c.txt': '',
    'seeds/a.yaml': '',
    'seeds/D.TXT': '',
    'content/x.md': '',
    'content/pages/about.ru.md': '',
    'content/fair/hall.svg': '',
    'static/robots.txt': '',
    'seeds/.hidden.txt': '',
    'other/z.txt': '',
  })
  expect(await find(root)).toEqual({
    raw: ['seeds/2024/c.txt', 'seeds/D.TXT', 'seeds/a.txt', 'seeds/b.txt'],
    sidecars: ['seeds/a.yaml'],
    markdown: ['content/pages/about.ru.md', 'content/x.md'],
    images: ['content/fair/hall.svg'],
    copied: ['static/robots.txt'],
    told: [],
  })
})

test('a site without folders has no sources', async () => {
  expect(await find(makeFolder())).toEqual({ raw: [], sidecars: [], markdown: [], images: [], copied: [], told: [] })
})

test('dot files are copied with the rest of static/, save what git keeps', async () => {
  const root = makeFolder({
    'static/.nojekyll': '',
    'static/.well-known/security.txt': '',
    'static/robots.txt': '',
    'static/.git/HEAD': '',
    'static/theme/.git': '',
    'content/.draft.md': '',
  })
  expect(await find(root)).toMatchObject({
    copied: ['static/.nojekyll', 'static/.well-known/security.txt', 'static/robots.txt'],
    markdown: [],
    told: [],
  })
})

test('a file in the place of a folder is told, and the other folders are read', async () => {
  const { raw, told } = await find(makeFolder({ 'seeds/a.txt': '', content: 'a file' }))
  expect(raw).toEqual(['seeds/a.txt'])
  expect(told).toEqual(['content source/unreadable  it is a file where a folder is meant; move it away'])
})

test.for(['seeds/a.yml', 'seeds/b.yaml', 'seeds/a.txt.yaml', 'seeds/notes.docx'])(
  '%s is told to be of no use',
  async (path) => {
    const { told } = await find(makeFolder({ 'seeds/a.txt': '', [path]: '' }))
    const message = 'it is no raw text (.txt) nor the .yaml of one beside it and is not read; rename it or move it away'
    expect(told).toEqual([`${path} source/unused  ${message}`])
  },
)

test('so is what is neither Markdown nor an image', async () => {
  const { told } = await find(makeFolder({ 'content/a.md': '', 'content/data.csv': '' }))
  expect(told).toEqual([
    'content/data.csv source/unused  it is no Markdown (.md) nor an image and is not read; rename it or move it away',
  ])
})

test('a whole folder may be a link within the root', async () => {
  const root = makeFolder({ 'texts/2024/a.txt': 'A' })
  symlinkSync('texts', join(root, 'seeds'))
  expect(await find(root)).toMatchObject({ raw: ['seeds/2024/a.txt'], told: [] })
})

test('no link leads out of the root', async () => {
  const outside = makeFolder({ 'secret.txt': 's', 'more/deep.txt': 'd' })
  const root = makeFolder({ 'seeds/a.txt': 'A', 'shared/b.txt': 'B' })
  symlinkSync(join(outside, 'secret.txt'), join(root, 'seeds/secret.txt'))
  symlinkSync(join(outside, 'more'), join(root, 'seeds/more'))
  symlinkSync('../shared/b.txt', join(root, 'seeds/b.txt'))
  symlinkSync('nowhere.txt', join(root, 'seeds/broken.txt'))
  const { raw, told } = await find(root)
  expect(raw).toEqual(['seeds/a.txt', 'seeds/b.txt'])
  expect(told.map((line) => line.split('  ')[0]).sort()).toEqual([
    'seeds/broken.txt source/link',
    'seeds/more source/link',
    'seeds/secret.txt source/link',
  ])
})

test('nor does a whole folder that is a link', async () => {
  const outside = makeFolder({ 'secret.txt': 's' })
  const root = makeFolder()
  symlinkSync(outside, join(root, 'seeds'))
  mkdirSync(join(root, 'content'))
  const { raw, told } = await find(root)
  expect(raw).toEqual([])
  expect(told[0]).toContain('seeds source/link')
})
