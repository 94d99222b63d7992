import { expect, test } from 'vitest'
import { evidenceIn, textOfBlock } from './evidence.ts'
import { readRecord, SEEDS, type Seed, seedText } from './read-record.ts'

test.for(Object.keys(SEEDS) as Seed[])('the evidence of %s gives back its words', (seed) => {
  const record = readRecord(seedText(seed))
  const evidence = evidenceIn(record)
  expect(evidence.length).toBeGreaterThan(10)
  for (const piece of evidence) {
    const text = textOfBlock(record, piece.block)
    if (text !== null) expect(text.slice(piece.start, piece.end), piece.rule).toBe(piece.text)
  }
})

test.for(Object.keys(SEEDS) as Seed[])('every tag, link and figure of %s has evidence', (seed) => {
  const { regions, partners, groups, links, figures, products, services, quotes, events, people } = readRecord(
    seedText(seed),
  )
  for (const tag of [regions, partners, groups, links, figures, products, services, quotes, events, people].flat()) {
    expect(tag.evidence.length, JSON.stringify(tag)).toBeGreaterThan(0)
  }
})
