import { expect, test } from 'vitest'
import type { Figure, Link, RegionTag } from '../../../src/records/tags.ts'
import { placeFigures } from '../../../src/tag/links/place-figures.ts'

const evidence = [{ block: 1, start: 0, end: 5, text: 'треть', rule: 'fraction' }]
const share: Figure = {
  text: 'треть',
  value: 33.3,
  valueMax: null,
  fraction: [1, 3],
  unit: '%',
  qualifier: 'eq',
  measure: 'share-of-turnover',
  period: null,
  comparedWith: null,
  subject: null,
  regions: [],
  partners: ['MN', 'CN'],
  groups: [],
  joint: false,
  evidence,
}
const link: Link = {
  region: 'RU-TOM',
  partner: 'CN',
  group: null,
  role: 'trade',
  joint: ['CN', 'MN'],
  evidence: [{ block: 1, start: 0, end: 9, text: 'треть это', rule: 'list-goes-on' }],
}
const tomsk: RegionTag = { code: 'RU-TOM', role: 'primary', evidence: [] }
const omsk: RegionTag = { code: 'RU-OMS', role: 'primary', evidence: [] }

test('a figure without a region is the story’s', () => {
  expect(placeFigures([share], [tomsk], [])[0]?.regions).toEqual(['RU-TOM'])
})

test('near-miss: a story of two regions gives its figures to neither', () => {
  expect(placeFigures([share], [tomsk, omsk], [])[0]?.regions).toEqual([])
})

test('near-miss: a figure keeps the region that it names', () => {
  expect(placeFigures([{ ...share, regions: ['RU-OMS'] }], [tomsk], [])[0]?.regions).toEqual(['RU-OMS'])
})

test('a figure is joint where its link is', () => {
  expect(placeFigures([share], [tomsk], [link])[0]?.joint).toBe(true)
})

test.for([
  ['of other partners', { ...link, joint: ['CN', 'IR'] }],
  ['of a partner alone', { ...link, joint: [] }],
  ['in another paragraph', { ...link, evidence: link.evidence.map((proof) => ({ ...proof, block: 2 })) }],
] as const)('near-miss: a link %s', ([, other]) => {
  expect(placeFigures([share], [tomsk], [other])[0]?.joint).toBe(false)
})
