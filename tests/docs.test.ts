import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recordJsonSchema } from '../src/records/json-schema.ts'

const fieldsIn = (schema: unknown): string[] => {
  if (schema === null || typeof schema !== 'object') return []
  const own = 'properties' in schema && schema.properties !== null ? Object.keys(schema.properties ?? {}) : []
  return [...own, ...Object.values(schema).flatMap(fieldsIn)]
}

test('the record reference names every field of the schema', () => {
  const told = readFileSync('docs/record.md', 'utf8')
  const untold = [...new Set(fieldsIn(recordJsonSchema()))].filter(
    (field) => !told.includes(`\`${field}\``) && !told.includes(`"${field}"`),
  )
  expect(untold).toEqual([])
})

test('the authoring guide names every field of front matter', () => {
  const told = readFileSync('docs/authoring.md', 'utf8')
  const source = readFileSync('src/recover/front-matter-fields.ts', 'utf8')
  const keys = [...source.matchAll(/^ {2}(?<name>[a-z]+): key\(/gm)].map(({ groups }) => groups?.name ?? '')
  expect(keys.length).toBeGreaterThan(20)
  expect(keys.filter((name) => !told.includes(`\`${name}\``))).toEqual([])
})
