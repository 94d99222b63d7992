import { LIST_LIMIT, shelve } from './archives.ts'
import { viewArticle } from './article/article-view.ts'
import type { Folder } from './atlas.ts'
import { chapterName } from './chapters.ts'
import type { Desk, Sheet } from './desk.ts'
import type { Entry } from './entry.ts'
import { type ArchiveOwner, viewArchive } from './pages/archive-view.ts'
import { viewCountry } from './pages/country-view.ts'
import { viewDirectory } from './pages/directory-view.ts'
import { viewGroup } from './pages/group-view.ts'
import { viewIndex } from './pages/index-view.ts'
import { viewNotFound } from './pages/not-found-view.ts'
import { viewPair } from './pages/pair-view.ts'
import { viewPlain } from './pages/plain-view.ts'
import { viewProduct } from './pages/product-view.ts'
import { viewRegion } from './pages/region-view.ts'
import { viewWithdrawn } from './pages/withdrawn-view.ts'
import { countryName, groupName, regionName } from './places.ts'
import {
  articleUrl,
  countriesUrl,
  countryUrl,
  groupUrl,
  NOT_FOUND_URL,
  pairUrl,
  plainUrl,
  productsUrl,
  productUrl,
  regionsUrl,
  regionUrl,
} from './urls.ts'
import type { PageView } from './views.ts'

/** A page with an address that nobody has yet checked for being taken. */
export interface Draft {
  readonly desk: Desk
  readonly url: string
  readonly sources: readonly string[]
  readonly template: PageView['kind']
  readonly view: (sheet: Sheet) => PageView
}

/** Every page of one interface language. */
export const draftLanguage = (desk: Desk): Draft[] => [
  { desk, url: desk.prefix, sources: [], template: 'index', view: viewIndex },
  ...draftArticles(desk),
  ...draftDirectories(desk),
  ...draftFolders(desk),
  ...draftArchive(desk, `${desk.prefix}archive/`, 'articles', null, desk.atlas.entries),
  ...draftPlain(desk),
]

/** The one page for addresses that are not there. */
export const draftNotFound = (desk: Desk): Draft => {
  return { desk, url: NOT_FOUND_URL, sources: [], template: 'not-found', view: viewNotFound }
}

const draftArticles = (desk: Desk): Draft[] => [
  ...desk.atlas.entries.map((entry): Draft => {
    const url = articleUrl(desk.prefix, entry.id)
    return { desk, url, sources: [entry.path], template: 'article', view: (sheet) => viewArticle(sheet, entry) }
  }),
  ...desk.atlas.withdrawn.map((article): Draft => {
    const url = articleUrl(desk.prefix, article.id)
    return { desk, url, sources: [article.source.path], template: 'withdrawn', view: viewWithdrawn }
  }),
]

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
    view: (sheet) => viewDirectory(sheet, topic),
  }))

/** What the pages of one kind of folder have in common. */
interface FolderKind {
  readonly template: PageView['kind']
  readonly section: ArchiveOwner['section']
  readonly folders: ReadonlyMap<string, Folder>
  readonly url: (code: string) => string
  readonly name: (code: string) => string
  readonly view: (sheet: Sheet, folder: Folder) => PageView
}

const folderKinds = (desk: Desk): FolderKind[] => {
  const { prefix, atlas } = desk
  const split = (code: string): readonly [string, string] => {
    const [region = '', country = ''] = code.split('/')
    return [region, country]
  }
  return [
    {
      template: 'region',
      section: 'regions',
      folders: atlas.regions,
      url: (code) => regionUrl(prefix, code),
      name: (code) => regionName(desk, code),
      view: viewRegion,
    },
    {
      template: 'country',
      section: 'countries',
      folders: atlas.countries,
      url: (code) => countryUrl(prefix, code),
      name: (code) => countryName(desk, code),
      view: viewCountry,
    },
    {
      template: 'pair',
      section: 'regions',
      folders: atlas.pairs,
      url: (code) => pairUrl(prefix, ...split(code)),
      name: (code) => `${regionName(desk, split(code)[0])}\u00a0— ${countryName(desk, split(code)[1])}`,
      view: viewPair,
    },
    {
      template: 'group',
      section: 'countries',
      folders: atlas.groups,
      url: (code) => groupUrl(prefix, code),
      name: (code) => groupName(desk, code),
      view: viewGroup,
    },
    {
      template: 'product',
      section: 'products',
      folders: atlas.products,
      url: (code) => productUrl(prefix, code),
      name: (code) => chapterName(code, desk.language) ?? code,
      view: viewProduct,
    },
  ]
}

const draftFolders = (desk: Desk): Draft[] =>
  folderKinds(desk).flatMap(({ template, section, folders, url, name, view }) =>
    [...folders.values()].flatMap((folder): Draft[] => {
      const address = url(folder.code)
      const sources = [...folder.entries, ...folder.mentions].map((entry) => entry.path)
      const page: Draft = { desk, url: address, sources, template, view: (sheet) => view(sheet, folder) }
      if (folder.entries.length <= LIST_LIMIT) return [page]
      return [page, ...draftArchive(desk, address, section, name(folder.code), folder.entries)]
    }),
  )

const draftArchive = (
  desk: Desk,
  base: string,
  section: ArchiveOwner['section'],
  name: string | null,
  entries: readonly Entry[],
): Draft[] => {
  const shelves = shelve(entries)
  return shelves.map((shelf) => ({
    desk,
    url: base + shelf.slug,
    sources: shelf.entries.map((entry) => entry.path),
    template: 'archive',
    view: (sheet) =>
      viewArchive(sheet, { base, section, name, crumbs: archiveCrumbs(sheet, base, name), shelves }, shelf),
  }))
}

const archiveCrumbs = (sheet: Sheet, base: string, name: string | null): ArchiveOwner['crumbs'] =>
  name === null
    ? [{ text: sheet.wording.sections.articles, href: sheet.href(sheet.prefix), lang: null }]
    : [{ text: name, href: sheet.href(base), lang: null }]

const draftPlain = (desk: Desk): Draft[] =>
  desk.content.pages
    .filter((page) => page.language === desk.language)
    .map((page) => ({
      desk,
      url: plainUrl(desk.prefix, page.slug),
      sources: [page.path],
      template: 'plain',
      view: (sheet) => viewPlain(sheet, page),
    }))
