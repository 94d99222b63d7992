import { LIST_LIMIT, type Shelf } from './archives.ts'
import { countArticles, counted } from './counts.ts'
import { type Desk, findLink } from './desk.ts'
import type { Entry } from './entry.ts'
import type { StoryList } from './views/stories.ts'

/** Articles that a list tells of at length. */
export const STORIES_SHOWN = 20

/**
 * The newest articles of a list at length, its undated ones apart, then as many more on a line each as make up `limit`,
 * and the way to the archive, which stands below the address `archiveBase`.
 */
export const listStories = (
  desk: Desk,
  entries: readonly Entry[],
  heading: string,
  archiveBase: string,
  limit: number = LIST_LIMIT,
): StoryList => {
  const shown = entries.slice(0, STORIES_SHOWN)
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
    lines: entries.slice(STORIES_SHOWN, limit).map(desk.line),
    archive: archiveLinks(desk, desk.atlas.shelves(entries), archiveBase),
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
