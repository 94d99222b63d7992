import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { TICK } from '../stamp-file.ts'
import { type OutputNote, type OutputNotes, readNotes, stampOutput, writeNotes } from './output-notes.ts'

/** An output folder. */
export interface OutputPlace {
  readonly root: string
  readonly out: string
  /** Where it is on the disk. */
  readonly path: string
}

/** What is remembered of the files in an output folder. */
export interface OutputMemory {
  /** What a file was made of when it was last known to be right; null when nobody knows. */
  readonly printOf: (path: string) => string | null
  /** Whether a file stands there untouched since it was made of just that. */
  readonly isRight: (path: string, print: string) => boolean
  /**
   * Notes what the files were made of that stand there by now, if anything is known of it; all others are forgotten.
   * `isChanged` says whether any was written just now.
   */
  readonly note: (made: ReadonlyMap<string, string>, isChanged: boolean) => Promise<void>
}

/** Where the frame of all pages is noted: no file has an empty path. */
const FRAME = ''
/** What a file is noted to be made of when nobody keeps account of it: it is made every time. */
export const UNKNOWN = '?'

/** Opens the memory of an output folder; in another frame no file is right. */
export const openOutputMemory = (place: OutputPlace, key: string, frame: string): OutputMemory => {
  const notes = readNotes(place.root, place.out, key)
  const isFramed = notes.get(FRAME)?.print === frame
  const right = new Set<string>()
  const isRight = (path: string, print: string): boolean => {
    const note = notes.get(path)
    if (!isFramed || note?.print !== print || note.stamp !== stampOutput(join(place.path, path))) return false
    right.add(path)
    return true
  }
  const take = (made: ReadonlyMap<string, string>): OutputNotes => {
    const noteOf = (path: string, print: string): OutputNote => {
      const known = right.has(path) ? notes.get(path) : null
      return known ?? { stamp: stampOutput(join(place.path, path)) ?? '', print }
    }
    const taken = [...made].map(([path, print]): [string, OutputNote] => [path, noteOf(path, print)])
    return new Map([...taken, [FRAME, { stamp: '', print: frame }]])
  }
  const note = async (made: ReadonlyMap<string, string>, isChanged: boolean): Promise<void> => {
    // what is altered within the tick of the clock in which it was written is stamped alike
    if (isChanged) await delay(TICK)
    const now = take(made)
    if (!isSameNotes(notes, now)) writeNotes(place.root, place.out, key, now)
  }
  return { printOf: (path) => notes.get(path)?.print ?? null, isRight, note }
}

const isSameNotes = (before: OutputNotes, now: OutputNotes): boolean =>
  before.size === now.size &&
  [...now].every(([path, { stamp, print }]) => {
    const note = before.get(path)
    return note?.stamp === stamp && note.print === print
  })

/** Whether every file that was noted stands there untouched, and there are so many. */
export const standsAsNoted = (place: OutputPlace, key: string, files: number): boolean => {
  const notes = readNotes(place.root, place.out, key)
  if (notes.size !== files + 1) return false
  for (const [path, { stamp }] of notes) {
    if (path !== FRAME && stampOutput(join(place.path, path)) !== stamp) return false
  }
  return true
}
