import type { Problem } from '../base/problem.ts'
import type { Kept, RecordStore } from '../io/cache/record-store.ts'
import { shortHash } from '../io/cache/short-hash.ts'
import { loadSource } from '../io/load-source.ts'
import type { SourceFile } from '../records/source-file.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import type { ArticleCard } from '../site/article-card.ts'
import type { TagPacks } from '../tag/packs.ts'
import type { Fingerprint } from './find-duplicates.ts'
import type { ReadPage } from './read-page.ts'
import { type ReadSource, readLoaded, readSourceAt, type SiteSources } from './site-sources.ts'
import { type Stock, sidecarOf } from './take-stock.ts'

/** What is kept of a source beside its record. */
export type SourceHead =
  | {
      readonly kind: 'article'
      readonly card: ArticleCard
      readonly print: Fingerprint
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'page'; readonly page: ReadPage; readonly problems: readonly Problem[] }
  | { readonly kind: 'nothing'; readonly problems: readonly Problem[] }

export type SourceStore = RecordStore<SourceHead>

/** Articles read in this run whose records stay in memory; of more the rest is read back from the store. */
const HELD = 20_000

/**
 * The sources of a site as a stock found them, each read only when it is another than the store knows: by what its
 * files are, else by what they hold.
 */
export const openKeptSources = (root: string, packs: TagPacks, stock: Stock, store: SourceStore): SiteSources => {
  let held = 0
  const readAnew = (path: string, stamp: string, content: string, file: SourceFile): ReadSource => {
    const read = readLoaded(file, packs)
    const kept = store.put(path, { stamp, content, head: headOf(read) }, textOf(read))
    held += 1
    return held > HELD || read.kind !== 'article'
      ? revive(path, kept)
      : { ...read, article: { ...read.article, record: recordOf(kept) } }
  }
  const revive = (path: string, kept: Kept<SourceHead>): ReadSource => {
    const { head, place } = kept
    if (head.kind !== 'article') return head
    const tagged = (): TaggedArticle => {
      const text = place === null ? null : store.read(place)
      return text === null ? readAgain(root, path, packs) : JSON.parse(text)
    }
    return { ...head, article: { card: head.card, record: recordOf(kept), tagged } }
  }
  const read = (path: string): ReadSource => {
    const stamp = stampOfSource(stock, path)
    const kept = store.find(path)
    if (kept?.stamp === stamp) return revive(path, kept)
    const { value: file, problems } = loadSource(root, path)
    if (file === null) return { kind: 'nothing', problems }
    const content = contentOf(file)
    if (kept?.content !== content) return readAnew(path, stamp, content, file)
    store.restamp(path, stamp)
    return revive(path, kept)
  }
  return { find: async () => stock.found, read }
}

const recordOf =
  ({ place }: Kept<SourceHead>) =>
  (): string =>
    place?.hash ?? ''

const stampOfSource = ({ stamps }: Stock, path: string): string =>
  `${stamps.get(path)} ${stamps.get(sidecarOf(path)) ?? ''}`

const contentOf = ({ bytes, sidecar }: SourceFile): string =>
  sidecar === null ? shortHash(bytes) : `${shortHash(bytes)} ${shortHash(sidecar.bytes)}`

const headOf = (read: ReadSource): SourceHead => {
  if (read.kind !== 'article') return read
  const { article, ...rest } = read
  return { ...rest, card: article.card }
}

const textOf = (read: ReadSource): string | null =>
  read.kind === 'article' ? JSON.stringify(read.article.tagged()) : null

// its record was damaged on the disk
const readAgain = (root: string, path: string, packs: TagPacks): TaggedArticle => {
  const read = readSourceAt(root, path, packs)
  if (read.kind !== 'article')
    throw new Error(`${path} was lost while it was read: its record is damaged, its file gone`)
  return read.article.tagged()
}
