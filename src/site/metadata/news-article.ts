import { webAddress } from '../../base/web-address.ts'
import type { Article } from '../../records/article.ts'
import type { Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { headlineOf, isDerived, placeCase } from '../headline.ts'
import { pictureOf } from './article-picture.ts'
import type { ArticleTopics } from './article-topics.ts'
import { isDay } from './changed.ts'
import { isPersonName } from './person-name.ts'
import { addressOf } from './site-things.ts'
import { type Facts, type Thing, thing } from './thing.ts'

/**
 * Describes an article: who wrote what about which places, and when, as far as it is known to the day. Its text is not
 * repeated: it stands on the page, and each page would be twice as long.
 */
export const describeArticle = (sheet: Sheet, entry: Entry, topics: ArticleTopics): Thing => {
  const { article } = entry.tagged
  const { publisher, site } = sheet.frame()
  const url = addressOf(sheet, sheet.url)
  return thing('NewsArticle', {
    '@id': url === null ? null : `${url}#article`,
    url,
    mainEntityOfPage: url,
    ...titleOf(sheet, entry),
    alternativeHeadline: article.lead,
    inLanguage: article.language,
    datePublished: isDay(article.date.value) ? article.date.value : null,
    dateModified: isDay(article.updated) ? article.updated : null,
    ...placesOf(sheet, entry, topics),
    image: pictureOf(sheet, entry),
    ...sourceOf(article, sheet.settings.rights),
    publisher,
    isPartOf: site,
  })
}

// A first phrase in the place of a headline is a name, no headline.
const titleOf = (sheet: Sheet, entry: Entry): Facts =>
  isDerived(entry)
    ? { name: headlineOf(sheet, entry).text }
    : { headline: entry.tagged.article.title ?? headlineOf(sheet, entry).text }

const placesOf = (sheet: Sheet, entry: Entry, { regions, partners, chapters, mentioned }: ArticleTopics): Facts => {
  const { tagged } = entry
  const { topic } = sheet.frame()
  const { dateline, overrides } = tagged.article
  const place = dateline?.place ?? null
  const printers = printersOf(tagged.article)
  return {
    dateline: dateline?.text ?? null,
    locationCreated: place === null ? null : thing('Place', { name: placeCase(place) }),
    about: [...regions, ...partners].map(topic),
    mentions: [
      ...mentioned.map(topic),
      ...named(
        'Organization',
        tagged.organisations.map(({ name }) => name).filter((name) => !printers.includes(name)),
      ),
      ...named(
        'Person',
        tagged.people.map(({ name }) => name),
      ),
    ],
    keywords: [...overrides.tags, ...chapters.map(topic)],
  }
}

const named = (type: string, names: readonly string[]): Thing[] =>
  [...new Set(names)].map((name) => thing(type, { name }))

// Who wrote the text and who printed it first; they stand apart from the organisations that the text is about.
const printersOf = ({ agency, publisher }: Article): string[] =>
  [...new Set([agency, publisher])].filter((name) => name !== null)

const sourceOf = (article: Article, siteRights: string | null): Facts => {
  const { authors, source } = article
  const printers = printersOf(article)
  const rights = source.rights ?? siteRights
  const license = webAddress(rights)
  return {
    author: named(
      'Person',
      authors.filter((name) => isPersonName(name) && !printers.includes(name)),
    ),
    sourceOrganization: named('Organization', printers),
    isBasedOn: webAddress(source.url),
    creditText: printers.length === 0 ? null : printers.join(', '),
    ...(license === null ? { copyrightNotice: rights } : { license }),
  }
}
