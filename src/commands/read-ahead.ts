import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { KeptSources, Reading } from './kept-sources.ts'
import type { Progress } from './progress.ts'
import type { ReadSource, SiteSources } from './site-sources.ts'

/** What a thread is given to begin with. */
export interface ThreadWork {
  readonly root: string
  readonly home: string
  /** Each source, and the hash of what it held when it was last read. */
  readonly sources: readonly (readonly [path: string, content: string | null])[]
  /** The next share that nobody has taken yet, counted up by whoever takes it. */
  readonly next: Int32Array
}

/** What a thread sends of a share. */
export type ThreadReadings = readonly (readonly [path: string, reading: Reading])[]

/** Sources that are taken at a time. */
const SHARE = 16
/** Fewer sources are not worth a thread: it first compiles what it reads with. */
const WORTH = 400
const MOST_THREADS = 7

/** Takes the next share of the sources; null when all are taken. */
export const takeShare = ({ sources, next }: Pick<ThreadWork, 'sources' | 'next'>): ThreadWork['sources'] | null => {
  const start = Atomics.add(next, 0, 1) * SHARE
  return start < sources.length ? sources.slice(start, start + SHARE) : null
}

/**
 * Reads what must be read anew on as many processors as it is worth, this thread among them. What a thread did not
 * come to, whatever the reason, is read when it is asked for.
 */
export const readAhead = async (
  kept: KeptSources,
  { root, home }: Pick<ThreadWork, 'root' | 'home'>,
  progress: Progress,
): Promise<SiteSources> => {
  const sources = kept.stale()
  const threads = Math.min(availableParallelism() - 1, MOST_THREADS, Math.floor(sources.length / WORTH))
  if (threads < 1) return kept
  const work: ThreadWork = { root, home, sources, next: new Int32Array(new SharedArrayBuffer(4)) }
  const ends = Array.from({ length: threads }, () => startThread(work, kept))
  const own = new Map<string, ReadSource>()
  for (let share = takeShare(work); share !== null; share = takeShare(work)) {
    progress.at('reading', Math.min(Atomics.load(work.next, 0) * SHARE, sources.length), sources.length)
    for (const [path] of share) own.set(path, kept.read(path))
    // lets the others hand in what they have
    await turn()
  }
  await Promise.all(ends)
  return { find: kept.find, read: (path) => own.get(path) ?? kept.read(path) }
}

const startThread = async (work: ThreadWork, kept: KeptSources): Promise<void> => {
  const thread = new Worker(new URL('reading-thread.js', import.meta.url), { workerData: work })
  thread.on('message', (readings: ThreadReadings) => {
    for (const [path, reading] of readings) kept.keep(path, reading)
  })
  // what went wrong there goes wrong here again, where it is told
  thread.on('error', () => {})
  await new Promise((resolve) => thread.once('exit', resolve))
}
