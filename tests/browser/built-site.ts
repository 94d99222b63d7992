import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBuild } from '../../src/commands/build.ts'
import type { Terminal } from '../../src/commands/terminal.ts'

const CONFIG = {
  title: { ru: 'Экспорт регионов', it: 'Export delle regioni', en: 'Regional exports' },
  languages: ['ru', 'it', 'en'],
}

const QUIET: Terminal = {
  out: async () => {},
  err: () => {},
  input: async () => '',
  colour: false,
  watched: false,
}

/**
 * Builds the seeds and the editorial pages in a folder of their own, as the command does, with some files more; returns
 * the site’s folder.
 */
export const buildSite = async (folder: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const root = join(folder, 'site')
  mkdirSync(root)
  for (const part of ['seeds', 'content', 'static']) {
    if (existsSync(part)) cpSync(part, join(root, part), { recursive: true })
  }
  writeFileSync(join(root, 'herald.config.json'), JSON.stringify(CONFIG))
  for (const [path, text] of Object.entries(more)) writeFileSync(join(root, path), text)
  const options = { drafts: false, strict: false, force: false, cache: true, json: false, quiet: true }
  const code = await runBuild({ root, out: 'dist', clock: '2026-01-01T00:00:00Z', ...options }, QUIET)
  if (code !== 0) throw new Error(`the build ended with ${code}`)
  return join(root, 'dist')
}
