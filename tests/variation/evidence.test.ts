import { expect, test } from 'vitest'
import type { Evidence } from '../../src/records/evidence.ts'
import type { PublicRecord } from '../../src/records/public-record.ts'
import { readRecord, SEEDS, type Seed, seedText } from './read-record.ts'

/** Every piece of evidence anywhere in a record. */
const evidenceIn = (value: unknown): Evidence[] => {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (value === null || typeof value !== 'object') return []
  const own = 'block' in value && 'rule' in value ? [value as Evidence] : []
  return [...own, ...Object.values(value).flatMap(evidenceIn)]
}

const blockText = (record: PublicRecord, block: Evidence['block']): string | null => {
  if (typeof block === 'number') return record.body[block] ?? null
  if (block === 'title') return record.title
  if (block === 'lead') return record.lead
  return block === 'dateline' ? (record.dateline?.text ?? null) : null
}

test.for(Object.keys(SEEDS) as Seed[])('the evidence of %s gives back its words', (seed) => {
  const record = readRecord(seedText(seed))
  const evidence = evidenceIn(record)
  expect(evidence.length).toBeGreaterThan(10)
  for (const piece of evidence) {
    const text = blockText(record, piece.block)
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
