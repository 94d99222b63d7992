import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { PublicRecord } from '../../src/records/public-record.ts'
import { publicRecord } from '../../src/records/public-record.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { saidBy } from './compare.ts'
import { german } from './de/lists.ts'
import { english } from './en/lists.ts'
import { evidenceIn, textOfBlock } from './evidence.ts'
import { italian } from './it/lists.ts'
import type { Lists } from './lists.ts'
import { writePage } from './page.ts'
import { plans } from './plans.ts'
import { readUnder } from './read-under.ts'
import { russian } from './ru/lists.ts'

const ALL: readonly Lists[] = [russian, italian, english, german]

const readInRussia = readUnder('RU')

const RUNS = { numRuns: 40 }

const known = (record: PublicRecord | null): PublicRecord => record ?? expect.fail('nothing readable')

// what a record says of the article, wherever it stands in its file
const toldOf = (record: PublicRecord) => saidBy({ ...record, removed: [] })

describe.for(ALL)('in $language', (lists) => {
  const read = readUnder(lists.home)

  test('chrome around an article changes nothing but what is removed', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const alone = writePage(lists, { ...plan, above: [], below: [] })
        const around = writePage(lists, plan)
        expect(toldOf(known(read(around.text))), around.text).toEqual(toldOf(known(read(alone.text))))
      }),
      RUNS,
    )
  })

  test('the record keeps its shape, and its evidence gives back its words', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const record = known(read(writePage(lists, plan).text))
        expect(publicRecord.safeParse(record).error).toBeUndefined()
        for (const { block, start, end, rule, text } of evidenceIn(record)) {
          const whole = textOfBlock(record, block)
          if (whole !== null) expect(whole.slice(start, end), rule).toBe(text)
        }
      }),
      RUNS,
    )
  })

  test('every character of a page has one fate', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const bytes = new TextEncoder().encode(writePage(lists, plan).text)
        const { value } = readSource({ path: 'seeds/text.txt', kind: 'raw', bytes, sidecar: null }, languages)
        const { account = [], text = '' } = value ?? {}
        const gaps = [...account, { start: text.length }].map(({ start }, at) =>
          text.slice(account[at - 1]?.end ?? 0, start),
        )
        expect(gaps.join('').trim()).toBe('')
        expect(account.every(({ start }, at) => start >= (account[at - 1]?.end ?? 0))).toBe(true)
      }),
      RUNS,
    )
  })

  test('a page cut off anywhere, or with bytes that are none of its letters, is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.uint8Array({ maxLength: 60 }), (plan, at, noise) => {
        const bytes = new TextEncoder().encode(writePage(lists, plan).text)
        const cut = at % bytes.length
        read(bytes.slice(0, cut))
        read(Uint8Array.from([...bytes.slice(0, cut), ...noise, ...bytes.slice(cut)]))
      }),
      RUNS,
    )
  })
})

test('the order in which texts of all languages are read changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ALL), plans), { minLength: 2, maxLength: 5 }), (told) => {
      const texts = told.map(([lists, plan]) => writePage(lists, plan).text)
      const forth = texts.map((text) => readInRussia(text))
      const back = texts.toReversed().map((text) => readInRussia(text))
      expect(back.toReversed()).toEqual(forth)
    }),
    { numRuns: 20 },
  )
})

test('random bytes are read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      readInRussia(bytes)
    }),
    { numRuns: 200 },
  )
})
