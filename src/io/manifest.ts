import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OutputFolder } from './output-folder.ts'
import { isOutputPath } from './output-path.ts'

/** Folder of Herald’s own notes, below the site’s root. */
export const stateFolder = (out: OutputFolder): string => join(out.root, '.herald')

/** Where it is noted which files Herald wrote into an output folder. */
export const manifestPath = (out: OutputFolder): string => {
  const name = createHash('sha256').update(out.name).digest('hex').slice(0, 16)
  return join(stateFolder(out), 'outputs', `${name}.json`)
}

/** Writes a file whole or not at all. */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, text, { flush: true })
  await rename(`${path}.new`, path)
}

const parsePath = (line: string): string | null => {
  try {
    const path: unknown = JSON.parse(line)
    return typeof path === 'string' && isOutputPath(path) ? path : null
  } catch {
    return null
  }
}

/** Paths of the files that Herald wrote into an output folder; null when it never did, or its note is damaged. */
export const readManifest = async (out: OutputFolder): Promise<ReadonlySet<string> | null> => {
  const text = await readFile(manifestPath(out), 'utf8').catch(() => null)
  if (text === null) return null
  const [, ...lines] = text.split('\n').filter((line) => line !== '')
  const paths = lines.flatMap((line) => parsePath(line) ?? [])
  return paths.length === lines.length ? new Set(paths) : null
}

/** Notes which files Herald has written: the folder’s name, then a path a line, each as a JSON string. */
export const writeManifest = async (out: OutputFolder, files: Iterable<string>): Promise<void> => {
  const lines = [out.name, ...[...files].sort()].map((line) => `${JSON.stringify(line)}\n`)
  await writeWhole(manifestPath(out), lines.join(''))
}

/** Forgets an output folder. */
export const removeManifest = (out: OutputFolder): Promise<void> => rm(manifestPath(out), { force: true })
