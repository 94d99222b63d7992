import { fileProblem, type Outcome, type Problem } from '../base/problem.ts'
import type { SiteConfig } from '../config/define-config.ts'
import { settleSettings } from '../config/settle-settings.ts'
import { gazetteer } from '../gazetteer/index.ts'
import { homelands } from '../homelands/index.ts'
import type { FoundSources } from '../io/find-sources.ts'
import { languages } from '../languages/index.ts'
import type { SiteSettings } from '../records/site-settings.ts'
import type { PlainPage, SiteArticle, SiteContent } from '../site/content.ts'
import { filesNamedIn } from '../site/html-links.ts'
import type { SitePacks } from '../site/site-packs.ts'
import type { TagPacks } from '../tag/packs.ts'
import { type Duplicates, findDuplicates } from './find-duplicates.ts'
import { mediaOf } from './media.ts'
import type { Progress } from './progress.ts'
import type { ReadPage } from './read-page.ts'
import { openSources, type ReadSource, type SiteSources } from './site-sources.ts'
import type { Fingerprint } from './take-fingerprint.ts'
import { findWithheld } from './withheld-images.ts'

/** A site read whole: what its pages are made of, and the files that are copied. */
export interface LoadedSite {
  readonly content: SiteContent
  readonly settings: SiteSettings
  readonly packs: SitePacks
  readonly sources: FoundSources
}

export interface LoadOptions {
  readonly root: string
  readonly drafts: boolean
  readonly baseUrl: string | null
  readonly clock: string
}

interface Gathered {
  readonly articles: SiteArticle[]
  /** Articles that are not shown yet. */
  readonly drafts: SiteArticle[]
  readonly prints: Fingerprint[]
  readonly pages: ReadPage[]
  readonly problems: Problem[]
  /** Path of each article’s source by its id. */
  readonly paths: Map<string, string>
}

const twin = (path: string, id: string, first: string): Problem =>
  fileProblem(
    path,
    'site/collision',
    `its slug “${id}” is that of ${first}, so it is left out; give one of the two another slug`,
  )

const gather = (gathered: Gathered, path: string, read: ReadSource, drafts: boolean): void => {
  gathered.problems.push(...read.problems)
  if (read.kind === 'page') gathered.pages.push(read.page)
  if (read.kind !== 'article') return
  const { id, draft } = read.article.card
  if (draft && !drafts) {
    gathered.drafts.push(read.article)
    return
  }
  const first = gathered.paths.get(id)
  if (first !== undefined) {
    gathered.problems.push(twin(path, id, first))
    return
  }
  gathered.paths.set(id, path)
  gathered.articles.push(read.article)
  gathered.prints.push(read.print)
}

const unspoken = (page: ReadPage['page'], settings: SiteSettings): Problem => {
  const known = settings.languages.join(', ')
  const message = `its language “${page.language}” is none of the site’s (${known}) and it is left out; add it to languages`
  return fileProblem(page.path, 'page/language', message, 'warning')
}

// a page whose language nobody says is in the site’s first
const settlePages = (
  pages: readonly ReadPage[],
  settings: SiteSettings,
  drafts: boolean,
  problems: Problem[],
): PlainPage[] =>
  pages.flatMap(({ page, draft }) => {
    const language = page.language ?? settings.languages[0]
    if (draft && !drafts) return []
    if (settings.languages.includes(language)) return [{ ...page, language }]
    problems.push(unspoken(page, settings))
    return []
  })

const namedByArticle = ({ card }: SiteArticle): readonly string[] => card.named

const namedByPage = ({ path, blocks }: ReadPage['page']): string[] => filesNamedIn(path, blocks)

const isShown = ({ card }: SiteArticle): boolean => !card.withdrawn && !card.excerpt

const INTERFACES = Object.values(languages).flatMap((pack) => (pack.wording === null ? [] : pack.code))

/** Reads every source of a site; what is wrong in them is told, the rest counts. `sources` may remember what it read. */
export const loadSite = async (
  options: LoadOptions,
  config: SiteConfig,
  packs: TagPacks,
  progress: Progress,
  sources: SiteSources = openSources(options.root, packs),
  findCopies: (prints: readonly Fingerprint[]) => Duplicates = findDuplicates,
): Promise<Outcome<LoadedSite>> => {
  const found = await sources.find()
  const read: Gathered = {
    ...{ articles: [], drafts: [], prints: [], pages: [], paths: new Map() },
    problems: [...found.problems],
  }
  const paths = [...found.value.raw, ...found.value.markdown]
  for (const [index, path] of paths.entries()) {
    progress.at('reading', index, paths.length)
    const source = sources.read(path)
    gather(read, path, source instanceof Promise ? await source : source, options.drafts)
  }
  progress.end()
  const articleLanguages = read.articles.map(({ card }) => card.language)
  const settings = settleSettings(config, { interfaces: INTERFACES, articleLanguages, ...options })
  const pages = settlePages(read.pages, settings, options.drafts, read.problems)
  const duplicates = findCopies(read.prints)
  const withheld = findWithheld(
    [...read.articles.filter(isShown).map(namedByArticle), ...pages.map(namedByPage)],
    [
      ...[...read.drafts, ...read.articles.filter((article) => !isShown(article))].map(namedByArticle),
      ...read.pages.filter(({ draft }) => draft && !options.drafts).map(({ page }) => namedByPage(page)),
    ],
  )
  const images = found.value.images.filter((path) => !withheld.has(path)).map(mediaOf)
  const content = { articles: read.articles, pages, images, duplicates, drafts: options.drafts }
  const { homeland } = packs
  return {
    value: { content, settings, packs: { homeland, gazetteer, languages }, sources: found.value },
    problems: read.problems,
  }
}

/** Codes that a config may name. */
export const CONFIG_CHOICES = { languages: INTERFACES, homes: Object.keys(homelands) } as const
