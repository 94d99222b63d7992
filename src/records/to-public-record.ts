import { paragraphsOf } from './paragraphs.ts'
import type { PublicRecord } from './public-record.ts'
import type { TaggedArticle } from './tagged-article.ts'

/** The public record of an article; `duplicates` are the ids of its other copies. */
export const toPublicRecord = (tagged: TaggedArticle, duplicates: readonly string[] = []): PublicRecord => {
  const { article, warnings, ...tags } = tagged
  const { id, source, language, title, titleBasis, lead, authors, agency, publisher, dateline, date, updated } = article
  const body = paragraphsOf(article.body).map((block) => block.text)
  return {
    schema: 1,
    id,
    source,
    language,
    title,
    titleBasis,
    lead,
    authors,
    agency,
    publisher,
    dateline,
    date,
    updated,
    body,
    ...tags,
    removed: article.removed,
    duplicates,
    warnings,
  }
}
