import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import fastGlob from 'fast-glob'

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Writes a file where there is none; false, and nothing is touched, where there is one. */
export const writeNew = async (path: string, content: string | Uint8Array): Promise<boolean> => {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

/** The files below a folder, dot files too: paths from it with forward slashes, sorted; none when there is no such folder. */
export const listFolder = async (folder: string): Promise<string[]> => {
  const paths = await fastGlob('**/*', { cwd: folder, dot: true, followSymbolicLinks: false, suppressErrors: true })
  return paths.sort((a, b) => (a < b ? -1 : 1))
}
