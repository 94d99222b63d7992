import { once } from '../base/once.ts'
import { printOf } from '../base/print.ts'
import { LIST_LIMIT } from './archives.ts'
import { viewArticle } from './article/article-view.ts'
import type { PlainPage } from './content.ts'
import type { Desk, Sheet } from './desk.ts'
import type { Entry } from './entry.ts'
import { folderKinds } from './folder-kinds.ts'
import { newestChange } from './metadata/changed.ts'
import { type ArchiveOwner, viewArchive } from './pages/archive-view.ts'
import { viewData } from './pages/data-view.ts'
import { viewDirectory } from './pages/directory-view.ts'
import { viewIndex } from './pages/index-view.ts'
import { viewNotFound } from './pages/not-found-view.ts'
import { viewPlain } from './pages/plain-view.ts'
import { viewWithdrawn } from './pages/withdrawn-view.ts'
import type { Source } from './planned-file.ts'
import type { Prints } from './prints.ts'
import { articleUrl, countriesUrl, dataUrl, linkTo, NOT_FOUND_URL, plainUrl, productsUrl, regionsUrl } from './urls.ts'
import type { PageView } from './views/page-view.ts'

/** A page with an address that nobody has yet checked for being taken. */
export interface Draft {
  readonly desk: Desk
  readonly url: string
  readonly sources: readonly Source[]
  readonly template: PageView['kind']
  /** Search engines are to leave it alone. */
  readonly noindex: boolean
  /** Day of the last change, for crawlers; null where not known. */
  readonly changed: string | null
  /** Prints of what it is made of, by their names. */
  readonly prints: () => Prints
  /** What shows much the same articles has the same word. */
  readonly near?: string
  readonly view: (sheet: Sheet) => PageView
}

/** Every page that Herald itself makes in one interface language. */
export const draftLanguage = (desk: Desk): Draft[] => [
  draftIndex(desk),
  ...draftArticles(desk),
  ...draftDirectories(desk),
  draftDownloads(desk),
  ...draftFolders(desk),
  ...draftArchive(desk, `${desk.prefix}archive/`, { section: 'articles', name: null, near: '' }, desk.atlas.told),
]

/** A plain page. */
export const draftPlain = (desk: Desk, page: PlainPage): Draft => ({
  desk,
  url: plainUrl(desk.prefix, page.slug),
  sources: [page],
  template: 'plain',
  noindex: page.noindex,
  changed: null,
  prints: () => ({ page: desk.prints.plain(page) }),
  view: (sheet) => viewPlain(sheet, page),
})

/** The one page for addresses that are not there. */
export const draftNotFound = (desk: Desk): Draft => {
  const facts = { sources: [], template: 'not-found', noindex: true, changed: null } as const
  return { desk, url: NOT_FOUND_URL, ...facts, prints: () => ({}), view: viewNotFound }
}

const draftIndex = (desk: Desk): Draft => {
  const facts = { sources: [], template: 'index', noindex: false, changed: newestChange(desk.atlas.entries) } as const
  const prints = () => ({ site: desk.prints.site(), day: desk.settings.clock.slice(0, 10) })
  return { desk, url: desk.prefix, ...facts, prints, view: viewIndex }
}

const draftArticles = (desk: Desk): Draft[] => [
  ...desk.atlas.entries.map((entry): Draft => {
    const { noindex } = entry.card
    const facts = { sources: [entry], template: 'article', noindex, changed: entry.changed } as const
    const prints = () => ({ article: desk.prints.article(entry), kin: desk.prints.kin(entry) })
    return {
      desk,
      url: articleUrl(desk.prefix, entry.id),
      ...facts,
      prints,
      near: regionOf(entry),
      view: (sheet) => viewArticle(sheet, entry),
    }
  }),
  ...desk.atlas.withdrawn.map(({ id, path }): Draft => {
    const facts = { sources: [{ path }], template: 'withdrawn', noindex: true, changed: null } as const
    return { desk, url: articleUrl(desk.prefix, id), ...facts, prints: () => ({}), view: viewWithdrawn }
  }),
]

// whose region lists it together with others
const regionOf = ({ primary, ties }: Entry): string =>
  primary[0] ?? ties.find(({ region }) => region !== null)?.region ?? ''

const draftDirectories = (desk: Desk): Draft[] =>
  (
    [
      ['regions', regionsUrl],
      ['countries', countriesUrl],
      ['products', productsUrl],
    ] as const
  ).map(([topic, urlOf]) => ({
    desk,
    url: urlOf(desk.prefix),
    sources: [],
    template: 'directory',
    noindex: false,
    changed: newestChange(desk.atlas.entries),
    prints: () => ({ site: desk.prints.site() }),
    view: (sheet) => viewDirectory(sheet, topic),
  }))

const draftDownloads = (desk: Desk): Draft => {
  const facts = { sources: [], template: 'data', noindex: false, changed: newestChange(desk.atlas.entries) } as const
  return { desk, url: dataUrl(desk.prefix), ...facts, prints: () => ({ site: desk.prints.site() }), view: viewData }
}

const draftFolders = (desk: Desk): Draft[] =>
  folderKinds(desk).flatMap(({ template, section, folders, url, name, near, view }) =>
    [...folders.values()].flatMap((folder): Draft[] => {
      const address = url(folder.code)
      const told = [...folder.entries, ...folder.mentions]
      const facts = { sources: told, noindex: false, changed: newestChange(told), near: near(folder.code) }
      const prints = () => ({ articles: desk.prints.articles(folder.entries), beside: desk.prints.beside(folder) })
      const page: Draft = { desk, url: address, ...facts, template, prints, view: (sheet) => view(sheet, folder) }
      if (folder.entries.length <= LIST_LIMIT) return [page]
      const owner = { section, name: name(folder.code), near: facts.near }
      return [page, ...draftArchive(desk, address, owner, folder.entries)]
    }),
  )

const draftArchive = (
  desk: Desk,
  base: string,
  { section, name, near }: Pick<ArchiveOwner, 'section' | 'name'> & { readonly near: string },
  entries: readonly Entry[],
): Draft[] => {
  const shelves = desk.atlas.shelves(entries)
  const shown = once(() => printOf(shelves.map(({ slug, count }) => `${slug} ${count}`)))
  return shelves.map((shelf) => ({
    desk,
    url: base + shelf.slug,
    sources: shelf.entries,
    template: 'archive',
    noindex: false,
    changed: newestChange(shelf.entries),
    prints: () => ({ articles: desk.prints.articles(shelf.entries), shelves: shown() }),
    near,
    view: (sheet) =>
      viewArchive(sheet, { base, section, name, crumbs: archiveCrumbs(sheet, base, name), shelves }, shelf),
  }))
}

const archiveCrumbs = (sheet: Sheet, base: string, name: string | null): ArchiveOwner['crumbs'] =>
  name === null
    ? [{ text: sheet.wording.sections.articles, href: linkTo(sheet.prefix), lang: null }]
    : [{ text: name, href: linkTo(base), lang: null }]
