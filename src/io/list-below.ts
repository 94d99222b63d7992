import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A file or a link below a folder, its path from the root with forward slashes. */
export interface Listed {
  readonly path: string
  readonly isLink: boolean
}

// what git and the desktop keep beside the files
const NEVER: ReadonlySet<string> = new Set(['.git', '.DS_Store'])

/** Lists the files and links below a folder, dot files too where `hidden` says so; folders that cannot be listed are told. */
export const listBelow = (
  root: string,
  folder: string,
  hidden: boolean,
  tell: (folder: string, error: unknown) => void,
): Listed[] => {
  const listed: Listed[] = []
  const list = (within: string): void => {
    for (const entry of entriesIn(root, within, tell)) {
      const { name } = entry
      if (NEVER.has(name) || (!hidden && name.startsWith('.'))) continue
      const path = `${within}/${name}`
      if (entry.isDirectory()) list(path)
      else if (entry.isFile() || entry.isSymbolicLink()) listed.push({ path, isLink: entry.isSymbolicLink() })
    }
  }
  list(folder)
  return listed
}

const entriesIn = (root: string, folder: string, tell: (folder: string, error: unknown) => void): Dirent[] => {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    tell(folder, error)
    return []
  }
}
