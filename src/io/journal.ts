import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { lstat, readdir, realpath, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashOf, type Journal, type Move, removeJournal } from './journal-file.ts'
import { readManifest, stateFolder, writeManifest } from './manifest.ts'
import type { OutputFolder } from './output-folder.ts'
import { folderOf } from './output-path.ts'

/** Called before each step of a change with the step’s name. */
export type OnStep = (step: string) => void

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

// across file systems a rename is refused: copy beside the target first
const moveFile = (from: string, to: string): void => {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error
    copyFileSync(from, `${to}.herald-new`)
    renameSync(`${to}.herald-new`, to)
    rmSync(from)
  }
}

// whether a file stands there that was already moved by the run that was stopped
const isPlaced = (target: string, hash: string): boolean => {
  try {
    return hashOf(readFileSync(target)) === hash
  } catch {
    return false
  }
}

// false when the staged file is gone and does not stand at its place either
const place = (target: string, staged: string, { hash }: Move): boolean => {
  try {
    moveFile(staged, target)
    return true
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
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

// one after another, the plain calls are several times faster
const moveAll = (out: OutputFolder, journal: Journal, onStep: OnStep): Set<string> => {
  const stage = join(stateFolder(out), journal.stage)
  const lost = new Set<string>()
  const hasMoved = moveFolders(stage, out.path)
  for (const move of journal.moves) {
    onStep(`move ${move.path}`)
    if (hasMoved(folderOf(move.path))) continue
    if (!place(join(out.path, move.path), join(stage, move.path), move)) lost.add(move.path)
  }
  return lost
}

// whether a folder moved with all that is staged in it, as one that is not there yet does; else it is made, each once
const moveFolders = (stage: string, out: string) => {
  const known = new Map([['', false]])
  const hasMoved = (folder: string): boolean => {
    const before = known.get(folder)
    if (before !== undefined) return before
    const moved = hasMoved(folderOf(folder)) || moveFolder(join(stage, folder), join(out, folder))
    known.set(folder, moved)
    return moved
  }
  return hasMoved
}

const moveFolder = (staged: string, target: string): boolean => {
  if (existsSync(target)) return false
  try {
    renameSync(staged, target)
    return true
  } catch {
    mkdirSync(target)
    return false
  }
}

/** Carries out the change of a journal that has been written; returns the paths whose new files were no longer there. */
export const carryOut = async (out: OutputFolder, journal: Journal, onStep: OnStep): Promise<ReadonlySet<string>> => {
  const first = new Set(inTheWay(journal))
  for (const path of first) {
    onStep(`remove ${path}`)
    await removeFile(out, path)
  }
  const lost = moveAll(out, journal, onStep)
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
