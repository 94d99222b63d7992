import type { TagPacks } from '../../tag/packs.ts'
import { type ReadSource, readSourceAt, type SiteSources } from '../site-sources.ts'
import { type Stock, sidecarOf } from './take-stock.ts'

interface Remembered {
  readonly stamp: string
  readonly packs: TagPacks
  readonly read: ReadSource
}

/** Reads a source again only when its file, the one beside it or the packs are others than before. */
export const rememberSources = (root: string): ((stock: Stock, packs: TagPacks) => SiteSources) => {
  let known: ReadonlyMap<string, Remembered> = new Map()
  return (stock, packs) => {
    const before = known
    const now = new Map<string, Remembered>()
    known = now
    const recall = (path: string): Remembered => {
      const stamp = `${stock.stamps.get(path)} ${stock.stamps.get(sidecarOf(path))}`
      const old = before.get(path)
      if (old?.stamp === stamp && old.packs === packs) return old
      return { stamp, packs, read: readSourceAt(root, path, packs) }
    }
    const read = (path: string): ReadSource => {
      const source = recall(path)
      now.set(path, source)
      return source.read
    }
    return { find: async () => stock.found, read }
  }
}
