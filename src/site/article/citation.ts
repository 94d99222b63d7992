import type { Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { textIn } from '../layout.ts'
import type { ArticleView, Headline } from '../views.ts'
import { tellWhen } from '../when.ts'

/** A line to cite the page by: who, title, where, when; the address where the site’s is known. */
export const citationOf = (sheet: Sheet, entry: Entry, headline: Headline): ArticleView['cite'] => {
  const { authors, agency, publisher, date } = entry.tagged.article
  const { article: words, dates, quote } = sheet.wording
  const when = tellWhen(date, sheet, null)
  const parts = [
    authors.length === 0 ? null : authors.join(', '),
    quote(headline.text),
    agency ?? publisher,
    when.main === null ? dates.noDate : [when.main, when.note].filter((part) => part !== null).join(', '),
    textIn(sheet, sheet.settings.title),
  ]
  const { baseUrl } = sheet.settings
  const text = `${parts.filter((part) => part !== null).join('. ')}.`
  return { heading: words.cite, text: baseUrl === null ? text : `${text} ${baseUrl}${sheet.url.slice(1)}` }
}
