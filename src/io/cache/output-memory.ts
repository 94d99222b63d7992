import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { hashFile } from '../long-files.ts'
import { TICK } from '../stamp-file.ts'
import { type OutputNote, type OutputNotes, readNotes, readStamps, stampOutput, writeNotes } from './output-notes.ts'

/** An output folder. */
export interface OutputPlace {
  readonly root: string
  readonly out: string
  /** Where it is on the disk. */
  readonly path: string
}

/** What is remembered of the files in an output folder. */
export interface OutputMemory {
  /** Why a file was made when it was last made; null when nobody knows. */
  readonly whyMade: (path: string) => string | null
  /**
   * Why a file must be made of this, by the names of what is another: `articles`, `theme settings`, `altered`; null when
   * it stands there untouched since it was made of just that.
   */
  readonly whyMake: (path: string, print: string) => string | null
  /**
   * Notes what the files were made of that stand there by now, if anything is known of it; all others are forgotten.
   * `written` are the hashes of those that were written just now.
   */
  readonly note: (made: ReadonlyMap<string, string>, written: ReadonlyMap<string, string>) => Promise<void>
}

/** Where the frame of all pages is noted: no file has an empty path. */
const FRAME = ''
/** What a file is noted to be made of when nobody keeps account of it: it is made every time. */
export const UNKNOWN = '?'

/** Opens the memory of an output folder; in another frame no file is right. */
export const openOutputMemory = (place: OutputPlace, key: string, frame: string): OutputMemory => {
  const notes = readNotes(place.root, place.out, key)
  const before = notes.get(FRAME)?.print ?? ''
  const right = new Map<string, OutputNote>()
  const reasons = new Map<string, string>()
  const judge = (path: string, print: string): string | null => {
    const note = notes.get(path)
    if (print === UNKNOWN) return 'always'
    if (note === undefined) return 'new'
    if (before !== frame) return differing(before, frame)
    if (note.print !== print) return differing(note.print, print)
    const stamp = stampOutput(join(place.path, path))
    // moved to another machine or copied, it is the same if it holds the same
    if (stamp === null || (note.stamp !== stamp && hashFile(join(place.path, path)) !== note.hash)) return 'altered'
    right.set(path, note.stamp === stamp ? note : { ...note, stamp })
    return null
  }
  const whyMake = (path: string, print: string): string | null => {
    const why = judge(path, print)
    if (why !== null) reasons.set(path, why)
    return why
  }
  const take = (made: ReadonlyMap<string, string>, written: ReadonlyMap<string, string>): OutputNotes => {
    const noteAnew = (path: string, print: string): OutputNote => {
      const there = join(place.path, path)
      const hash = written.get(path) ?? hashFile(there) ?? ''
      return { stamp: stampOutput(there) ?? '', print, why: reasons.get(path) ?? 'new', hash }
    }
    const taken = [...made].map(([path, print]): [string, OutputNote] => [
      path,
      right.get(path) ?? noteAnew(path, print),
    ])
    return new Map([...taken, [FRAME, { stamp: '', print: frame, why: '', hash: '' }]])
  }
  const note: OutputMemory['note'] = async (made, written) => {
    // what is altered within the tick of the clock in which it was written is stamped alike
    if (written.size > 0) await delay(TICK)
    const now = take(made, written)
    if (!isSameNotes(notes, now)) writeNotes(place.root, place.out, key, now)
  }
  return { whyMade: (path) => notes.get(path)?.why ?? null, whyMake, note }
}

// `article 1x9 kin 82a` and `article 1x9 kin 7c3` → `kin`
const differing = (before: string, now: string): string => {
  const [one, other] = [readPrints(before), readPrints(now)]
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter((name) => one.get(name) !== other.get(name)).join(' ')
}

const readPrints = (line: string): Map<string, string> =>
  new Map([...line.matchAll(/(\S+) (\S+)/g)].map(([, name = '', print = '']) => [name, print]))

const isSameNotes = (before: OutputNotes, now: OutputNotes): boolean =>
  before.size === now.size &&
  [...now].every(([path, { stamp, print }]) => {
    const note = before.get(path)
    return note?.stamp === stamp && note.print === print
  })

/** Whether every file that was noted stands there untouched, and there are so many. */
export const standsAsNoted = (place: OutputPlace, key: string, files: number): boolean => {
  let [frames, standing] = [0, 0]
  for (const [path, stamp] of readStamps(place.root, place.out, key)) {
    if (path === FRAME) frames += 1
    else if (stampOutput(`${place.path}/${path}`) === stamp) standing += 1
    else return false
  }
  return frames === 1 && standing === files
}
