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
      const readAgain = async () =>
        recallSource({ root, packs, store: storeFor(packs) }, stock, path) ?? (await readAnew(path, packs))
      const source = old?.stamp === stamp && old.packs === packs ? old : { stamp, packs, read: await readAgain() }
      now.set(path, source)
      return source.read
    }
    return { find: async () => stock.found, read }
  }
}

// what builds kept for a home is only looked at: builds alone write there
const keepStore = (root: string, signal: AbortSignal): ((packs: TagPacks) => SourceStore) => {
  let last: { readonly packs: TagPacks; readonly store: SourceStore } | null = null
  signal.addEventListener('abort', () => last?.store.close(), { once: true })
  return (packs) => {
    if (last?.packs === packs) return last.store
    last?.store.close()
    const key = cacheKey(printProgram(), packs.homeland.code)
    last = { packs, store: openRecordStore<SourceHead>(root, key) }
    return last.store
  }
}
