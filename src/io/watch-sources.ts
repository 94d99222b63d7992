import { realpath } from 'node:fs/promises'
import type { Outcome, Problem } from '../base/problem.ts'
import { keepWatch } from './keep-watch.ts'
import { watchFailure } from './watch-failure.ts'
import { watchFolders } from './watch-folders.ts'

/** Looks out for changes until it is closed. */
export interface Watch {
  readonly close: () => Promise<void>
}

export interface WatchOptions {
  readonly root: string
  /** Ask for changes again and again, where the system tells of none: on network drives. */
  readonly poll: boolean
  /** Something may have changed, at a place or, with null, anywhere; said rather too often than too seldom. */
  readonly onChange: (place: string | null) => void
  /** Changes may be missed from now on. */
  readonly onFailure: (problem: Problem) => void
}

/** Watches the sources, static files, templates and config of a site, also those that are not there yet. */
export const watchSources = async (options: WatchOptions): Promise<Outcome<Watch | null>> => {
  const onFailure = (error: unknown): void => options.onFailure(watchFailure(options.root, error))
  try {
    const settled = { ...options, root: await realpath(options.root), onFailure }
    const begin = options.poll ? (await import('./poll-paths.ts')).pollPaths : watchFolders
    return { value: await keepWatch(settled, () => begin(settled)), problems: [] }
  } catch (error) {
    return { value: null, problems: [watchFailure(options.root, error)] }
  }
}
