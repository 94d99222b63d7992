import type { Feed, FeedEntry } from '../../records/feed.ts'
import type { Sheet } from '../desk.ts'
import { siteNameOf } from '../site-name.ts'
import { feedUrl } from '../urls.ts'
import { idOf, rootOf } from './addresses.ts'
import { moment, standIn } from './changes.ts'
import type { Channel } from './channels.ts'

/** The feed of a channel, its entries given newest first. */
export const viewFeed = (sheet: Sheet, channel: Channel, entries: readonly FeedEntry[]): Feed => {
  const { settings, language } = sheet
  const atom = feedUrl(channel.url, 'atom')
  return {
    id: idOf(sheet, atom),
    title: channel.title,
    description: channel.description,
    language,
    author: siteNameOf(sheet),
    root: rootOf(sheet, atom),
    page: sheet.href(channel.url),
    self: {
      atom: sheet.href(atom),
      json: sheet.href(feedUrl(channel.url, 'json')),
      rss: sheet.href(feedUrl(channel.url, 'rss')),
    },
    updated: entries[0]?.updated ?? moment(standIn(settings.since).day),
    rights: settings.rights,
    entries,
  }
}
