import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileProblem, type Problem } from '../base/problem.ts'

/** Where a site is written. */
export interface OutputFolder {
  /** Real path of the site’s own folder. */
  readonly root: string
  /** Real path of the output folder, which may not exist yet. */
  readonly path: string
  /** The output folder as seen from the root: what its manifest is named after. */
  readonly name: string
}

/** Folders of the site’s owner: nothing is written into them, and no output folder may hold them. */
const KEPT = ['seeds', 'content', 'static', 'templates', '.git', '.herald', 'node_modules']

// the real path of what exists of a path, and the rest as it is
const realPathOf = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await realPathOf(parent), basename(path))
  }
}

const holds = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** The output folder `out` of the site at `root`, symbolic links followed. */
export const locateOutput = async (root: string, out: string): Promise<OutputFolder> => {
  const realRoot = await realPathOf(resolve(root))
  const path = await realPathOf(resolve(realRoot, out))
  return { root: realRoot, path, name: relative(realRoot, path).split(sep).join('/') }
}

const refusal = (out: OutputFolder, message: string): Problem =>
  fileProblem(out.name === '' ? '.' : out.name, 'output/folder', `${message}; choose another folder with --out`)

/** Why a site may not be written to a folder; null when it may. */
export const refuseOutput = async (out: OutputFolder): Promise<Problem | null> => {
  if (holds(out.path, out.root)) return refusal(out, 'the site would be written over its own sources')
  for (const name of KEPT) {
    const kept = await realPathOf(join(out.root, name))
    if (holds(kept, out.path)) return refusal(out, `it lies in ${name}/, which Herald only reads`)
    if (holds(out.path, kept)) return refusal(out, `it holds ${name}/, which Herald only reads`)
  }
  const found = await lstat(out.path).catch(() => null)
  return found === null || found.isDirectory() ? null : refusal(out, 'it is a file')
}

/** Why a folder that Herald has no manifest of may not be written to; null when it is empty or absent. */
export const refuseForeign = async (out: OutputFolder): Promise<Problem | null> => {
  const entries = await readdir(out.path).catch(() => [])
  if (entries.length === 0) return null
  return refusal(out, 'it is not empty and Herald did not make it; empty it, write into it all the same with --force')
}
