import type { Stats } from 'node:fs'
import { lstat, readdir, readlink, realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The folders of a site’s root whose files its pages are made of. */
const SOURCE_FOLDERS: ReadonlySet<string> = new Set(['seeds', 'content', 'static', 'templates'])
/** What stands among the sources without being one. */
const NEVER: ReadonlySet<string> = new Set(['.git', 'node_modules'])
// `herald.config.ts`
const CONFIG = /^herald\.config\.[a-z]+$/

/** Whether a name in the root is that of the config or of a folder with sources. */
export const isSourceName = (name: string): boolean => SOURCE_FOLDERS.has(name) || CONFIG.test(name)

/** Whether a path is the root or lies among the sources below it. */
export const isSourcePath = (root: string, path: string): boolean => {
  const steps = relative(root, path).split(sep)
  return (
    (steps.length === 1 && steps[0] === '') || (isSourceName(steps[0] ?? '') && !steps.some((step) => NEVER.has(step)))
  )
}

/**
 * The folders in which something must happen when a source changes, and what each is by now: the root, the folders of
 * sources with all below them, and where linked files have their targets.
 */
export const listFolders = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const folders = new Map<string, string>()
  await addFolder(root, folders)
  for (const name of SOURCE_FOLDERS) {
    const folder = await realpath(join(root, name)).catch(() => null)
    if (folder !== null && isWithin(root, folder)) await addTree(root, folder, folders)
  }
  return folders
}

const isWithin = (root: string, path: string): boolean => path === root || path.startsWith(root + sep)

const identify = ({ dev, ino }: Stats): string => `${dev}:${ino}`

const addFolder = async (path: string, folders: Map<string, string>): Promise<boolean> => {
  const there = await lstat(path).catch(() => null)
  if (there?.isDirectory()) folders.set(path, identify(there))
  return there?.isDirectory() === true
}

const addTree = async (root: string, folder: string, folders: Map<string, string>): Promise<void> => {
  if (!(await addFolder(folder, folders))) return
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !NEVER.has(entry.name)) await addTree(root, path, folders)
    if (entry.isSymbolicLink()) await addTarget(root, path, folders)
  }
}

// a target that is missing may come back: its folder counts, whether it is there or not
const addTarget = async (root: string, link: string, folders: Map<string, string>): Promise<void> => {
  const next = await readlink(link).catch(() => null)
  const last = await realpath(link).catch(() => null)
  const targets = [next === null ? null : resolve(dirname(link), next), last]
  for (const target of targets) {
    if (target === null || !isWithin(root, target)) continue
    const folder = await realpath(dirname(target)).catch(() => null)
    if (folder !== null && isWithin(root, folder) && !folders.has(folder)) await addFolder(folder, folders)
  }
}
