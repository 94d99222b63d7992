import type { Article } from '../../records/article.ts'
import type { FeedEntry, FeedLength } from '../../records/feed.ts'
import { tellSource } from '../article/source-facts.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { headlineOf } from '../headline.ts'
import { isDay } from '../metadata/changed.ts'
import { articleUrl } from '../urls.ts'
import { feedLink, idOf } from './addresses.ts'
import { type Change, moment } from './changes.ts'
import { writeHtml } from './entry-html.ts'
import { topicsOf } from './topics.ts'

/** An article as every feed of one interface language that tells as much of it has it. */
export const makeFeedEntry = (desk: Desk, entry: Entry, { day, basis }: Change, length: FeedLength): FeedEntry => {
  const { article } = entry.tagged
  const url = articleUrl(desk.prefix, entry.id)
  const page = feedLink(desk, url)
  const { link, rights } = tellSource(desk, entry)
  const updated = moment(day)
  return {
    id: idOf(desk, url),
    title: headlineOf(desk, entry).text,
    page,
    language: article.language,
    updated,
    modified: basis === 'known' ? updated : null,
    published: isDay(article.date.value) ? moment(article.date.value) : null,
    authors: authorsOf(article),
    source: link?.href ?? null,
    summary: length === 'whole' ? article.lead : null,
    html: writeHtml(desk, entry, page, { text: desk.wording.article.original, href: link?.href ?? page }, length),
    excerpt: article.overrides.excerpt || length === 'opening',
    rights: rights?.text ?? null,
    topics: topicsOf(desk, entry),
  }
}

// who wrote it, else who printed it first
const authorsOf = ({ authors, agency, publisher }: Article): readonly string[] => {
  const press = agency ?? publisher
  return authors.length > 0 || press === null ? authors : [press]
}
