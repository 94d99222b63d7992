import { stringify } from 'yaml'
import type { SavedArticle } from './saved-article.ts'

/** A field worth writing, else nothing. */
const field = (name: string, value: string | readonly string[] | null): [string, string | readonly string[]][] =>
  value === null || value.length === 0 ? [] : [[name, value]]

/** What the article states, as front matter; `added` is the day it was taken in, which dates it in feeds. */
const frontMatter = (article: SavedArticle, added: string): string => {
  const { title, lead, date, authors, agency, publisher, url, language } = article
  const fields = Object.fromEntries([
    ...field('title', title),
    ...field('lead', lead),
    ...field('date', date),
    ...field('authors', authors),
    ...field('agency', agency),
    ...field('publisher', publisher),
    ...field('url', url),
    ...field('language', language),
    ...field('added', added),
  ])
  return stringify(fields, { lineWidth: 0, defaultStringType: 'PLAIN', flowCollectionPadding: false })
}

// “<b>” that a page prints: in a raw text it would be markup
const LOOKS_LIKE_TAG = /<(?=[a-z/!])/gi

/** The article’s text: its headline, then a line for each paragraph. */
export const seedBody = ({ title, lines }: SavedArticle): string => {
  const printed = title === null ? lines : [{ text: title, close: false }, ...lines]
  const joined = printed.map(({ text, close }, index) => `${index === 0 ? '' : close ? '\n' : '\n\n'}${text}`)
  return joined.join('').replace(LOOKS_LIKE_TAG, '&lt;')
}

/** A saved article as a raw text for `seeds/`. */
export const writeSeed = (article: SavedArticle, added: string): string =>
  `---\n${frontMatter(article, added)}---\n\n${seedBody(article)}\n`
