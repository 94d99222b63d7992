import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Outcome } from '../base/problem.ts'
import { findConfigs } from '../config/load-config.ts'
import { type FoundSources, findSources } from '../io/find-sources.ts'
import { type Stamp, stampFile } from '../io/stamp-file.ts'

/** Everything a site is made of, at one moment. */
export interface Stock {
  readonly found: Outcome<FoundSources>
  /** What each file is by now; paths from the root. */
  readonly stamps: ReadonlyMap<string, Stamp>
}

// `seeds/news.txt` → `seeds/news.yaml`
const EXTENSION = /\.[^./]*$/

/** The `.yaml` that may stand beside a raw text. */
export const sidecarOf = (path: string): string => path.replace(EXTENSION, '.yaml')

/** Finds every file that counts for a site and stamps it; nothing is opened. */
export const takeStock = async (root: string): Promise<Stock> => {
  const found = await findSources(root)
  const { raw, sidecars, markdown, images, copied } = found.value
  const stamps = new Map<string, Stamp>()
  const paths = [...findConfigs(root), ...(await listTemplates(root)), ...raw, ...sidecars]
  for (const path of [...paths, ...markdown, ...images, ...copied]) {
    const stamp = stampFile(`${root}/${path}`)
    if (stamp !== null) stamps.set(path, stamp)
  }
  return { found, stamps }
}

const listTemplates = async (root: string): Promise<string[]> => {
  const entries = await readdir(join(root, 'templates'), { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => !entry.isDirectory())
  return files.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** The paths that came, went or changed between two moments. */
export const changesBetween = (before: Stock | null, after: Stock): string[] => {
  const old = before?.stamps ?? new Map<string, Stamp>()
  const changed = [...after.stamps].flatMap(([path, stamp]) => (old.get(path) === stamp ? [] : path))
  return [...changed, ...[...old.keys()].filter((path) => !after.stamps.has(path))]
}

/** Whether the same files are found in the same state, and the same is said of the others. */
export const isSameStock = (before: Stock, after: Stock): boolean =>
  changesBetween(before, after).length === 0 &&
  JSON.stringify(before.found.problems) === JSON.stringify(after.found.problems)

/** What tells whether the files below a name changed: `templates/`, `herald.config.`. */
export const stampOf = ({ stamps }: Stock, start: string): string =>
  JSON.stringify([...stamps].filter(([path]) => path.startsWith(start)))
