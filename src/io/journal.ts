import { copyFile, lstat, mkdir, readdir, readFile, realpath, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashOf, type Journal, type Move, removeJournal } from './journal-file.ts'
import { readManifest, stateFolder, writeManifest } from './manifest.ts'
import type { OutputFolder } from './output-folder.ts'

/** Called before each step of a change with the step’s name. */
export type OnStep = (step: string) => void

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

// across file systems a rename is refused: copy beside the target first
const moveFile = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to)
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error
    await copyFile(from, `${to}.herald-new`)
    await rename(`${to}.herald-new`, to)
    await rm(from)
  }
}

// whether a file stands there that was already moved by the run that was stopped
const isPlaced = async (target: string, hash: string): Promise<boolean> => {
  const there = await readFile(target).catch(() => null)
  return there !== null && hashOf(there) === hash
}

// false when the staged file is gone and does not stand at its place either
const place = async (out: OutputFolder, staged: string, { path, hash }: Move): Promise<boolean> => {
  const target = join(out.path, path)
  await mkdir(dirname(target), { recursive: true })
  try {
    await moveFile(staged, target)
    return true
  } catch (error) {
    if (!isMissing(error)) throw error
    return isPlaced(target, hash)
  }
}

/** Removes a file of an output folder and the folders that are empty without it. */
export const removeFile = async (out: OutputFolder, path: string): Promise<void> => {
  const folder = join(out.path, dirname(path))
  // a folder that became a link since: what it leads to is not ours
  if ((await realpath(folder).catch(() => null)) !== folder) return
  const there = await lstat(join(out.path, path)).catch(() => null)
  // removed by the run that was stopped, and something new in its place
  if (there?.isDirectory()) return
  if (there !== null) await rm(join(out.path, path))
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const entries = await readdir(join(out.path, above)).catch(() => null)
    if (entries?.length === 0) await rmdir(join(out.path, above))
    else if (entries !== null) return
  }
}

const ancestors = (path: string): string[] => {
  const found: string[] = []
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) found.push(folder)
  return found
}

// a file must go first where a folder of its name comes, and the files of a folder where a file of its name comes
const inTheWay = ({ moves, removes }: Journal): string[] => {
  const folders = new Set(moves.flatMap(({ path }) => ancestors(path)))
  const files = new Set(moves.map(({ path }) => path))
  return removes.filter((path) => folders.has(path) || ancestors(path).some((folder) => files.has(folder)))
}

const moveAll = async (out: OutputFolder, journal: Journal, onStep: OnStep): Promise<Set<string>> => {
  const lost = new Set<string>()
  for (const [index, move] of journal.moves.entries()) {
    onStep(`move ${move.path}`)
    const staged = join(stateFolder(out), journal.stage, String(index))
    if (!(await place(out, staged, move))) lost.add(move.path)
  }
  return lost
}

/** Carries out the change of a journal that has been written; returns the paths whose new files were no longer there. */
export const carryOut = async (out: OutputFolder, journal: Journal, onStep: OnStep): Promise<ReadonlySet<string>> => {
  const first = new Set(inTheWay(journal))
  for (const path of first) {
    onStep(`remove ${path}`)
    await removeFile(out, path)
  }
  const lost = await moveAll(out, journal, onStep)
  for (const path of journal.removes) {
    if (first.has(path)) continue
    onStep(`remove ${path}`)
    await removeFile(out, path)
  }
  onStep('manifest')
  // what stands at a lost file’s place is Herald’s only if it was before
  const own = lost.size === 0 ? null : await readManifest(out)
  await writeManifest(
    out,
    journal.files.filter((path) => !lost.has(path) || own?.has(path)),
  )
  onStep('close')
  await removeJournal(out.root)
  await rm(join(stateFolder(out), journal.stage), { recursive: true, force: true })
  return lost
}
