import { copyFile, lstat, mkdir, readdir, readFile, realpath, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stateFolder, writeManifest, writeWhole } from './manifest.ts'
import { locateOutput, type OutputFolder } from './output-folder.ts'

/** A change of an output folder, written down before the first file moves and carried out the same however often. */
export interface Journal {
  /** The output folder as seen from the root. */
  readonly name: string
  /** Folder below `.herald/` that holds the new files, named by number. */
  readonly stage: string
  /** Where each staged file goes, in the order of their numbers. */
  readonly moves: readonly string[]
  readonly removes: readonly string[]
  /** Every file that Herald has in the folder afterwards. */
  readonly files: readonly string[]
}

/** Called before each step of a change with the step’s name. */
export type OnStep = (step: string) => void

const journalPath = (root: string): string => join(root, '.herald', 'journal.json')

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

const place = async (out: OutputFolder, journal: Journal, index: number, path: string): Promise<void> => {
  const staged = join(stateFolder(out), journal.stage, String(index))
  const target = join(out.path, path)
  await mkdir(dirname(target), { recursive: true })
  try {
    await moveFile(staged, target)
  } catch (error) {
    // already moved by the run that was stopped
    if (!isMissing(error)) throw error
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
  const folders = new Set(moves.flatMap(ancestors))
  const files = new Set(moves)
  return removes.filter((path) => folders.has(path) || ancestors(path).some((folder) => files.has(folder)))
}

const carryOut = async (out: OutputFolder, journal: Journal, onStep: OnStep): Promise<void> => {
  const first = new Set(inTheWay(journal))
  for (const path of first) {
    onStep(`remove ${path}`)
    await removeFile(out, path)
  }
  for (const [index, path] of journal.moves.entries()) {
    onStep(`move ${path}`)
    await place(out, journal, index, path)
  }
  for (const path of journal.removes) {
    if (first.has(path)) continue
    onStep(`remove ${path}`)
    await removeFile(out, path)
  }
  onStep('manifest')
  await writeManifest(out, journal.files)
  onStep('close')
  await rm(journalPath(out.root), { force: true })
  await rm(join(stateFolder(out), journal.stage), { recursive: true, force: true })
}

/** Writes the journal, which settles that the change will happen, and carries it out. */
export const commitJournal = async (out: OutputFolder, journal: Journal, onStep: OnStep): Promise<void> => {
  onStep('journal')
  await writeWhole(journalPath(out.root), JSON.stringify(journal))
  await carryOut(out, journal, onStep)
}

const readJournal = async (root: string): Promise<Journal | null> => {
  try {
    return JSON.parse(await readFile(journalPath(root), 'utf8'))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** After a run that was stopped: finishes the change it had settled on, drops what it had only begun. */
export const recoverFromStop = async (root: string, onStep: OnStep): Promise<void> => {
  const journal = await readJournal(root)
  if (journal !== null) await carryOut(await locateOutput(root, journal.name), journal, onStep)
  for (const name of await readdir(join(root, '.herald')).catch(() => [])) {
    if (name.startsWith('stage-') || name === 'journal.json.new')
      await rm(join(root, '.herald', name), { recursive: true, force: true })
  }
}
