import { readPair } from './atlas.ts'
import { chapterName } from './chapters.ts'
import type { Desk, Sheet } from './desk.ts'
import type { Folder } from './folders.ts'
import type { ArchiveOwner } from './pages/archive-view.ts'
import { viewCountry } from './pages/country-view.ts'
import { viewGroup } from './pages/group-view.ts'
import { viewPair } from './pages/pair-view.ts'
import { viewProduct } from './pages/product-view.ts'
import { viewRegion } from './pages/region-view.ts'
import { countryName, groupName, regionName } from './places.ts'
import { countryUrl, groupUrl, pairUrl, productUrl, regionUrl } from './urls.ts'
import type { PageView } from './views/page-view.ts'

/** What the pages of one kind of folder have in common. */
interface FolderKind {
  readonly template: PageView['kind']
  readonly section: ArchiveOwner['section']
  readonly folders: ReadonlyMap<string, Folder>
  readonly url: (code: string) => string
  readonly name: (code: string) => string
  /** As that of a page. */
  readonly near: (code: string) => string
  readonly view: (sheet: Sheet, folder: Folder) => PageView
}

/** The kinds of page that are made of folders, in the order they are planned. */
export const folderKinds = (desk: Desk): FolderKind[] => {
  const { prefix, atlas } = desk
  return [
    {
      template: 'region',
      section: 'regions',
      folders: atlas.regions,
      url: (code) => regionUrl(prefix, code),
      name: (code) => regionName(desk, code),
      near: (code) => code,
      view: viewRegion,
    },
    {
      template: 'country',
      section: 'countries',
      folders: atlas.countries,
      url: (code) => countryUrl(prefix, code),
      name: (code) => countryName(desk, code),
      near: nowhere,
      view: viewCountry,
    },
    {
      template: 'pair',
      section: 'regions',
      folders: atlas.pairs,
      url: (code) => pairUrl(prefix, ...readPair(code)),
      name: (code) => pairName(desk, code),
      near: (code) => readPair(code)[0],
      view: viewPair,
    },
    {
      template: 'group',
      section: 'countries',
      folders: atlas.groups,
      url: (code) => groupUrl(prefix, code),
      name: (code) => groupName(desk, code),
      near: nowhere,
      view: viewGroup,
    },
    {
      template: 'product',
      section: 'products',
      folders: atlas.products,
      url: (code) => productUrl(prefix, code),
      name: (code) => chapterName(code, desk.language) ?? code,
      near: nowhere,
      view: viewProduct,
    },
  ]
}

// of a country, a group or a chapter few articles are told at length, and those of any region
const nowhere = (): string => ''

const pairName = (desk: Desk, code: string): string => {
  const [region, country] = readPair(code)
  return `${regionName(desk, region)}\u00a0— ${countryName(desk, country)}`
}
