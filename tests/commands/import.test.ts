import { expect, test } from 'vitest'
import { runImport } from '../../src/commands/import/import.ts'
import { makeFolder, plant, readTree, type Tree } from '../io/folders.ts'
import { listen } from './specimen.ts'

const TEXT =
  'Льнокомбинат Вологодской области отгрузил в Индию первую партию технической ткани на сумму 18 млн рублей, сообщили в региональном центре поддержки экспорта.'

const pageOf = (title: string, url: string | null, text = TEXT): string => {
  const canonical = url === null ? '' : `<link rel="canonical" href="${url}">`
  return `<html><head><meta charset="utf-8"><title>${title}</title>${canonical}</head><body><h1>${title}</h1><p>${text}</p></body></html>`
}

const itemOf = (title: string, url: string): string =>
  `<item><title>${title}</title><link>${url}</link><description>${TEXT} ${title}.</description></item>`

const SAVED: Tree = {
  'saved/a.html': pageOf('Лён едет в Индию', 'https://site.example/a'),
  'saved/feed.xml': `<rss><channel>${itemOf('Сталь', 'https://site.example/b')}${itemOf('Мёд', 'https://site.example/c')}</channel></rss>`,
}

const importInto = async (root: string, names: readonly string[], into = 'seeds') => {
  const listener = listen()
  const files = names.map((name) => `${root}/${name}`)
  const code = await runImport({ files, root, into, today: '2024-02-01' }, listener.terminal)
  return { code, out: listener.out().replaceAll(`${root}/`, ''), err: listener.err().replaceAll(`${root}/`, '') }
}

const seedsOf = (root: string): string[] => Object.keys(readTree(root)).filter((path) => path.startsWith('seeds/'))

test('a page is one text, a feed one for each item; a second import writes nothing', async () => {
  const root = makeFolder(SAVED)
  const first = await importInto(root, ['saved/a.html', 'saved/feed.xml'])
  expect(first).toEqual({
    code: 0,
    out: [
      'wrote seeds/len-edet-v-indiyu.txt from saved/a.html',
      'wrote seeds/stal.txt from saved/feed.xml',
      'wrote seeds/med.txt from saved/feed.xml',
      '3 texts written, 0 already there; see what is read in a text: herald explain seeds/…',
      '',
    ].join('\n'),
    err: '',
  })
  const before = readTree(root)
  const second = await importInto(root, ['saved/a.html', 'saved/feed.xml'])
  expect(second.out).toContain('already there as seeds/len-edet-v-indiyu.txt: saved/a.html\n')
  expect(second.out).toContain('0 texts written, 3 already there\n')
  expect(readTree(root)).toEqual(before)
})

test.for([
  ['the same address', pageOf('Другой заголовок', 'http://www.site.example/a/', `${TEXT} Дополнено.`), 0],
  ['the same words', pageOf('Лён едет в Индию', null), 0],
  ['the same title only', pageOf('Лён едет в Индию', 'https://site.example/z', `${TEXT} Совсем другое.`), 1],
] as const)('%s', async ([, page, written]) => {
  const root = makeFolder({ ...SAVED, 'saved/again.html': page })
  await importInto(root, ['saved/a.html'])
  const { out } = await importInto(root, ['saved/again.html'])
  expect(out).toContain(written === 1 ? '1 text written' : '0 texts written')
  expect(seedsOf(root)).toEqual(
    written === 0 ? ['seeds/len-edet-v-indiyu.txt'] : ['seeds/len-edet-v-indiyu-2.txt', 'seeds/len-edet-v-indiyu.txt'],
  )
})

test('an article of an address that a sidecar names is there', async () => {
  const root = makeFolder({ ...SAVED, 'seeds/old.txt': 'Old.\n', 'seeds/old.yaml': 'url: https://site.example/a\n' })
  const { out } = await importInto(root, ['saved/a.html'], 'seeds/2024')
  expect(out).toContain('already there as seeds/old.txt: saved/a.html\n')
})

test('texts go where they are told to', async () => {
  const root = makeFolder(SAVED)
  await importInto(root, ['saved/a.html'], 'seeds/2024/')
  expect(seedsOf(root)).toEqual(['seeds/2024/len-edet-v-indiyu.txt'])
})

test('what cannot be read is told, the rest goes on', async () => {
  const root = makeFolder({ ...SAVED, 'saved/plain.txt': 'just text' })
  const { code, err } = await importInto(root, ['saved/none.html', 'saved', 'saved/plain.txt', 'saved/a.html'])
  expect(code).toBe(1)
  expect(
    err
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ {2}.*$/, '')),
  ).toEqual([
    'error saved/none.html source/unreadable',
    expect.stringMatching(/^error .*saved source\/unreadable$/),
    'error saved/plain.txt import/kind',
  ])
  expect(seedsOf(root)).toEqual(['seeds/len-edet-v-indiyu.txt'])
})

test('a root that is no folder is refused', async () => {
  const root = makeFolder(SAVED)
  const { code, err } = await importInto(`${root}/nowhere`, ['../saved/a.html'])
  expect([code, err]).toEqual([2, expect.stringContaining('there is no such folder')])
})

test('a file that is there is never written over', async () => {
  const root = makeFolder(SAVED)
  plant(root, { 'seeds/len-edet-v-indiyu.txt': 'mine\n' })
  await importInto(root, ['saved/a.html'])
  expect(readTree(root)['seeds/len-edet-v-indiyu.txt']).toBe('mine\n')
  expect(seedsOf(root)).toEqual(['seeds/len-edet-v-indiyu-2.txt', 'seeds/len-edet-v-indiyu.txt'])
})
