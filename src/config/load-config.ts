import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outcome, Problem } from '../base/problem.ts'
import type { SiteConfig } from './define-config.ts'

/** Names a config may have; a site has at most one. */
const CONFIG_FILES = ['herald.config.ts', 'herald.config.js', 'herald.config.json'] as const

const failed = (path: string, message: string): Outcome<null> => {
  const problem: Problem = { severity: 'error', path, line: null, column: null, rule: 'config', message }
  return { value: null, problems: [problem] }
}

const importConfig = async (path: string): Promise<unknown> => {
  const { createJiti } = await import('jiti')
  const own = fileURLToPath(new URL(`./define-config${extname(import.meta.url)}`, import.meta.url))
  const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: false, alias: { 'export-herald': own } })
  return await jiti.import(path, { default: true })
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

/** Loads and checks the config of the site at `root`; an empty one when there is none, null when it is wrong. */
export const loadConfig = async (
  root: string,
  languages: readonly string[],
  homes: readonly string[],
): Promise<Outcome<SiteConfig | null>> => {
  const [name, second] = CONFIG_FILES.filter((file) => existsSync(join(root, file)))
  if (name === undefined) return { value: {}, problems: [] }
  if (second !== undefined) return failed(second, `there is ${name} as well; keep one of them`)
  try {
    const text = await readFile(join(root, name), 'utf8')
    const value = name.endsWith('.json') ? JSON.parse(text) : await importConfig(resolve(root, name))
    const { checkConfig } = await import('./check-config.ts')
    return checkConfig({ path: name, text, value }, languages, homes)
  } catch (error) {
    return failed(name, `it cannot be loaded: ${firstLine(error)}; mend it`)
  }
}
