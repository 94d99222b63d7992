import type { Shelf } from '../archives.ts'
import { countArticles, counted } from '../counts.ts'
import { findLink, type Sheet } from '../desk.ts'
import { makeLayout } from '../layout.ts'
import { readPoint } from '../points.ts'
import { shelfName } from '../story-list.ts'
import type { Crumb } from '../views/layout.ts'
import type { ArchiveView } from '../views/pages.ts'
import type { Counted } from '../views/stories.ts'

/** What an archive page belongs to: the site or one of its pages. */
export interface ArchiveOwner {
  /** Address below which its archive stands. */
  readonly base: string
  readonly section: 'articles' | 'regions' | 'countries' | 'products'
  /** Name of the place or product; null for the archive of the whole site. */
  readonly name: string | null
  readonly crumbs: readonly Crumb[]
  readonly shelves: readonly Shelf[]
}

/** The articles of a year, a month, or without a date. */
export const viewArchive = (sheet: Sheet, owner: ArchiveOwner, shelf: Shelf): ArchiveView => {
  const title = titleOf(sheet, shelf)
  const heading = owner.name === null ? title : `${owner.name}. ${title}`
  const lines = shelf.entries.map(sheet.line)
  const tell = (other: Shelf): Counted =>
    counted(
      sheet,
      shelfName(sheet, other),
      other.slug === shelf.slug ? null : findLink(sheet, owner.base + other.slug),
      other.count,
    )
  const rows = [owner.shelves.filter(isWhole), owner.shelves.filter((other) => isPartBeside(other, shelf))]
  const siblings = rows.filter((row) => row.length > 0).map((row) => row.map(tell))
  return {
    kind: 'archive',
    layout: makeLayout(sheet, {
      title: heading,
      description: `${heading}: ${countArticles(sheet, shelf.count)}.`,
      section: owner.section,
      subject: { kind: 'collection', topics: [], list: { items: [], count: shelf.count } },
      crumbs: [...owner.crumbs, { text: title, href: null, lang: null }],
    }),
    heading,
    note: null,
    list: {
      heading: sheet.wording.sections.articles,
      dated: [],
      undated: null,
      lines,
      archive: null,
      empty: lines.length === 0 && shelf.count === 0 ? sheet.wording.index.empty : null,
    },
    siblings: owner.shelves.length < 2 ? null : { label: sheet.wording.archive.siblings, rows: siblings },
  }
}

const isWhole = ({ kind, key }: Shelf): boolean => kind === 'year' || key === null

// the months of one year, the parts of the undated: `2021` and `2021-05` are of one year
const isPartBeside = (other: Shelf, shelf: Shelf): boolean => !isWhole(other) && yearOf(other) === yearOf(shelf)

const yearOf = ({ kind, key }: Shelf): string => (kind === 'undated' ? kind : (key ?? '').slice(0, 4))

const titleOf = (sheet: Sheet, { kind, key }: Shelf): string => {
  const { archive } = sheet.wording
  if (kind === 'year') return archive.year(Number(key))
  if (kind === 'month') return archive.month(readPoint(key ?? ''))
  return key === null ? archive.undated : `${archive.undated}, ${archive.part(key)}`
}
