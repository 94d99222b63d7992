import { fold } from '../../base/words.ts'
import type { ReadingRules } from '../../recover/reading-rules.ts'
import { readPageLines } from '../html/page-lines.ts'
import { parsePage } from '../html/parse-page.ts'
import type { SavedArticle, TextLine } from '../saved-article.ts'
import { agreeOnDate } from '../stated-date.ts'
import { statedLanguage } from '../stated-language.ts'
import { statedAuthors, statedPublisher } from '../stated-names.ts'
import { oneLine, statedText } from '../stated-text.ts'
import { statedUrl } from '../stated-url.ts'
import { dropSignature } from './drop-signature.ts'
import type { FeedItem } from './feed-item.ts'

const htmlLines = (html: string): TextLine[] => readPageLines(parsePage(html).body)

const textLines = (text: string): TextLine[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => ({ text: oneLine(line), close: false }))
    .filter((line) => line.text !== '')

// what stands behind the first sentences of a teaser: «…», «[…]», “Read more”
const CUT = /[\s.…[\]&#;()]*(?:\.{3}|…|\[…\])?\s*$/u

const joined = (lines: readonly TextLine[]): string => lines.map(({ text }) => text).join(' ')

/** The standfirst: a summary that is not the beginning of the text. */
const leadOf = (summary: readonly TextLine[], lines: readonly TextLine[]): string | null => {
  const said = statedText(joined(summary))
  if (said === null) return null
  const text = fold(joined(lines))
  return text.includes(fold(said.replace(CUT, ''))) ? null : said
}

/** Reads an item of a feed; null when it has no text. */
export const readItem = (item: FeedItem, rules: ReadingRules): SavedArticle | null => {
  if (item.content === null) return null
  const { kind, text } = item.content
  const title = item.title === null ? null : statedText(joined(htmlLines(item.title)))
  const publisher = statedPublisher(item.publisher === null ? [] : [item.publisher])
  const signed = (kind === 'html' ? htmlLines(text) : textLines(text)).filter((line) => line.text !== title)
  const lines = dropSignature(signed, title, publisher)
  const summary = dropSignature(htmlLines(item.summary ?? ''), title, publisher)
  if (lines.length === 0) return null
  const { authors = [], agency = null } = statedAuthors(item.authors, rules)
  return {
    title,
    lead: leadOf(summary, lines),
    date: agreeOnDate(item.dates).date,
    authors,
    agency,
    publisher,
    url: item.urls.flatMap((url) => statedUrl(url, null) ?? [])[0] ?? null,
    language: statedLanguage(item.language, lines, rules),
    lines,
  }
}
