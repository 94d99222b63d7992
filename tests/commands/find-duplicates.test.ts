import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDuplicates, openComparison } from '../../src/commands/find-duplicates.ts'
import { type Fingerprint, takeFingerprint } from '../../src/commands/take-fingerprint.ts'

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

const sample = fc.uniqueArray(fc.integer({ min: -3, max: 12 }), { maxLength: 10 })
const text = (id: string) => fc.record({ whole: fc.nat(8), sample }).map((made): Fingerprint => ({ id, ...made }))
const shelf = fc.nat(60).chain((length) => fc.tuple(...Array.from({ length }, (_, index) => text(`a${index}`))))

test('where an exchanged text has the same copies, so has every other', () => {
  let exchanged = 0
  fc.assert(
    fc.property(shelf, fc.array(fc.tuple(fc.nat(), text('')), { maxLength: 6 }), (texts, edits) => {
      const prints = [...texts]
      const { among, exchange } = openComparison()
      const found = among(prints)
      for (const [at, edit] of edits) {
        const before = prints[at % prints.length]
        if (before === undefined) return
        const after = { ...edit, id: before.id }
        prints[at % prints.length] = after
        if (!exchange(before, after)) return
        expect(findDuplicates(prints)).toEqual(found)
        exchanged += 1
      }
    }),
  )
  expect(exchanged).toBeGreaterThan(20)
})

test('a text that is not compared is exchanged for none', () => {
  const [one, other] = [takeFingerprint('a', invent(3)), takeFingerprint('a', invent(5))]
  const { among, exchange } = openComparison()
  among([one])
  expect([exchange(other, one), exchange(one, other)]).toEqual([false, true])
})

test('after some texts came, went, moved or changed the copies are those of a fresh comparison', () => {
  const came = fc.tuple(fc.constant('comes'), fc.nat(), text(''))
  const went = fc.tuple(fc.constant('goes'), fc.nat(), text(''))
  const changed = fc.tuple(fc.constantFrom('changes', 'is exchanged', 'is renamed'), fc.nat(), text(''))
  const edits = fc.array(fc.oneof(came, went, changed), { maxLength: 12 })
  fc.assert(
    fc.property(shelf, edits, (texts, taken) => {
      const prints = [...texts]
      const { among, exchange } = openComparison()
      for (const [turn, [kind, at, made]] of taken.entries()) {
        const place = at % (prints.length + 1)
        const before = prints[place]
        if (kind === 'goes') prints.splice(place, 1)
        else if (kind === 'comes' || before === undefined) prints.splice(place, 0, { ...made, id: `b${turn}` })
        else if (kind === 'is renamed') prints[place] = { ...before, id: `b${turn}` }
        else prints[place] = { ...made, id: before.id }
        if (kind === 'is exchanged' && before !== undefined) exchange(before, prints[place] ?? before)
        else expect(among([...prints])).toEqual(findDuplicates(prints))
      }
      expect(among(prints)).toEqual(findDuplicates(prints))
    }),
  )
})
