import { expect, test } from 'vitest'
import { recordJsonSchema } from '../../src/records/json-schema.ts'
import { RECORD_SCHEMA } from '../../src/records/record-schema.ts'

test('the published schema is the one the types are made of (else run scripts/write-record-schema.ts)', () => {
  expect(RECORD_SCHEMA).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())))
})
