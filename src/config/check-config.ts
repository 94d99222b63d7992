import type { z } from 'zod'
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

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['title', 'description', 'languages', 'home', 'baseUrl', 'since', 'territories', 'rights', 'theme'],
  territories: ['unlisted'],
  theme: ['fonts'],
}

// the first place where the key is written as a key: `baseUrl: …`, `"baseUrl": …`
const placeOf = (key: string | undefined, text: string): { line: number; column: number } | null => {
  if (key === undefined) return null
  const written = new RegExp(`(?<![\\p{L}\\p{N}_$])["']?${key.replace(/[^\p{L}\p{N}_-]/gu, '.')}["']?\\s*:`, 'u')
  const found = written.exec(text)
  return found === null ? null : lineColumn(text, found.index)
}

const problemOf = (config: RawConfig, key: string | undefined, message: string): Problem => ({
  severity: 'error',
  path: config.path,
  line: null,
  column: null,
  ...placeOf(key, config.text),
  rule: 'config',
  message,
})

const explain = (config: RawConfig, issue: Issue): Problem[] => {
  const names = issue.path.filter((step) => typeof step === 'string')
  const where = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const full = where === '' ? key : `${where}.${key}`
      return problemOf(config, key, `“${full}” is no setting; ${suggest(key, KNOWN[where] ?? [])}`)
    })
  }
  if (where === '') return [problemOf(config, undefined, 'the config is not an object; write export default { … }')]
  const wrong = issue.message.startsWith('must') ? issue.message : `is not right: ${issue.message}`
  return [problemOf(config, names.at(-1), `“${where}” ${wrong}`)]
}

/** Checks a config against what there is; every wrong setting is told at its place. */
export const checkConfig = (
  config: RawConfig,
  languages: readonly string[],
  homes: readonly string[],
): Outcome<SiteConfig | null> => {
  const checked = configSchema(languages, homes).safeParse(config.value)
  if (!checked.success)
    return { value: null, problems: checked.error.issues.flatMap((issue) => explain(config, issue)) }
  return { value: checked.data, problems: [] }
}
