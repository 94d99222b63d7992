import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts, type Fingerprint, findDuplicates, takeFingerprint } from '../../src/commands/find-duplicates.ts'

const WORDS = 'завод отправил первую партию кабеля заказчику в соседнюю страну где её ждали с весны'.split(' ')

// a text of its own for each seed
const invent = (seed: number, length = 120): string[] =>
  Array.from({ length }, (_, index) => `${WORDS[(index * 7 + seed * index) % WORDS.length]}${(index * seed) % 97}`)

const find = (texts: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(findDuplicates(Object.entries(texts).map(([id, words]) => takeFingerprint(id, [words.join(' ')]))))

test('a copy is found, whatever its case and punctuation', () => {
  const text = invent(3)
  const copy = text.map((word, index) => (index % 10 === 0 ? `«${word.toUpperCase()}»,` : word))
  expect(find({ a: text, b: invent(5), c: copy })).toEqual({ a: ['c'], c: ['a'] })
})

test('a copy with a few words changed is found', () => {
  const text = invent(3)
  const edited = text.map((word, index) => (index === 60 ? 'иначе' : word))
  expect(find({ a: text, b: edited })).toEqual({ a: ['b'], b: ['a'] })
})

test('half a text is no copy, nor is another text', () => {
  const text = invent(3)
  expect(find({ a: text, b: [...text.slice(0, 60), ...invent(5, 60)], c: invent(7) })).toEqual({})
})

test('a text cut short is a copy of the whole one', () => {
  const text = invent(3)
  expect(find({ a: text, b: text.slice(0, 80), c: invent(5) })).toEqual({ a: ['b'], b: ['a'] })
  // a few sentences of it are a quotation
  expect(find({ a: text, b: text.slice(0, 40) })).toEqual({})
})

test('texts too short to tell are no copies', () => {
  expect(find({ a: ['нет', 'текста'], b: ['нет', 'текста'] })).toEqual({})
})

test('many copies are found all the same', () => {
  const copies = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`a${index}`, invent(3)]))
  const found = find(copies)
  expect(Object.keys(found)).toHaveLength(100)
  expect(found.a50).toHaveLength(40)
})

test('a set phrase in many articles makes no copies', () => {
  const phrase = invent(3, 60)
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`a${index}`, [...phrase, ...invent(index * 13 + 11, 60)]]),
  )
  expect(find(texts)).toEqual({})
})

test('copies are those that a comparison of each with each finds', () => {
  const hash = fc.integer({ min: -3, max: 12 })
  const sample = fc.uniqueArray(hash, { minLength: 1, maxLength: 10 })
  const isCopy = (one: Fingerprint, other: Fingerprint): boolean => {
    const shared = one.sample.filter((run) => other.sample.includes(run)).length
    return one.whole === other.whole || shared >= 0.7 * Math.max(one.sample.length, other.sample.length)
  }
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 12 }), (samples) => {
      const prints = samples.map((runs, index) => ({ id: `a${index}`, whole: index % 9, sample: runs }))
      const found = findDuplicates(prints)
      for (const one of prints) {
        const copies = prints.filter((other) => other !== one && isCopy(one, other)).map(({ id }) => id)
        expect(found.get(one.id) ?? []).toEqual(copies)
      }
    }),
  )
})

test('where an exchanged text has the same copies, so has every other', () => {
  const sample = fc.uniqueArray(fc.integer({ min: -3, max: 12 }), { maxLength: 10 })
  const texts = fc.array(sample, { minLength: 2, maxLength: 60 })
  const edits = fc.array(fc.tuple(fc.nat(), sample, fc.nat(8)), { maxLength: 6 })
  let exchanged = 0
  fc.assert(
    fc.property(texts, edits, (samples, taken) => {
      const prints = samples.map((runs, index): Fingerprint => ({ id: `a${index}`, whole: index % 9, sample: runs }))
      const { found, exchange } = compareTexts(prints)
      for (const [at, runs, whole] of taken) {
        const index = at % prints.length
        prints[index] = { id: `a${index}`, whole, sample: runs }
        if (!exchange({ id: `a${index}`, whole, sample: runs })) return
        expect(findDuplicates(prints)).toEqual(found)
        exchanged += 1
      }
    }),
  )
  expect(exchanged).toBeGreaterThan(20)
})
