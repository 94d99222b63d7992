import { setImmediate as turn } from 'node:timers/promises'
import type { TagPacks } from '../../tag/packs.ts'
import { type ReadSource, readSourceAt, type SiteSources } from '../site-sources.ts'
import { type Stock, sidecarOf } from '../take-stock.ts'

interface Remembered {
  readonly stamp: string
  readonly packs: TagPacks
  readonly read: ReadSource
}

/** So long sources are read before others get their turn, in milliseconds. */
const BREATH = 40

/** Reads a source again only when its file, the one beside it or the packs are others than before; stops at the signal. */
export const rememberSources = (
  root: string,
  signal: AbortSignal,
): ((stock: Stock, packs: TagPacks) => SiteSources) => {
  let known: ReadonlyMap<string, Remembered> = new Map()
  let breathed = performance.now()
  // a reader of the site before, and who ends the preview, need not wait until a thousand sources are read
  const readAnew = async (path: string, packs: TagPacks): Promise<ReadSource> => {
    if (performance.now() - breathed > BREATH) {
      await turn()
      signal.throwIfAborted()
      breathed = performance.now()
    }
    return readSourceAt(root, path, packs)
  }
  return (stock, packs) => {
    const before = known
    const now = new Map<string, Remembered>()
    known = now
    const read = async (path: string): Promise<ReadSource> => {
      const stamp = `${stock.stamps.get(path)} ${stock.stamps.get(sidecarOf(path))}`
      const old = before.get(path)
      const source =
        old?.stamp === stamp && old.packs === packs ? old : { stamp, packs, read: await readAnew(path, packs) }
      now.set(path, source)
      return source.read
    }
    return { find: async () => stock.found, read }
  }
}
