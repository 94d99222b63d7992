import type { Feed, FeedEntry } from '../../records/feed.ts'
import type { Desk } from '../desk.ts'
import { siteNameOf } from '../site-name.ts'
import { feedUrl } from '../urls.ts'
import { feedLink, idOf, rootOf } from './addresses.ts'
import { moment, standIn } from './changes.ts'
import type { Channel } from './channels.ts'

/** The feed of a channel, its entries given newest first. */
export const viewFeed = (desk: Desk, channel: Channel, entries: readonly FeedEntry[]): Feed => {
  const { settings, language } = desk
  const atom = feedUrl(channel.url, 'atom')
  return {
    id: idOf(desk, atom),
    title: channel.title,
    description: channel.description,
    language,
    author: siteNameOf(desk),
    root: rootOf(desk, atom),
    page: feedLink(desk, channel.url),
    self: {
      atom: feedLink(desk, atom),
      json: feedLink(desk, feedUrl(channel.url, 'json')),
      rss: feedLink(desk, feedUrl(channel.url, 'rss')),
    },
    updated: entries[0]?.updated ?? moment(standIn(settings.since).day),
    rights: settings.rights,
    entries,
  }
}
