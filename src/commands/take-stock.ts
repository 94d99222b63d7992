import { existsSync, realpathSync } from 'node:fs'
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

/**
 * A stock with those files stamped anew that stand at some places; null where more may be another than that something
 * else is in files that were known.
 */
export const restock = (root: string, before: Stock, places: Iterable<string>): Stock | null => {
  const real = realpathSync(root)
  const stamps = new Map(before.stamps)
  for (const place of places) {
    const path = relative(real, place).split(sep).join('/')
    const stamp = stamps.has(path) ? stampFile(place) : null
    if (stamp !== null) stamps.set(path, stamp)
    // what an editor wrote beside a file and took away again is of no interest
    else if (stamps.has(path) || existsSync(place)) return null
  }
  return { found: before.found, stamps }
}

/** The paths that came, went or changed between two moments. */
export const changesBetween = (before: Stock | null, after: Stock): string[] => {
  const old = before?.stamps ?? new Map<string, Stamp>()
  const changed: string[] = []
  for (const [path, stamp] of after.stamps) if (old.get(path) !== stamp) changed.push(path)
  for (const path of old.keys()) if (!after.stamps.has(path)) changed.push(path)
  return changed
}

/** Whether the same files are found, in whatever state, and the same is said of the others. */
export const isSameFind = ({ found: before }: Stock, { found: after }: Stock): boolean =>
  JSON.stringify(before.problems) === JSON.stringify(after.problems) &&
  (['raw', 'sidecars', 'markdown', 'images', 'copied'] as const).every((kind) =>
    isSameList(before.value[kind], after.value[kind]),
  )

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((path, at) => path === other[at])

/** What tells whether the files below a name changed: `templates/`, `herald.config.`. */
export const stampOf = ({ stamps }: Stock, start: string): string =>
  JSON.stringify([...stamps].filter(([path]) => path.startsWith(start)))
