import { once } from '../../base/once.ts'
import type { FeedEntry, FeedFormat, FeedLength } from '../../records/feed.ts'
import type { FileView } from '../../records/file-view.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { keepSome } from '../keep-some.ts'
import { type PlannedFile, planFile } from '../planned-file.ts'
import { feedUrl } from '../urls.ts'
import { listChannels } from './channels.ts'
import { makeFeedEntry } from './feed-entry.ts'
import { viewFeed } from './feed-view.ts'
import { type Changes, openChanges } from './newest.ts'

const FILE_FORMATS: Readonly<Record<FeedFormat, Extract<FileView, { readonly feed: unknown }>['format']>> = {
  atom: 'atom',
  json: 'json-feed',
  rss: 'rss',
}

/** The feeds of a site in every interface language; without the site’s address no RSS, which knows full ones only. */
export const draftFeeds = (desks: readonly Desk[]): PlannedFile[] => {
  const [main] = desks
  if (main === undefined) return []
  const changes = openChanges(main.atlas.told, main.settings.since)
  return desks.flatMap((desk) => draftLanguageFeeds(desk, changes))
}

// An article stands in a dozen feeds of three formats each, which are printed one after another; this many texts of a
// few kilobytes are held ready.
const KEPT = 1000

const draftLanguageFeeds = (desk: Desk, changes: Changes): PlannedFile[] => {
  const teller = (length: FeedLength): ((entry: Entry) => FeedEntry) => {
    const told = desk.memory.hold(() =>
      keepSome(KEPT, (entry: Entry) => makeFeedEntry(desk, entry, changes.of(entry), length)),
    )
    return (entry) => told()(entry)
  }
  const tell: Readonly<Record<FeedLength, (entry: Entry) => FeedEntry>> = {
    whole: teller('whole'),
    opening: teller('opening'),
  }
  const formats: readonly FeedFormat[] = desk.settings.baseUrl === null ? ['atom', 'json'] : ['atom', 'json', 'rss']
  return listChannels(desk).flatMap((channel) => {
    const entries = once(() => changes.newest(channel.entries, channel.limit))
    const sources = { [Symbol.iterator]: () => entries().values() }
    const prints = () => ({ articles: desk.prints.articles(entries()) })
    return formats.map((format) => {
      const view = () => ({
        format: FILE_FORMATS[format],
        feed: viewFeed(desk, channel, entries().map(tell[channel.length])),
      })
      return planFile(feedUrl(channel.url, format), sources, view, prints, channel.near)
    })
  })
}
