import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Outcome } from '../base/problem.ts'
import type { SourceFile } from '../records/source-file.ts'
import { unreadable } from './unreadable.ts'

// `.md`, `.markdown`
const MARKDOWN = /\.(?:md|markdown)$/i
// the extension of a raw text: `news.txt` → `news.yaml`
const EXTENSION = /\.[^./]*$/

// a sidecar that is a link is none: it could lead out of the site’s folder
const loadSidecar = (root: string, path: string): SourceFile['sidecar'] => {
  const beside = path.replace(EXTENSION, '.yaml')
  const found = beside === path ? undefined : lstatSync(resolve(root, beside), { throwIfNoEntry: false })
  if (!found?.isFile()) return null
  return { path: beside, bytes: readFileSync(resolve(root, beside)) }
}

/** Loads one source and the `.yaml` beside it; null and a problem when it cannot be read. */
export const loadSource = (root: string, path: string): Outcome<SourceFile | null> => {
  try {
    const bytes = readFileSync(resolve(root, path))
    if (MARKDOWN.test(path)) return { value: { path, kind: 'markdown', bytes, sidecar: null }, problems: [] }
    return { value: { path, kind: 'raw', bytes, sidecar: loadSidecar(root, path) }, problems: [] }
  } catch (error) {
    return { value: null, problems: [unreadable(path, error)] }
  }
}
