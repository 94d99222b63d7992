import type { Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { upperFirst } from '../phrases.ts'
import type { ArticleView } from '../views/article.ts'
import type { Headline } from '../views/stories.ts'
import { whenText } from '../when.ts'

/** A line to cite the page by: who, title, where, when; the address where the site’s is known. */
export const citationOf = (sheet: Sheet, entry: Entry, headline: Headline): ArticleView['cite'] => {
  const { authors, agency, publisher } = entry.tagged.article
  const { article: words, quote } = sheet.wording
  const parts = [
    authors.length === 0 ? null : authors.join(', '),
    quote(headline.text),
    agency ?? publisher,
    upperFirst(whenText(sheet, entry)),
    sheet.frame().siteName,
  ]
  const { baseUrl } = sheet.settings
  const text = `${parts.filter((part) => part !== null).join('. ')}.`
  return { heading: words.cite, text: baseUrl === null ? text : `${text} ${baseUrl}${sheet.url.slice(1)}` }
}
