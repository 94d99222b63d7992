import { expect, test } from 'vitest'
import { readSidecar } from '../../src/recover/front-matter.ts'
import { mergeFields } from '../../src/recover/merge-fields.ts'

const read = (yaml: string) => readSidecar(yaml, 'x.yaml').value

test.for([
  ['title: A\nagency: B', 'title: C', 'title: C\nagency: B'],
  ['partners: [CN]\ntags: [a]', 'regions: [RU-TOM]', 'partners: [CN]\ntags: [a]\nregions: [RU-TOM]'],
  ['partners: [CN]\nregions: [RU-TOM]', 'partners: []', 'partners: []\nregions: [RU-TOM]'],
  ['partners: [CN]', 'partners: [Китай]', 'partners: [CN]'],
  ['excerpt: true', 'noindex: true', 'excerpt: true\nnoindex: true'],
] as const)('%j and beside it %j say %j', ([under, over, both]) => {
  expect(mergeFields(read(under), read(over))).toEqual(read(both))
})
