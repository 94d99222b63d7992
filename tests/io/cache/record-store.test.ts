import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRecordStore, type RecordStore } from '../../../src/io/cache/record-store.ts'
import { makeFolder } from '../folders.ts'

type Store = RecordStore<string>

const CACHE = '.herald/cache'

const open = (root: string, key = 'k'): Store => openRecordStore<string>(root, key)

const put = (store: Store, path: string, text: string): void => {
  store.put(path, { stamp: `stamp of ${text}`, content: `content of ${text}`, head: `head of ${text}` }, ['·', text])
}

const textOf = (store: Store, path: string): string | null => {
  const place = store.find(path)?.places[1]
  return place === undefined ? null : store.read(place)
}

// what a run puts, and the next one finds
const run = (root: string, texts: Readonly<Record<string, string>>, key = 'k'): void => {
  const store = open(root, key)
  store.compact()
  for (const [path, text] of Object.entries(texts)) {
    if (store.find(path)?.content !== `content of ${text}`) put(store, path, text)
  }
  store.save(Object.keys(texts))
  store.close()
}

const found = (root: string, paths: readonly string[], key = 'k'): (string | null)[] => {
  const store = open(root, key)
  const texts = paths.map((path) => textOf(store, path))
  store.close()
  return texts
}

test('what was put is read at once and by the next run, letter for letter', () => {
  const root = makeFolder()
  const store = open(root)
  put(store, 'a', 'Текст «один»\u2028')
  expect(textOf(store, 'a')).toBe('Текст «один»\u2028')
  store.save(['a'])
  store.close()
  expect(found(root, ['a', 'b'])).toEqual(['Текст «один»\u2028', null])
})

test('what was not saved, or is of no use any more, is forgotten', () => {
  const root = makeFolder()
  run(root, { a: 'A', b: 'B' })
  const store = open(root)
  put(store, 'c', 'C')
  store.close()
  expect(found(root, ['a', 'b', 'c'])).toEqual(['A', 'B', null])
  run(root, { b: 'B' })
  expect(found(root, ['a', 'b'])).toEqual([null, 'B'])
})

test('a source may be the same under another stamp', () => {
  const root = makeFolder()
  run(root, { a: 'A' })
  const store = open(root)
  store.restamp('a', 'later')
  store.save(['a'])
  store.close()
  expect(open(root).find('a')).toMatchObject({ stamp: 'later', content: 'content of A' })
  expect(found(root, ['a'])).toEqual(['A'])
})

test('what another program kept counts for nothing, and goes', () => {
  const root = makeFolder()
  run(root, { a: 'A' })
  expect(found(root, ['a'], 'other')).toEqual([null])
  run(root, { b: 'B' }, 'other')
  expect(found(root, ['a'])).toEqual([null])
  expect(found(root, ['b'], 'other')).toEqual(['B'])
  expect(readdirSync(join(root, CACHE)).sort()).toEqual(['index', 'records-2'])
})

test('texts move together when most of what stands there is dead', () => {
  const root = makeFolder()
  for (const text of ['one', 'two', 'three', 'four']) run(root, { a: text.repeat(50), b: 'B' })
  expect(found(root, ['a', 'b'])).toEqual(['four'.repeat(50), 'B'])
  const sizes = readdirSync(join(root, CACHE))
    .filter((name) => name.startsWith('records-'))
    .map((name) => readFileSync(join(root, CACHE, name)).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600)
})

test('no damage gives a text that was never put', () => {
  const texts = { a: 'Первый текст', b: 'Второй', c: 'Третий' }
  const damage = fc.tuple(fc.constantFrom('index', 'records-1'), fc.nat(600), fc.nat(255), fc.boolean())
  fc.assert(
    fc.property(damage, ([name, at, byte, isCut]) => {
      const root = makeFolder()
      run(root, texts)
      const path = join(root, CACHE, name)
      const bytes = readFileSync(path)
      const place = at % bytes.length
      const other = isCut ? bytes.subarray(0, place) : bytes.map((one, index) => (index === place ? byte : one))
      writeFileSync(path, other)
      for (const [index, text] of found(root, ['a', 'b', 'c']).entries()) {
        expect([null, Object.values(texts)[index]]).toContain(text)
      }
      run(root, texts)
      const store = open(root)
      expect(Object.keys(texts).every((one) => store.find(one) !== null)).toBe(true)
      store.close()
    }),
  )
})
