import { once } from '../base/once.ts'
import type { Problem } from '../base/problem.ts'
import type { Kept, RecordStore } from '../io/cache/record-store.ts'
import { shortHash } from '../io/cache/short-hash.ts'
import { loadSource } from '../io/load-source.ts'
import type { SourceFile } from '../records/source-file.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import type { ArticleCard } from '../site/article-card.ts'
import { type Gist, makeGist } from '../site/gist.ts'
import type { TagPacks } from '../tag/packs.ts'
import { packRuns, unpackRuns } from './pack-runs.ts'
import type { ReadPage } from './read-page.ts'
import {
  type ReadSource,
  type RecoveredSource,
  readLoaded,
  readSourceAt,
  recoverLoaded,
  type SiteSources,
  tagRecovered,
} from './site-sources.ts'
import type { Fingerprint } from './take-fingerprint.ts'
import { type Stock, sidecarOf } from './take-stock.ts'

/** What is kept of a source beside its record. */
export type SourceHead =
  | {
      readonly kind: 'article'
      readonly card: ArticleCard
      readonly whole: Fingerprint['whole']
      readonly runs: string
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'page'; readonly page: ReadPage; readonly problems: readonly Problem[] }
  | { readonly kind: 'nothing'; readonly problems: readonly Problem[] }

export type SourceStore = RecordStore<SourceHead>

/** Articles read in this run whose records stay in memory; of more the rest is read back from the store. */
const HELD = 2_000

/** What a source was read as, ready to be kept; it may come from another thread. */
export interface Reading {
  /** Hash of what its files hold. */
  readonly content: string
  /** Null where the store has that content already. */
  readonly head: SourceHead | null
  /** The gist and the record of an article. */
  readonly texts: readonly string[]
}

/** The sources of a site, some of them kept. */
export interface KeptSources extends SiteSources {
  readonly read: (path: string) => ReadSource
  /** The sources whose files are others than when they were last read, and the hash of what they held then. */
  readonly stale: () => readonly (readonly [path: string, content: string | null])[]
  /** Keeps what another thread read of a source. */
  readonly keep: (path: string, reading: Reading) => void
}

/**
 * The sources of a site as a stock found them, each read only when it is another than the store knows: by what its
 * files are, else by what they hold.
 */
export const openKeptSources = (root: string, packs: TagPacks, stock: Stock, store: SourceStore): KeptSources => {
  let held = 0
  const keep = (path: string, { content, head, texts }: Reading): Kept<SourceHead> | null => {
    const stamp = stampOfSource(stock, path)
    if (head !== null) return store.put(path, { stamp, content, head }, texts)
    store.restamp(path, stamp)
    return store.find(path)
  }
  const readAnew = (path: string, content: string, file: SourceFile): ReadSource => {
    const read = readLoaded(file, packs)
    const kept = keep(path, { content, head: headOf(read), texts: textsOf(read) })
    if (kept === null || read.kind !== 'article') return read
    held += 1
    return held > HELD ? revive(path, kept) : { ...read, article: { ...read.article, record: recordOf(kept) } }
  }
  const revive = (path: string, kept: Kept<SourceHead>): ReadSource => reviveSource({ root, packs, store }, path, kept)
  const read = (path: string): ReadSource => {
    const kept = store.find(path)
    if (kept?.stamp === stampOfSource(stock, path)) return revive(path, kept)
    const { value: file, problems } = loadSource(root, path)
    if (file === null) return { kind: 'nothing', problems }
    const content = contentOf(file)
    if (kept?.content !== content) return readAnew(path, content, file)
    keep(path, { content, head: null, texts: [] })
    return revive(path, kept)
  }
  const stale = (): [string, string | null][] =>
    [...stock.found.value.raw, ...stock.found.value.markdown].flatMap((path): [string, string | null][] => {
      const kept = store.find(path)
      return kept?.stamp === stampOfSource(stock, path) ? [] : [[path, kept?.content ?? null]]
    })
  return { find: async () => stock.found, read, stale, keep }
}

/** A source as the store knows it, where its files are what they were when it was kept; else null. */
export const recallSource = (shop: Shop, stock: Stock, path: string): ReadSource | null => {
  const kept = shop.store.find(path)
  return kept?.stamp === stampOfSource(stock, path) ? reviveSource(shop, path, kept) : null
}

/** Where kept sources are taken from, and what one is read with again whose record was damaged. */
export interface Shop {
  readonly root: string
  readonly packs: TagPacks
  readonly store: SourceStore
}

const reviveSource = ({ root, packs, store }: Shop, path: string, kept: Kept<SourceHead>): ReadSource => {
  const { head } = kept
  if (head.kind !== 'article') return head
  const [gistAt, recordAt] = kept.places
  const tagged = (): TaggedArticle => {
    const text = recordAt === undefined ? null : store.read(recordAt)
    return text === null ? readAgain(root, path, packs) : JSON.parse(text)
  }
  const gist = (): Gist => {
    const text = gistAt === undefined ? null : store.read(gistAt)
    return text === null ? makeGist(tagged()) : JSON.parse(text)
  }
  const { kind, card, whole, runs, problems } = head
  const print = recallPrint(card.id, whole, runs)
  return { kind, article: { card, record: recordOf(kept), gist, tagged }, print, problems }
}

// a thread that is told of the copies has no use for the runs
const recallPrint = (id: string, whole: number, runs: string): Fingerprint => {
  const sample = once(() => unpackRuns(runs))
  return {
    id,
    whole,
    get sample() {
      return sample()
    },
  }
}

/** What a source was recovered as, to be tagged and kept elsewhere. */
export interface Recovery {
  /** Hash of what its files hold. */
  readonly content: string
  /** Null where that is what is known. */
  readonly recovered: RecoveredSource | null
}

/** Recovers a source to be kept elsewhere, unless it still holds what is known; null when it cannot be read. */
export const recoverToKeep = (root: string, path: string, known: string | null, packs: TagPacks): Recovery | null => {
  const { value: file } = loadSource(root, path)
  if (file === null) return null
  const content = contentOf(file)
  return { content, recovered: content === known ? null : recoverLoaded(file, packs) }
}

/** Tags a source to be kept elsewhere. */
export const tagToKeep = ({ content, recovered }: Recovery, packs: TagPacks): Reading => {
  if (recovered === null) return { content, head: null, texts: [] }
  const read = tagRecovered(recovered, packs)
  return { content, head: headOf(read), texts: textsOf(read) }
}

const recordOf =
  ({ places }: Kept<SourceHead>) =>
  (): string =>
    places[1]?.hash ?? ''

const stampOfSource = ({ stamps }: Stock, path: string): string =>
  `${stamps.get(path)} ${stamps.get(sidecarOf(path)) ?? ''}`

const contentOf = ({ bytes, sidecar }: SourceFile): string =>
  sidecar === null ? shortHash(bytes) : `${shortHash(bytes)} ${shortHash(sidecar.bytes)}`

const headOf = (read: ReadSource): SourceHead => {
  if (read.kind !== 'article') return read
  const { kind, article, print, problems } = read
  return { kind, card: article.card, whole: print.whole, runs: packRuns(print.sample), problems }
}

const textsOf = (read: ReadSource): string[] =>
  read.kind === 'article' ? [JSON.stringify(read.article.gist()), JSON.stringify(read.article.tagged())] : []

// its record was damaged on the disk
const readAgain = (root: string, path: string, packs: TagPacks): TaggedArticle => {
  const read = readSourceAt(root, path, packs)
  if (read.kind !== 'article')
    throw new Error(`${path} was lost while it was read: its record is damaged, its file gone`)
  return read.article.tagged()
}
