import type { Feed } from '../../../src/records/feed.ts'
import type { SiteSettings } from '../../../src/records/site-settings.ts'
import type { TaggedArticle } from '../../../src/records/tagged-article.ts'
import type { SiteContent } from '../../../src/site/content.ts'
import { planSite } from '../../../src/site/plan-site.ts'
import { content, packs, settings } from '../factory.ts'

/** The feeds of a site made of these articles, by address. */
export const feedsOf = (
  articles: readonly TaggedArticle[],
  more: Partial<SiteSettings> = {},
  site: Partial<SiteContent> = {},
): ReadonlyMap<string, Feed> => {
  const { files } = planSite({ ...content(articles), ...site }, { ...settings, ...more }, packs).value
  return new Map(
    files.flatMap(({ url, view }) => {
      if (!url.includes('/feed.')) return []
      const made = view()
      if (!('feed' in made)) throw new Error(`${url} is no feed`)
      return [[url, made.feed] as const]
    }),
  )
}

/** The feed at an address. */
export const feedAt = (feeds: ReadonlyMap<string, Feed>, url: string): Feed => {
  const feed = feeds.get(url)
  if (feed === undefined) throw new Error(`no feed at ${url}; there are ${[...feeds.keys()].join(' ')}`)
  return feed
}
