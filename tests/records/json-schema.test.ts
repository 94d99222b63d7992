import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { preparePacks } from '../../src/commands/prepare-packs.ts'
import { readArticle } from '../../src/commands/read-article.ts'
import { recordJsonSchema } from '../../src/records/json-schema.ts'
import { publicRecord } from '../../src/records/public-record.ts'
import { toPublicRecord } from '../../src/records/to-public-record.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const packs = preparePacks('RU').value
const schema = recordJsonSchema()
const fromSchema = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)))

const recordOf = (path: string) => {
  if (packs === null) throw new Error('no packs')
  const file = { path, kind: 'raw', bytes: readFileSync(path), sidecar: null } as const
  const read = readArticle(file, packs).value
  if (read === null) throw new Error(`nothing was read from ${path}`)
  return toPublicRecord(read.tagged)
}

test('the schema names every field and lets in no other', () => {
  expect(schema).toMatchObject({
    $schema: expect.stringContaining('2020-12'),
    type: 'object',
    additionalProperties: false,
  })
  expect(schema).toHaveProperty('properties.links')
})

test.for(readdirSync('seeds').filter((name) => name.endsWith('.txt')))('the record of %s fits the schema', (name) => {
  const record = JSON.parse(JSON.stringify(recordOf(`seeds/${name}`)))
  expect(fromSchema.safeParse(record).error).toBeUndefined()
  expect(publicRecord.parse(record)).toEqual(record)
})

test.for([
  ['a field too many', { extra: 1 }],
  ['a date that is none', { date: 'yesterday' }],
  ['a version to come', { schema: 2 }],
] as const)('%s does not fit', ([, change]) => {
  const [name = ''] = readdirSync('seeds')
  expect(fromSchema.safeParse({ ...recordOf(`seeds/${name}`), ...change }).success).toBe(false)
})
