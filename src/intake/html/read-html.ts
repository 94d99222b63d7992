import { fileProblem, type Outcome } from '../../base/problem.ts'
import { endsSentence } from '../../recover/page-line.ts'
import type { ReadingRules } from '../../recover/reading-rules.ts'
import { plainKey } from '../../recover/same-text.ts'
import type { SavedArticle } from '../saved-article.ts'
import { agreeOnDate } from '../stated-date.ts'
import { statedLanguage } from '../stated-language.ts'
import { statedAuthors, statedPublisher } from '../stated-names.ts'
import { statedText } from '../stated-text.ts'
import { statedUrl } from '../stated-url.ts'
import { pickArticleLines } from './article-lines.ts'
import { readPageLines } from './page-lines.ts'
import { readStatements } from './page-statements.ts'
import { parsePage } from './parse-page.ts'
import { isAboveHeadline, type PrintedArticle, readPrintedArticle } from './printed-article.ts'
import { findTitle } from './printed-title.ts'

const isSame = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && plainKey(one) === plainKey(other)

/** The standfirst: a description that the page prints above its text. */
const leadOf = (descriptions: readonly string[], { head, text }: PrintedArticle): string | null => {
  // a sentence at the head of the text may be its first paragraph as well
  const above = [...head, ...text.slice(0, 1).filter((line) => !endsSentence(line.text))]
  return descriptions.map(statedText).find((said) => above.some((line) => isSame(line.text, said))) ?? null
}

const NO_ARTICLE = 'no article was found in the page, so all of its text is taken; look it through'

/** Reads a saved page: its article, and what the page states of it; all of its text where no article is found. */
export const readHtml = (path: string, html: string, rules: ReadingRules): Outcome<SavedArticle> => {
  const page = parsePage(html)
  const said = readStatements(page, html)
  const all = readPageLines(page.body)
  const publisher = statedPublisher(said.publishers)
  const title = findTitle(page, said, all, publisher)
  const found = pickArticleLines(page, all)
  const picked = found !== null && isAboveHeadline(all, found, title) ? null : found
  const printed = picked === null ? { head: [], text: all } : readPrintedArticle(all, picked, title, rules)
  const lead = leadOf(said.descriptions, printed)
  const lines = [...printed.head, ...printed.text].filter(({ text }) => !isSame(text, lead) && !isSame(text, title))
  const { date, against } = agreeOnDate(said.dates)
  const credit = statedAuthors(said.authors, rules)
  const twoDates = `the page states ${date} and ${against} as its date; neither is taken, add the right one`
  return {
    value: {
      title,
      lead,
      date: against === null ? date : null,
      authors: (credit.authors ?? []).filter((name) => !isSame(name, publisher)),
      agency: credit.agency ?? statedAuthors(said.desks, rules).agency ?? null,
      publisher,
      url: said.urls.flatMap((one) => statedUrl(one, said.base) ?? [])[0] ?? null,
      language: statedLanguage(said.language, lines, rules),
      lines,
    },
    problems: [
      ...(against === null ? [] : [fileProblem(path, 'import/date', twoDates, 'warning')]),
      ...(picked === null && lines.length > 0 ? [fileProblem(path, 'import/no-article', NO_ARTICLE, 'warning')] : []),
    ],
  }
}
