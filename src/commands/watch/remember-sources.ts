import { setImmediate as turn } from 'node:timers/promises'
import { printProgram } from '../../io/cache/program-print.ts'
import { openRecordStore } from '../../io/cache/record-store.ts'
import type { TagPacks } from '../../tag/packs.ts'
import { cacheKey } from '../cache-key.ts'
import { recallSource, type SourceHead, type SourceStore } from '../kept-sources.ts'
import { type ReadSource, readSourceAt, type SiteSources } from '../site-sources.ts'
import { type Stock, sidecarOf } from '../take-stock.ts'

interface Remembered {
  readonly stamp: string
  readonly packs: TagPacks
  readonly read: ReadSource
}

/** So long sources are read before others get their turn, in milliseconds. */
const BREATH = 40

/**
 * Reads a source again only when its file, the one beside it or the packs are others than before, or than a build found
 * them; stops at the signal.
 */
export const rememberSources = (
  root: string,
  signal: AbortSignal,
): ((stock: Stock, packs: TagPacks) => SiteSources) => {
  const storeFor = keepStore(root, signal)
  const known = new Map<string, Remembered>()
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
  const forgetOthers = ({ stamps }: Stock): void => {
    for (const path of known.keys()) if (!stamps.has(path)) known.delete(path)
  }
  return (stock, packs) => {
    const read = (path: string): ReadSource | Promise<ReadSource> => {
      const stamp = `${stock.stamps.get(path)} ${stock.stamps.get(sidecarOf(path))}`
      const old = known.get(path)
      if (old?.stamp === stamp && old.packs === packs) return old.read
      const keep = (source: ReadSource): ReadSource => {
        known.set(path, { stamp, packs, read: source })
        return source
      }
      const recalled = recallSource({ root, packs, store: storeFor(packs) }, stock, path)
      return recalled === null ? readAnew(path, packs).then(keep) : keep(recalled)
    }
    const find: SiteSources['find'] = async () => {
      forgetOthers(stock)
      return stock.found
    }
    return { find, read }
  }
}

// what builds kept for a home is only looked at: builds alone write there
const keepStore = (root: string, signal: AbortSignal): ((packs: TagPacks) => SourceStore) => {
  let last: { readonly packs: TagPacks; readonly store: SourceStore } | null = null
  signal.addEventListener('abort', () => last?.store.close(), { once: true })
  return (packs) => {
    if (last?.packs === packs) return last.store
    last?.store.close()
    const key = cacheKey(printProgram(root), packs.homeland.code)
    last = { packs, store: openRecordStore<SourceHead>(root, key) }
    return last.store
  }
}
