import { once } from '../base/once.ts'
import { printOf } from '../base/print.ts'
import type { Outcome, Problem } from '../base/problem.ts'
import { type FoundSources, findSources } from '../io/find-sources.ts'
import { loadSource } from '../io/load-source.ts'
import type { SourceFile } from '../records/source-file.ts'
import { makeCard } from '../site/article-card.ts'
import type { SiteArticle } from '../site/content.ts'
import { makeGist } from '../site/gist.ts'
import type { TagPacks } from '../tag/packs.ts'
import { ALL_READERS } from './all-readers.ts'
import { isPlainPage } from './is-plain-page.ts'
import { readArticle } from './read-article.ts'
import { type ReadPage, readPage } from './read-page.ts'
import { type Fingerprint, takeFingerprint } from './take-fingerprint.ts'

/** What one source turns out to be, with the problems met in it; it depends on its file, the `.yaml` beside it and the packs. */
export type ReadSource =
  | {
      readonly kind: 'article'
      readonly article: SiteArticle
      readonly print: Fingerprint
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'page'; readonly page: ReadPage; readonly problems: readonly Problem[] }
  | { readonly kind: 'nothing'; readonly problems: readonly Problem[] }

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
export const readLoaded = (file: SourceFile, packs: TagPacks): ReadSource => {
  if (isPlainPage(file, ALL_READERS)) {
    const page = readPage(file)
    return { kind: 'page', page: page.value, problems: page.problems }
  }
  const read = readArticle(file, packs, ALL_READERS)
  if (read.value === null) return { kind: 'nothing', problems: read.problems }
  const { tagged } = read.value
  const article = {
    card: makeCard(tagged),
    record: once(() => printOf([JSON.stringify(tagged)])),
    gist: once(() => makeGist(tagged)),
    tagged: () => tagged,
  }
  const texts = tagged.article.body.map((block) => block.text)
  return { kind: 'article', article, print: takeFingerprint(article.card.id, texts), problems: read.problems }
}
