import { z } from 'zod'
import { suggest } from '../base/closest.ts'
import { lineColumn } from '../base/line-column.ts'
import type { Outcome, Problem } from '../base/problem.ts'
import { configSchema } from './config-schema.ts'
import type { SiteConfig } from './define-config.ts'

/** A config as it was read: the value, and the text it was written in, for places. */
export interface RawConfig {
  readonly path: string
  readonly text: string
  readonly value: unknown
}

type Issue = z.core.$ZodIssue

// the first place where the key is written as a key: `baseUrl: …`, `"baseUrl": …`
const keyAt = (key: string, text: string, from: number): number => {
  const written = new RegExp(`(?<![\\p{L}\\p{N}_$])["']?${key.replace(/[^\p{L}\p{N}_-]/gu, '.')}["']?\\s*:`, 'u')
  return from + text.slice(from).search(written)
}

// each key below the one that holds it: the `ru` of `description`, not of `title`
const placeOf = (keys: readonly string[], text: string): { line: number; column: number } | null => {
  let at = 0
  for (const key of keys) {
    const next = keyAt(key, text, at)
    if (next < at) return at === 0 ? null : lineColumn(text, at)
    at = next
  }
  return keys.length === 0 ? null : lineColumn(text, at)
}

const problemOf = (config: RawConfig, keys: readonly string[], message: string): Problem => ({
  severity: 'error',
  path: config.path,
  line: null,
  column: null,
  ...placeOf(keys, config.text),
  rule: 'config',
  message,
})

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

// names of the settings of one group; those of the whole config for an empty path
const knownIn = (schema: z.ZodType, groups: readonly string[]): string[] => {
  const path = ['properties', ...groups.flatMap((group) => [group, 'properties'])]
  const found = path.reduce<unknown>(
    (inside, key) => (isObject(inside) ? Object.entries(inside).find(([name]) => name === key)?.[1] : undefined),
    z.toJSONSchema(schema),
  )
  return isObject(found) ? Object.keys(found) : []
}

const explain = (config: RawConfig, schema: z.ZodType, issue: Issue): Problem[] => {
  const names = issue.path.filter((step) => typeof step === 'string')
  const where = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const full = where === '' ? key : `${where}.${key}`
      return problemOf(config, [...names, key], `“${full}” is no setting; ${suggest(key, knownIn(schema, names))}`)
    })
  }
  if (where === '') return [problemOf(config, [], 'the config is not an object; write export default { … }')]
  const wrong = issue.message.startsWith('must') ? issue.message : `is not right: ${issue.message}`
  return [problemOf(config, names, `“${where}” ${wrong}`)]
}

/** Checks a config against what there is; every wrong setting is told at its place. */
export const checkConfig = (
  config: RawConfig,
  languages: readonly string[],
  homes: readonly string[],
): Outcome<SiteConfig | null> => {
  const schema = configSchema(languages, homes)
  const checked = schema.safeParse(config.value)
  if (checked.success) return { value: checked.data, problems: [] }
  const problems = checked.error.issues.flatMap((issue) => explain(config, schema, issue))
  return { value: null, problems: problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)) }
}
