import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFolder } from './new-files.ts'
import { PACKAGE } from './package-folder.ts'

/** A file of the sample site. */
export interface StarterFile {
  /** Where it goes, from the site’s folder. */
  readonly path: string
  readonly bytes: Uint8Array
}

const STARTER = join(PACKAGE, 'starter')
/** What every sample holds. */
const ALL = 'all'

const byCode = (a: string, b: string): number => (a < b ? -1 : 1)

/** The home countries there is a sample for. */
export const listStarters = async (): Promise<string[]> => {
  const folders = new Set((await listFolder(STARTER)).map((path) => path.split('/')[0] ?? ''))
  return [...folders].filter((name) => name !== ALL).map((name) => name.toUpperCase())
}

// a package cannot hold a file that is called `.gitignore`
const targetOf = (path: string): string => (path === 'gitignore' ? '.gitignore' : path)

const loadFolder = async (folder: string): Promise<StarterFile[]> => {
  const paths = await listFolder(folder)
  return Promise.all(paths.map(async (path) => ({ path: targetOf(path), bytes: await readFile(join(folder, path)) })))
}

/** The files of the sample site of a home country. */
export const loadStarter = async (home: string): Promise<StarterFile[]> => {
  const files = [...(await loadFolder(join(STARTER, ALL))), ...(await loadFolder(join(STARTER, home.toLowerCase())))]
  return files.sort((one, other) => byCode(one.path, other.path))
}
