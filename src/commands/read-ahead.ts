import { versions } from 'node:process'
import { setImmediate as turn } from 'node:timers/promises'
import { collectSooner } from '../io/tune-v8.ts'
import type { TagPacks } from '../tag/packs.ts'
import { type KeptSources, type Reading, type Recovery, recoverToKeep } from './kept-sources.ts'
import type { Progress } from './progress.ts'
import { countTaken, countThreads, type Shares, shareOut, takeShare } from './shares.ts'
import type { ReadSource, SiteSources } from './site-sources.ts'
import { openThread, startThread } from './start-thread.ts'

/** A source, and the hash of what it held when it was last read. */
type Stale = readonly [path: string, content: string | null]

/** What a reading thread is given. */
export interface ReadingWork {
  readonly root: string
  readonly home: string
  readonly sources: Shares<Stale>
}

/** What the tagging thread is given. */
export type TaggingWork = Pick<ReadingWork, 'home'>

/** What it is sent of each share; null when all is sent. */
export type Recoveries = readonly (readonly [path: string, recovery: Recovery])[]

/** What threads send of each share. */
export type Readings = readonly (readonly [path: string, reading: Reading])[]

/** Fewer sources are not worth a thread: it first compiles what it reads with. */
const WORTH = 400

/** So many shares may wait to be tagged. */
const MOST_WAITING = 64

/**
 * Reads what must be read anew on as many processors as it is worth. This thread recovers texts and another tags them,
 * so that neither makes all of the program fast for itself, which takes longer than most sites; further threads do
 * both. What a thread did not come to is read when it is asked for.
 */
export const readAhead = async (
  kept: KeptSources,
  { root, packs }: { readonly root: string; readonly packs: TagPacks },
  progress: Progress,
): Promise<SiteSources> => {
  const stale = kept.stale()
  const threads = countThreads(stale.length, WORTH)
  if (threads < 1) return kept
  collectSooner(versions.v8, stale.length)
  const work: ReadingWork = { root, home: packs.homeland.code, sources: shareOut(stale) }
  const keep = (readings: Readings): void => {
    for (const [path, reading] of readings) kept.keep(path, reading)
  }
  const tagging = openTagging(work, keep)
  const ends = Array.from({ length: threads - 1 }, () => startThread('reading-thread.js', work, keep))
  const own = new Map<string, ReadSource>()
  for (let share = takeShare(work.sources); share !== null; share = takeShare(work.sources)) {
    progress.at('reading', countTaken(work.sources), stale.length)
    if (tagging.waiting() < MOST_WAITING) tagging.send(recoverShare(share, root, packs))
    else for (const [path] of share) own.set(path, kept.read(path))
    // lets the others hand in what they have
    await turn()
  }
  await Promise.all([tagging.finish(), ...ends])
  return { find: kept.find, read: (path) => own.get(path) ?? kept.read(path) }
}

const recoverShare = (share: readonly Stale[], root: string, packs: TagPacks): Recoveries =>
  share.flatMap(([path, content]) => {
    const recovery = recoverToKeep(root, path, content, packs)
    return recovery === null ? [] : [[path, recovery] as const]
  })

interface Tagging {
  readonly send: (recoveries: Recoveries) => void
  /** How many shares were sent and did not come back. */
  readonly waiting: () => number
  readonly finish: () => Promise<void>
}

const openTagging = ({ home }: TaggingWork, keep: (readings: Readings) => void): Tagging => {
  let waiting = 0
  const work: TaggingWork = { home }
  const { send, end } = openThread<Recoveries | null, TaggingWork, Readings>('tagging-thread.js', work, (readings) => {
    waiting -= 1
    keep(readings)
  })
  return {
    send: (recoveries) => {
      waiting += 1
      send(recoveries)
    },
    waiting: () => waiting,
    finish: () => {
      send(null)
      return end
    },
  }
}
