import { hash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileProblem, type Problem } from '../base/problem.ts'
import { writeWhole } from './manifest.ts'
import { isOutputPath } from './output-path.ts'

/** A staged file and where it goes. */
export interface Move {
  readonly path: string
  /** SHA-256 of its content: tells the file that has moved from another that stands in its place. */
  readonly hash: string
}

/** A change of an output folder, written down before the first file moves and carried out the same however often. */
export interface Journal {
  /** The output folder as seen from the root. */
  readonly name: string
  /** Folder below `.herald/` that holds the new files, each at its path. */
  readonly stage: string
  readonly moves: readonly Move[]
  readonly removes: readonly string[]
  /** Every file that Herald has in the folder afterwards. */
  readonly files: readonly string[]
}

const journalPath = (root: string): string => join(root, '.herald', 'journal.json')

/** The hash of a file’s content as a journal notes it. */
export const hashOf = (content: Uint8Array): string => hash('sha256', content, 'hex')

/** Writes a journal whole or not at all. */
export const writeJournal = (root: string, journal: Journal): Promise<void> =>
  writeWhole(journalPath(root), JSON.stringify(journal))

/** Forgets the journal. */
export const removeJournal = (root: string): Promise<void> => rm(journalPath(root), { force: true })

// `stage-x7Gh2Q`
const STAGE = /^stage-[A-Za-z0-9]+$/

const isPath = (value: unknown): value is string => typeof value === 'string' && isOutputPath(value)

const isMove = (value: unknown): value is Move =>
  typeof value === 'object' && value !== null && 'path' in value && isPath(value.path) && 'hash' in value

const isJournal = (value: unknown): value is Journal => {
  if (typeof value !== 'object' || value === null) return false
  if (!('name' in value && 'stage' in value && 'moves' in value && 'removes' in value && 'files' in value)) return false
  const { name, stage, moves, removes, files } = value
  const lists = [removes, files].every((list) => Array.isArray(list) && list.every(isPath))
  const staged = typeof stage === 'string' && STAGE.test(stage) && Array.isArray(moves) && moves.every(isMove)
  return typeof name === 'string' && lists && staged
}

const parseJournal = (text: string): Journal | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isJournal(value) ? value : null
  } catch {
    return null
  }
}

/** The journal of a run that was stopped; `none` when there is none, `damaged` when it is no journal. */
export const readJournal = async (root: string): Promise<Journal | 'none' | 'damaged'> => {
  try {
    return parseJournal(await readFile(journalPath(root), 'utf8')) ?? 'damaged'
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'none'
    throw error
  }
}

/** What is told of a journal that cannot be carried out. */
export const damagedJournal = (): Problem =>
  fileProblem(
    '.herald/journal.json',
    'output/journal',
    'it is damaged and was dropped, what a stopped run wrote may look foreign; build with --force if it does',
    'warning',
  )
