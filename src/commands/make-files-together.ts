import { versions } from 'node:process'
import { setImmediate as turn } from 'node:timers/promises'
import type { Problem } from '../base/problem.ts'
import type { SiteConfig } from '../config/define-config.ts'
import type { LayOut } from '../io/open-stage.ts'
import type { Save } from '../io/save-site.ts'
import { collectSooner } from '../io/tune-v8.ts'
import type { Duplicates } from './find-duplicates.ts'
import { isProblem, type SiteFile } from './list-files.ts'
import type { LoadOptions } from './load-site.ts'
import type { Progress } from './progress.ts'
import { countTaken, countThreads, type Shares, shareTogether, takeShare } from './shares.ts'
import { startThread } from './start-thread.ts'
import type { Stock } from './take-stock.ts'

/** What became of a file: the hash of what was staged, null where the same stands there already, or why it is left out. */
export type Made = string | null | Problem

/** What a thread needs to plan the same site. */
export interface SitePoint {
  readonly options: LoadOptions
  readonly config: SiteConfig
  readonly home: string
  readonly stock: Stock
  /** The copies among its articles, which took time to find. */
  readonly copies: Duplicates
  /** Key of the record store, in which all sources of the stock are kept by now. */
  readonly key: string
}

/** What a making thread is given. */
export interface MakingWork extends SitePoint {
  readonly place: string
  readonly stage: string
  readonly paths: Shares<string>
}

/** What it sends of each share. */
export type MadeShare = readonly (readonly [path: string, made: Made])[]

/** Fewer files are not worth a thread: it first plans the site. */
const WORTH = 1000

/** Makes a file and stages it. */
export const makeAndStage = async ({ path, make }: SiteFile, layOut: LayOut): Promise<Made> => {
  const content = await make()
  return isProblem(content) ? content : layOut(path, content)
}

/**
 * Makes files on as many processors as it is worth, this thread among them, and stages them; by path. `settle` is
 * called before other threads begin.
 */
export const makeFilesTogether = async (
  files: readonly SiteFile[],
  point: SitePoint,
  { path: place, stage, layOut }: Pick<Save, 'path' | 'stage' | 'layOut'>,
  settle: () => void,
  progress: Progress,
): Promise<ReadonlyMap<string, Made>> => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const made = new Map<string, Made>()
  const threads = Math.max(countThreads(files.length, WORTH), 0)
  const paths = shareTogether([...byPath.keys()], (path) => byPath.get(path)?.near ?? '', threads + 1)
  if (threads > 0) settle()
  collectSooner(versions.v8, files.length)
  const work: MakingWork = { ...point, place, stage, paths }
  const take = (share: MadeShare): void => {
    for (const [path, one] of share) made.set(path, one)
  }
  const ends = Array.from({ length: threads }, () => startThread('making-thread.js', work, take))
  const makeOwn = async (path: string): Promise<void> => {
    const file = byPath.get(path)
    if (file !== undefined) made.set(path, await makeAndStage(file, layOut))
  }
  for (let share = takeShare(paths); share !== null; share = takeShare(paths)) {
    progress.at('printing', countTaken(paths), files.length)
    for (const path of share) await makeOwn(path)
    await turn()
  }
  await Promise.all(ends)
  for (const { path } of files) if (!made.has(path)) await makeOwn(path)
  return made
}
