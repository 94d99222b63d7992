import { once } from '../base/once.ts'
import { printOf } from '../base/print.ts'
import type { Outcome, Problem } from '../base/problem.ts'
import { type FoundSources, findSources } from '../io/find-sources.ts'
import { loadSource } from '../io/load-source.ts'
import type { Article } from '../records/article.ts'
import type { SourceFile } from '../records/source-file.ts'
import { makeCard } from '../site/article-card.ts'
import type { SiteArticle } from '../site/content.ts'
import { makeGist } from '../site/gist.ts'
import type { TagPacks } from '../tag/packs.ts'
import { tagArticle } from '../tag/tag-article.ts'
import { ALL_READERS } from './all-readers.ts'
import { isPlainPage } from './is-plain-page.ts'
import { recoverArticle } from './read-article.ts'
import { type ReadPage, readPage } from './read-page.ts'
import { type Fingerprint, takeFingerprint } from './take-fingerprint.ts'

/**
 * What one source turns out to be, with the problems met in it; it depends on its file,
 * the `.yaml` beside it and the packs.
 */
type Source<T> =
  | {
      readonly kind: 'article'
      readonly article: T
      readonly print: Fingerprint
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'page'; readonly page: ReadPage; readonly problems: readonly Problem[] }
  | { readonly kind: 'nothing'; readonly problems: readonly Problem[] }

/** A source before its article is tagged; it may go to another thread. */
export type RecoveredSource = Source<Article>

/** A source as a site has it. */
export type ReadSource = Source<SiteArticle>

/** The sources of a site: which there are, and each of them read. */
export interface SiteSources {
  readonly find: () => Promise<Outcome<FoundSources>>
  readonly read: (path: string) => ReadSource | Promise<ReadSource>
}

/** The sources below a root as they are now. */
export const openSources = (root: string, packs: TagPacks): SiteSources => ({
  find: () => findSources(root),
  read: (path) => readSourceAt(root, path, packs),
})

/** Reads the source at a path. */
export const readSourceAt = (root: string, path: string, packs: TagPacks): ReadSource => {
  const { value: file, problems } = loadSource(root, path)
  return file === null ? { kind: 'nothing', problems } : readLoaded(file, packs)
}

/** Reads a source whose files are loaded. */
export const readLoaded = (file: SourceFile, packs: TagPacks): ReadSource =>
  tagRecovered(recoverLoaded(file, packs), packs)

/** Recovers a source whose files are loaded. */
export const recoverLoaded = (file: SourceFile, packs: TagPacks): RecoveredSource => {
  if (isPlainPage(file, ALL_READERS)) {
    const page = readPage(file)
    return { kind: 'page', page: page.value, problems: page.problems }
  }
  const { value, problems } = recoverArticle(file, packs, ALL_READERS)
  if (value === null) return { kind: 'nothing', problems }
  const { article } = value
  const texts = article.body.map((block) => block.text)
  return { kind: 'article', article, print: takeFingerprint(article.id, texts), problems }
}

/** Tags what was recovered, where it is an article. */
export const tagRecovered = (recovered: RecoveredSource, packs: TagPacks): ReadSource => {
  if (recovered.kind !== 'article') return recovered
  const tagged = tagArticle(recovered.article, packs)
  const article = {
    card: makeCard(tagged),
    record: once(() => printOf([JSON.stringify(tagged)])),
    gist: once(() => makeGist(tagged)),
    tagged: () => tagged,
  }
  return { ...recovered, article }
}
