import { fileProblem, type Outcome } from '../base/problem.ts'
import { detectLanguage } from '../recover/detect-language.ts'
import { readLines } from '../recover/lines.ts'
import type { Languages, ReadingRules } from '../recover/reading-rules.ts'
import { marksOf, rulesFor } from '../recover/rules-for.ts'
import { decodeSaved } from './decode-saved.ts'
import { readJsonFeed } from './feed/json-feed.ts'
import { readItems, readXmlFeed } from './feed/read-feed.ts'
import { readHtml } from './html/read-html.ts'
import { refuseFormat } from './refuse-format.ts'
import type { SavedArticle, SavedFile } from './saved-article.ts'

/** Larger files are no pages: they are videos, archives, dumps. */
const LARGEST = 32 * 1024 * 1024

/** Pages with more tags and character references than this are generated data. */
const MOST_MARKS = 600_000

const isTangled = (text: string): boolean => {
  const mark = /[<&]/g
  let count = 0
  while (count <= MOST_MARKS && mark.test(text)) count += 1
  return count > MOST_MARKS
}

// what may stand before the first element: a declaration, comments, a DOCTYPE
const PROLOGUE = /\s*(?:<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)/iy
const FEED = /\s*<(?:rss|rdf:RDF|feed)[\s>]/iy
// `<?xml version="1.0"?><urlset …>`; pages may be XML as well
const OTHER_XML = /^\s*<\?xml(?![\s\S]*<html[\s>])/i
// `<p>`, `<!DOCTYPE html>`
const MARKUP = /<(?:[a-z][a-z\d]*[\s/>]|!doctype|!--)/i

const refuse = (path: string, rule: string, message: string): Outcome<SavedArticle[]> => ({
  value: [],
  problems: [fileProblem(path, `import/${rule}`, message)],
})

const isXmlFeed = (text: string): boolean => {
  const prologue = new RegExp(PROLOGUE)
  const feed = new RegExp(FEED)
  do feed.lastIndex = prologue.lastIndex
  while (prologue.test(text))
  return feed.test(text)
}

/** How much of a file tells its language. */
const SAMPLE = 200_000

const rulesOf = (text: string, languages: Languages): ReadingRules =>
  rulesFor(languages, detectLanguage(readLines(text.slice(0, SAMPLE), 0), marksOf(languages)))

/** Reads a saved page, an RSS, Atom or JSON feed: which it is, its content tells. */
export const readSaved = ({ path, bytes }: SavedFile, languages: Languages): Outcome<SavedArticle[]> => {
  if (bytes.length > LARGEST)
    return refuse(path, 'size', 'it has more than 32 MB and is not read; save the article alone')
  const otherFormat = refuseFormat(bytes)
  if (otherFormat !== null) return refuse(path, 'kind', otherFormat)
  const text = decodeSaved(bytes)
  if (text.trim() === '') return refuse(path, 'empty', 'it is empty; save the page anew')
  if (isXmlFeed(text)) return readXmlFeed(path, text, rulesOf(text, languages))
  if (OTHER_XML.test(text))
    return refuse(path, 'kind', 'it is XML, but neither a page nor a feed; save the page itself')
  const items = text.trimStart().startsWith('{') ? readJsonFeed(text) : null
  if (items !== null) return readItems(path, items, rulesOf(text, languages))
  if (!MARKUP.test(text)) {
    return refuse(path, 'kind', 'it is neither a page nor a feed; put a plain text into seeds/ as it is')
  }
  if (isTangled(text)) return refuse(path, 'size', 'it is too large for an article; save the article’s own page')
  const { value, problems } = readHtml(path, text, rulesOf(text, languages))
  if (value.lines.length > 0) return { value: [value], problems }
  return refuse(path, 'empty', 'there is no text in this page; save it from the browser when it has loaded')
}
