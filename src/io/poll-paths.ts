import { type Stats, statSync } from 'node:fs'
import { watch } from 'chokidar'
import type { Watch } from './watch-sources.ts'
import { isSourcePath } from './watched-paths.ts'

interface PollOptions {
  readonly root: string
  readonly onChange: (place: null) => void
  readonly onFailure: (error: unknown) => void
}

/** How often each file is looked at, in milliseconds. */
const INTERVAL = 300

/** Looks at each file again and again; slower than to be told, but it works on any drive. */
export const pollPaths = async ({ root, onChange, onFailure }: PollOptions): Promise<Watch> => {
  const polled = watch(root, {
    usePolling: true,
    interval: INTERVAL,
    binaryInterval: INTERVAL,
    atomic: false,
    ignoreInitial: true,
    ignored: (path, stats) => !isSourcePath(root, path) || leadsAway(root, path, stats),
  })
  await new Promise<void>((resolve) => {
    polled.once('ready', resolve)
    polled.once('error', () => resolve())
  })
  // the root is stamped anew whenever something in it comes or goes; what of that counts is told by name
  polled.on('raw', (_, path) => {
    if (path !== root) onChange(null)
  })
  polled.on('all', () => onChange(null))
  polled.on('error', onFailure)
  return { close: () => polled.close() }
}

// a link to a folder is followed only where the folder is one of a site’s own in the root
const leadsAway = (root: string, path: string, stats: Stats | undefined): boolean => {
  if (stats?.isSymbolicLink() !== true) return false
  const target = statSync(path, { throwIfNoEntry: false })
  return target?.isFile() !== true && !isTopFolder(root, path)
}

const isTopFolder = (root: string, path: string): boolean => path.slice(root.length + 1).split(/[/\\]/).length === 1
