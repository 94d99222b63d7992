import { versions } from 'node:process'
import { setImmediate as turn } from 'node:timers/promises'
import { collectSooner } from '../io/tune-v8.ts'
import type { KeptSources, Reading } from './kept-sources.ts'
import type { Progress } from './progress.ts'
import { countTaken, countThreads, type Shares, shareOut, takeShare } from './shares.ts'
import type { ReadSource, SiteSources } from './site-sources.ts'
import { startThread } from './start-thread.ts'

/** What a reading thread is given. */
export interface ReadingWork {
  readonly root: string
  readonly home: string
  /** Each source, and the hash of what it held when it was last read. */
  readonly sources: Shares<readonly [path: string, content: string | null]>
}

/** What it sends of each share. */
export type Readings = readonly (readonly [path: string, reading: Reading])[]

/** Fewer sources are not worth a thread: it first compiles what it reads with. */
const WORTH = 400

/**
 * Reads what must be read anew on as many processors as it is worth, this thread among them. What a thread did not
 * come to is read when it is asked for.
 */
export const readAhead = async (
  kept: KeptSources,
  { root, home }: Pick<ReadingWork, 'root' | 'home'>,
  progress: Progress,
): Promise<SiteSources> => {
  const stale = kept.stale()
  const threads = countThreads(stale.length, WORTH)
  if (threads < 1) return kept
  collectSooner(versions.v8, stale.length)
  const work: ReadingWork = { root, home, sources: shareOut(stale) }
  const keep = (readings: Readings): void => {
    for (const [path, reading] of readings) kept.keep(path, reading)
  }
  const ends = Array.from({ length: threads }, () => startThread('reading-thread.js', work, keep))
  const own = new Map<string, ReadSource>()
  for (let share = takeShare(work.sources); share !== null; share = takeShare(work.sources)) {
    progress.at('reading', countTaken(work.sources), stale.length)
    for (const [path] of share) own.set(path, kept.read(path))
    // lets the others hand in what they have
    await turn()
  }
  await Promise.all(ends)
  return { find: kept.find, read: (path) => own.get(path) ?? kept.read(path) }
}
