import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { configReference } from '../../scripts/config-reference.ts'
import { configSchema } from '../../src/config/config-schema.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { homelands } from '../../src/homelands/index.ts'
import { languages } from '../../src/languages/index.ts'
import { makeFolder } from '../io/folders.ts'

const spoken = Object.values(languages).flatMap(({ code, wording }) => (wording === null ? [] : [code]))
const homes = Object.keys(homelands)
const source = readFileSync('src/config/define-config.ts', 'utf8')
const reference = configReference(source, spoken, homes)

test('the committed reference is the one that is made: npx jiti scripts/write-config-reference.ts', () => {
  expect(readFileSync('docs/configuration.md', 'utf8')).toBe(reference)
})

const namesIn = (schema: z.core.JSONSchema.BaseSchema, before = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, inside]) =>
    typeof inside === 'object' && inside.properties !== undefined
      ? namesIn(inside, `${before}${name}.`)
      : [before + name],
  )

test('every setting has its section', () => {
  const told = [...reference.matchAll(/^## (?<name>[a-z]\S*)$/gmu)].map(({ groups }) => groups?.name)
  expect(told).toEqual(namesIn(z.toJSONSchema(configSchema(spoken, homes))))
})

const examples = [...reference.matchAll(/^```ts\n(?<code>[\s\S]+?)\n```$/gmu)].map(({ groups }) => groups?.code ?? '')

test.for(examples)('this example loads: %s', async (code) => {
  const whole = code.includes('export default') ? code : `export default {\n  ${code},\n}\n`
  const { value, problems } = await loadConfig(makeFolder({ 'herald.config.ts': whole }), spoken, homes)
  expect(problems).toEqual([])
  expect(Object.keys(value ?? {})).not.toEqual([])
})
