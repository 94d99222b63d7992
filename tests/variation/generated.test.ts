import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicRecord } from '../../src/records/public-record.ts'
import { evidenceIn, textOfBlock } from './evidence.ts'
import { readRecord, SEEDS, type Seed, seedText } from './read-record.ts'

const lines = (Object.keys(SEEDS) as Seed[]).flatMap((seed) => seedText(seed).split('\n'))

test('lines of all seeds in any order: the record keeps its shape, its evidence gives back its words', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: 3, maxLength: 30 }), (chosen) => {
      // a page of nothing but chrome has no article
      fc.pre(chosen.some((line) => line.length > 220))
      const record = readRecord(chosen.join('\n'))
      expect(publicRecord.safeParse(record).error).toBeUndefined()
      for (const piece of evidenceIn(record)) {
        const text = textOfBlock(record, piece.block)
        if (text !== null) expect(text.slice(piece.start, piece.end), piece.rule).toBe(piece.text)
      }
    }),
    { numRuns: 200 },
  )
})
