import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { Stamp } from '../stamp-file.ts'
import { cacheFolder } from './cache-folder.ts'
import { readIndex, writeIndex } from './cache-index.ts'

/** What a file of the output was when it was last known to be right. */
export interface OutputNote {
  readonly stamp: Stamp
  /** Prints of what it was made of. */
  readonly print: string
  /** Why it was made when it was last made. */
  readonly why: string
  /** Hash of what it held. */
  readonly hash: string
}

export type OutputNotes = ReadonlyMap<string, OutputNote>

// no path has it, and no hash
const BETWEEN = '\0'

const pathOf = (root: string, out: string): string =>
  join(cacheFolder(root), `outputs-${createHash('sha1').update(out).digest('hex').slice(0, 16)}`)

/** Reads the notes on an output folder; none where they were written under another key or are damaged. */
export const readNotes = (root: string, out: string, key: string): OutputNotes => {
  const lines = readIndex(pathOf(root, out), key) ?? []
  return new Map(
    lines.map((line): [string, OutputNote] => {
      const [path = '', stamp = '', print = '', why = '', hash = ''] = line.toString('utf8').split(BETWEEN)
      return [path, { stamp, print, why, hash }]
    }),
  )
}

/** Reads no more of the notes than paths and stamps. */
export function* readStamps(root: string, out: string, key: string): Generator<readonly [path: string, stamp: Stamp]> {
  for (const line of readIndex(pathOf(root, out), key) ?? []) {
    const end = line.indexOf(BETWEEN)
    yield [line.toString('utf8', 0, end), line.toString('utf8', end + 1, line.indexOf(BETWEEN, end + 1))]
  }
}

/** Writes the notes whole or not at all. */
export const writeNotes = (root: string, out: string, key: string, notes: OutputNotes): void => {
  const lines = [...notes]
    // a line feed in a name would break its line
    .filter(([path]) => !path.includes('\n'))
    .map(([path, { stamp, print, why, hash }]) => Buffer.from([path, stamp, print, why, hash].join(BETWEEN)))
  writeIndex(pathOf(root, out), key, lines)
}

/** Stamps a file of the output; null where no plain file stands. */
export const stampOutput = (path: string): Stamp | null => {
  const there = statAt(path)
  return there?.isFile() === true ? `${there.ino} ${there.size} ${there.mtimeMs} ${there.ctimeMs}` : null
}

const statAt = (path: string) => {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
