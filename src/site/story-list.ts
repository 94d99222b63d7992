import { LIST_LIMIT, type Shelf, shelve } from './archives.ts'
import { countArticles, counted } from './counts.ts'
import { type Desk, findLink } from './desk.ts'
import type { Entry } from './entry.ts'
import type { StoryList } from './views.ts'

/** The newest articles of a list, its undated ones apart, and the way to the archive; `archiveBase` is the address its archive stands below, null where there is none. */
export const listStories = (
  desk: Desk,
  entries: readonly Entry[],
  heading: string,
  archiveBase: string | null,
): StoryList => {
  const shown = entries.slice(0, LIST_LIMIT)
  const undated = shown.filter((entry) => entry.date === null && entry.partial === null)
  const words = desk.wording.index
  return {
    heading,
    dated: shown.filter((entry) => !undated.includes(entry)).map(desk.story),
    undated:
      undated.length === 0
        ? null
        : {
            heading: words.undated,
            note: words.undatedNote(countArticles(desk, undated.length)),
            stories: undated.map(desk.story),
          },
    archive: archiveBase === null ? null : archiveLinks(desk, shelve(entries), archiveBase),
    empty: entries.length === 0 ? words.empty : null,
  }
}

const archiveLinks = (desk: Desk, shelves: readonly Shelf[], base: string): StoryList['archive'] => {
  const items = shelves
    .filter((shelf) => shelf.kind === 'year' || (shelf.kind === 'undated' && shelf.key === null))
    .map((shelf) => ({ shelf, href: findLink(desk, base + shelf.slug) }))
    .filter(({ href }) => href !== null)
    .map(({ shelf, href }) => counted(desk, shelfName(desk, shelf), href, shelf.count))
  return items.length === 0 ? null : { label: desk.wording.index.archive, items }
}

/** «2021», «май», «Без даты», «Без даты, часть 7» */
export const shelfName = (desk: Desk, { kind, key }: Shelf): string => {
  const { dates, archive } = desk.wording
  if (kind === 'year') return key ?? ''
  if (kind === 'month') return dates.months[Number(key?.slice(5)) - 1] ?? ''
  return key === null ? dates.undated : `${dates.undated}, ${archive.part(key)}`
}
