import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import fastGlob from 'fast-glob'
import type { Outcome, Problem } from '../base/problem.ts'

/** The files a site is made of: paths from its root with forward slashes, sorted. */
export interface FoundSources {
  /** Raw texts: the `.txt` files anywhere in `seeds/`. */
  readonly raw: readonly string[]
  /** Markdown: the `.md` files anywhere in `content/`. */
  readonly markdown: readonly string[]
  /** Images beside the Markdown. */
  readonly images: readonly string[]
  /** Files to be copied as they are: all in `static/`. */
  readonly copied: readonly string[]
}

const PATTERNS = {
  raw: 'seeds/**/*.txt',
  sidecars: 'seeds/**/*.{yaml,yml}',
  markdown: 'content/**/*.md',
  images: 'content/**/*.{png,jpg,jpeg,gif,webp,avif,svg}',
  copied: 'static/**/*',
} as const

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const outside = (path: string): Problem => ({
  severity: 'error',
  path,
  line: null,
  column: null,
  rule: 'source/link',
  message: 'it leads out of the site’s folder or to another folder and is not read; put the file itself here',
})

const leadsInside = async (root: string, path: string): Promise<boolean> => {
  try {
    const target = await realpath(join(root, path))
    return target.startsWith(root.endsWith(sep) ? root : root + sep)
  } catch {
    return false
  }
}

const leadsToFile = async (root: string, path: string): Promise<boolean> => {
  return (await leadsInside(root, path)) && (await stat(join(root, path))).isFile()
}

const find = async (root: string, pattern: string, problems: Problem[]): Promise<string[]> => {
  const [top = ''] = pattern.split('/')
  const options = { cwd: root, onlyFiles: false, followSymbolicLinks: false, objectMode: true, dot: false } as const
  const found: string[] = []
  for (const entry of await fastGlob(pattern, options)) {
    if (entry.dirent.isFile()) found.push(entry.path)
    else if (entry.dirent.isSymbolicLink()) {
      if (await leadsToFile(root, entry.path)) found.push(entry.path)
      else problems.push(outside(entry.path))
    }
  }
  if (found.length === 0 || (await leadsInside(root, top))) return found.sort(byCode)
  problems.push(outside(top))
  return []
}

const orphan = (path: string, raw: ReadonlySet<string>): Problem[] => {
  const text = path.replace(/\.ya?ml$/, '.txt')
  if (path.endsWith('.yaml') && raw.has(text)) return []
  const message = `it overrules no text and is not read; name it as the text beside it, ending in .yaml`
  return [{ severity: 'warning', path, line: null, column: null, rule: 'source/sidecar', message }]
}

/** Finds the sources below `root`; nothing outside it is read, through whatever link. */
export const findSources = async (root: string): Promise<Outcome<FoundSources>> => {
  const real = await realpath(root)
  const problems: Problem[] = []
  const raw = await find(real, PATTERNS.raw, problems)
  const texts = new Set(raw)
  for (const path of await find(real, PATTERNS.sidecars, problems)) problems.push(...orphan(path, texts))
  const markdown = await find(real, PATTERNS.markdown, problems)
  const images = await find(real, PATTERNS.images, problems)
  const copied = await find(real, PATTERNS.copied, problems)
  return { value: { raw, markdown, images, copied }, problems }
}
