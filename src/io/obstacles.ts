import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { fileProblem, type Problem } from '../base/problem.ts'
import type { OutputFolder } from './output-folder.ts'
import { folderOf } from './output-path.ts'

/** What stands where files are to come and was not written by Herald, each once; `own` are the files that were. */
export const findObstacles = (
  out: OutputFolder,
  paths: readonly string[],
  own: ReadonlySet<string>,
  force: boolean,
): Problem[] => {
  const found = new Set<string>()
  const above = lookAbove(out, own)
  for (const path of paths) {
    const way = above(folderOf(path))
    if (way === 'none') continue
    const foreign = way === 'folder' ? findAt(out, path, own, force) : way.foreign
    if (foreign !== null) found.add(foreign)
  }
  return [...found].map((path) => obstacle(out, path))
}

/** What stands where a folder must be; a file of Herald’s own is as good as none, for it goes first. */
type Way = 'folder' | 'none' | { readonly foreign: string }

// a file or a link where one of the folders above must be; each folder is looked at once
const lookAbove = (out: OutputFolder, own: ReadonlySet<string>) => {
  const known = new Map<string, Way>([['', 'folder']])
  const look = (folder: string): Way => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const parent = look(folderOf(folder))
    const way = parent === 'folder' ? lookAt(out, folder, own) : parent
    known.set(folder, way)
    return way
  }
  return look
}

const lookAt = (out: OutputFolder, folder: string, own: ReadonlySet<string>): Way => {
  const there = statsOf(join(out.path, folder))
  if (there === null) return 'none'
  if (there.isDirectory()) return 'folder'
  return own.has(folder) ? 'none' : { foreign: folder }
}

const statsOf = (path: string): Stats | null => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

const findAt = (out: OutputFolder, path: string, own: ReadonlySet<string>, force: boolean): string | null => {
  const there = statsOf(join(out.path, path))
  if (there === null) return null
  if (!there.isDirectory()) return own.has(path) || (force && there.isFile()) ? null : path
  const inside = listLeaves(join(out.path, path))
  const foreign = inside.find(({ leaf, isFile }) => !isFile || !own.has(leaf.slice(out.path.length + 1)))
  return foreign === undefined ? null : foreign.leaf.slice(out.path.length + 1)
}

// files, and folders with nothing in them: once all are gone, so is the folder
const listLeaves = (folder: string): { leaf: string; isFile: boolean }[] => {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  if (entries.length === 0) return [{ leaf: folder, isFile: false }]
  const parents = new Set(entries.map((entry) => entry.parentPath))
  return entries
    .map((entry) => ({ leaf: join(entry.parentPath, entry.name), isFile: !entry.isDirectory() }))
    .filter(({ leaf }) => !parents.has(leaf))
}

const obstacle = (out: OutputFolder, path: string): Problem =>
  fileProblem(
    `${out.name}/${path}`,
    'output/obstacle',
    'Herald did not write it and a page of the site must stand there; move it away',
  )
