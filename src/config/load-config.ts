import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lineColumn } from '../base/line-column.ts'
import type { Outcome, Problem } from '../base/problem.ts'
import type { SiteConfig } from './define-config.ts'
import { type Fault, findFault } from './find-fault.ts'
import { findJsonFault } from './find-json-fault.ts'

/** Names a config may have; a site has at most one. */
const CONFIG_FILES = ['herald.config.ts', 'herald.config.js', 'herald.config.json'] as const

const failed = (path: string, fault: Partial<Fault>, message: string): Outcome<null> => {
  const { line = null, column = null } = fault
  const problem: Problem = { severity: 'error', path, line, column, rule: 'config', message }
  return { value: null, problems: [problem] }
}

const importConfig = async (path: string): Promise<unknown> => {
  const { createJiti } = await import('jiti')
  const own = fileURLToPath(new URL(`./define-config${extname(import.meta.url)}`, import.meta.url))
  const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: false, alias: { 'export-herald': own } })
  return await jiti.import(path, { default: true })
}

const faultOf = (name: string, text: string, error: unknown): Fault => {
  if (!name.endsWith('.json')) return findFault(error)
  const { at, message } = findJsonFault(text)
  return { ...lineColumn(text, at), message }
}

/** Names of the configs at a root: one at most, or it is an error. */
export const findConfigs = (root: string): string[] => CONFIG_FILES.filter((file) => existsSync(join(root, file)))

/** Tells what a config that is a program says, which may depend on more than its own file; empty for another, null when it fails. */
export const printConfig = async (root: string): Promise<string | null> => {
  const [name] = findConfigs(root)
  if (name === undefined || name.endsWith('.json')) return ''
  try {
    return JSON.stringify(await importConfig(resolve(root, name))) ?? null
  } catch {
    return null
  }
}

/** Loads and checks the config of the site at `root`; an empty one when there is none, null when it is wrong. */
export const loadConfig = async (
  root: string,
  languages: readonly string[],
  homes: readonly string[],
): Promise<Outcome<SiteConfig | null>> => {
  const [name, second] = findConfigs(root)
  if (name === undefined) return { value: {}, problems: [] }
  if (second !== undefined) return failed(second, {}, `there is ${name} as well; keep one of them`)
  const text = (await readFile(join(root, name), 'utf8')).replace(/^\uFEFF/, '')
  try {
    const value = name.endsWith('.json') ? JSON.parse(text) : await importConfig(resolve(root, name))
    const { checkConfig } = await import('./check-config.ts')
    return checkConfig({ path: name, text, value }, languages, homes)
  } catch (error) {
    const fault = faultOf(name, text, error)
    return failed(name, fault, `it cannot be loaded: ${fault.message}; mend it`)
  }
}
