import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { TICK } from '../stamp-file.ts'
import { type OutputNote, type OutputNotes, readNotes, stampOutput, writeNotes } from './output-notes.ts'

/** What is remembered of the files in an output folder. */
export interface OutputMemory {
  /** What a file was made of when it was last known to be right; null when nobody knows. */
  readonly printOf: (path: string) => string | null
  /** Whether a file stands there untouched since it was made of just that. */
  readonly isRight: (path: string, print: string) => boolean
  /** Notes what the files were made of that stand there by now; all others are forgotten. */
  readonly note: (made: ReadonlyMap<string, string>) => Promise<void>
}

/** Where the frame of all pages is noted: no file has an empty path. */
const FRAME = ''

/** Opens the memory of an output folder, `path` on the disk; in another frame no file is right. */
export const openOutputMemory = (
  place: { readonly root: string; readonly out: string; readonly path: string },
  key: string,
  frame: string,
): OutputMemory => {
  const notes = readNotes(place.root, place.out, key)
  const isFramed = notes.get(FRAME)?.print === frame
  const right = new Set<string>()
  const isRight = (path: string, print: string): boolean => {
    const note = notes.get(path)
    if (!isFramed || note?.print !== print || note.stamp !== stampOutput(join(place.path, path))) return false
    right.add(path)
    return true
  }
  const note = async (made: ReadonlyMap<string, string>): Promise<void> => {
    const isSame = isFramed && right.size === made.size && notes.size === made.size + 1
    if (isSame) return
    // what is altered within the tick of the clock in which it was written is stamped alike
    await delay(TICK)
    const now: OutputNotes = new Map([
      [FRAME, { stamp: '', print: frame }],
      ...[...made].flatMap(([path, print]): [string, OutputNote][] => {
        const known = right.has(path) ? notes.get(path) : null
        const stamp = known?.stamp ?? stampOutput(join(place.path, path))
        return stamp === null ? [] : [[path, { stamp, print }]]
      }),
    ])
    writeNotes(place.root, place.out, key, now)
  }
  return { printOf: (path) => notes.get(path)?.print ?? null, isRight, note }
}
