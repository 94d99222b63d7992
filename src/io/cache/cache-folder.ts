import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where the cache of a site is kept. */
export const cacheFolder = (root: string): string => join(root, '.herald', 'cache')

/** Forgets all that was kept of a site. */
export const removeCache = (root: string): void => rmSync(cacheFolder(root), { recursive: true, force: true })
