import type { FeedLength } from '../../records/feed.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { folderKinds } from '../folder-kinds.ts'
import { siteDescriptionOf, siteNameOf } from '../site-name.ts'

/** What a page’s feeds are made of, whatever their format. */
export interface Channel {
  /** Address of the page. */
  readonly url: string
  readonly title: string
  readonly description: string
  readonly entries: readonly Entry[]
  /** At most so many entries are told. */
  readonly limit: number
  readonly length: FeedLength
  /** As that of a page. */
  readonly near: string
}

// A reader who comes back after a busy week misses nothing of the whole site; on one subject 20 reach back for months.
// Whole texts stand in the feed of the site alone: an article is in a dozen others, and on its page.
const SITE_LIMIT = 50
const FOLDER_LIMIT = 20

/** The channels of one interface language: the site, then each region, country, pair and product. */
export const listChannels = (desk: Desk): Channel[] => {
  const { wording, atlas } = desk
  const siteName = siteNameOf(desk)
  const site: Channel = {
    url: desk.prefix,
    title: siteName,
    description: siteDescriptionOf(desk),
    entries: atlas.told,
    limit: SITE_LIMIT,
    length: 'whole',
    near: '',
  }
  const folders = folderKinds(desk)
    .filter(({ template }) => template !== 'group')
    .flatMap(({ folders, url, name, near }) =>
      [...folders.values()].map(({ code, entries }): Channel => {
        const subject = name(code)
        const title = wording.layout.title(subject, siteName)
        const description = wording.feeds.description(subject)
        const facts = { limit: FOLDER_LIMIT, length: 'opening', near: near(code) } as const
        return { url: url(code), title, description, entries, ...facts }
      }),
    )
  return [site, ...folders]
}
