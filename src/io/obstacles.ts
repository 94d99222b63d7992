import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileProblem, type Problem } from '../base/problem.ts'
import type { OutputFolder } from './output-folder.ts'

/** What stands where files are to come and was not written by Herald, each once; `own` are the files that were. */
export const findObstacles = async (
  out: OutputFolder,
  paths: readonly string[],
  own: ReadonlySet<string>,
  force: boolean,
): Promise<Problem[]> => {
  const found = new Set<string>()
  for (const path of paths) {
    const foreign = (await findAbove(out, path, own)) ?? (await findAt(out, path, own, force))
    if (foreign !== null) found.add(foreign)
  }
  return [...found].map((path) => obstacle(out, path))
}

// a file or a link where one of the folders above must be
const findAbove = async (out: OutputFolder, path: string, own: ReadonlySet<string>): Promise<string | null> => {
  const steps = path.split('/')
  for (let length = 1; length < steps.length; length += 1) {
    const folder = steps.slice(0, length).join('/')
    const there = await lstat(join(out.path, folder)).catch(() => null)
    if (there === null) return null
    if (!there.isDirectory()) return own.has(folder) ? null : folder
  }
  return null
}

const findAt = async (
  out: OutputFolder,
  path: string,
  own: ReadonlySet<string>,
  force: boolean,
): Promise<string | null> => {
  const there = await lstat(join(out.path, path)).catch(() => null)
  if (there === null) return null
  if (!there.isDirectory()) return own.has(path) || (force && there.isFile()) ? null : path
  const inside = await listLeaves(join(out.path, path))
  const foreign = inside.find(({ leaf, isFile }) => !isFile || !own.has(leaf.slice(out.path.length + 1)))
  return foreign === undefined ? null : foreign.leaf.slice(out.path.length + 1)
}

// files, and folders with nothing in them: once all are gone, so is the folder
const listLeaves = async (folder: string): Promise<{ leaf: string; isFile: boolean }[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
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
