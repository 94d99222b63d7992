import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { inTurn } from './in-turn.ts'
import type { Watch } from './watch-sources.ts'
import { isSourceName, listFolders } from './watched-paths.ts'

interface FolderWatch {
  /** What the folder was when the watch began: a renamed one makes room for another of its name. */
  readonly identity: string
  readonly watcher: FSWatcher
}

interface FolderOptions {
  readonly root: string
  readonly onChange: (place: string | null) => void
  readonly onFailure: (error: unknown) => void
}

/** Watches folder by folder with what the system tells of each; folders may come, go and change names. */
export const watchFolders = async ({ root, onChange, onFailure }: FolderOptions): Promise<Watch> => {
  const watches = new Map<string, FolderWatch>()
  let open = true
  const drop = (path: string): void => {
    watches.get(path)?.watcher.close()
    watches.delete(path)
  }
  const begin = (path: string, identity: string): boolean => {
    const watcher = watchUnlessShut(path, (event, name) => {
      // beside the sources much may happen in the root: the site itself is built there
      if (path === root && name !== null && !isSourceName(name)) return
      onChange(name === null ? null : join(path, name))
      // a folder may have come or gone
      if (event === 'rename') void again().catch(onFailure)
    })
    watcher?.on('error', () => {
      drop(path)
      void again().catch(onFailure)
    })
    if (watcher !== null) watches.set(path, { identity, watcher })
    return watcher !== null
  }
  // whether there was anything to follow
  const follow = async (): Promise<boolean> => {
    const folders = await listFolders(root)
    if (!open) return false
    const gone = [...watches].filter(([path, { identity }]) => folders.get(path) !== identity)
    for (const [path] of gone) drop(path)
    const missing = [...folders].filter(([path]) => !watches.has(path))
    const come = missing.filter(([path, identity]) => begin(path, identity))
    return gone.length + come.length > 0
  }
  // what came into a folder before its watch began is found by looking once more
  const settle = async (): Promise<void> => {
    while (await follow()) onChange(null)
  }
  const again = inTurn(settle)
  await again()
  return {
    close: async () => {
      open = false
      for (const path of [...watches.keys()]) drop(path)
    },
  }
}

const PASSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'])

// null for a folder that is just gone, or that may not be looked into
const watchUnlessShut = (path: string, onEvent: (event: string, name: string | null) => void): FSWatcher | null => {
  try {
    return watch(path, onEvent)
  } catch (error) {
    if (error instanceof Error && 'code' in error && PASSING.has(String(error.code))) return null
    throw error
  }
}
