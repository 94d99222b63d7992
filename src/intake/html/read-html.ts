import type { Outcome, Problem } from '../../base/problem.ts'
import { endsSentence } from '../../recover/page-line.ts'
import type { ReadingRules } from '../../recover/reading-rules.ts'
import { plainKey } from '../../recover/same-text.ts'
import type { SavedArticle, TextLine } from '../saved-article.ts'
import { agreeOnDate } from '../stated-date.ts'
import { statedLanguage } from '../stated-language.ts'
import { statedAuthors, statedPublisher } from '../stated-names.ts'
import { statedText } from '../stated-text.ts'
import { statedUrl } from '../stated-url.ts'
import { pickArticleLines } from './article-lines.ts'
import { findHeadLines } from './head-lines.ts'
import { readPageLines } from './page-lines.ts'
import { readStatements } from './page-statements.ts'
import { parsePage } from './parse-page.ts'
import { findTitle } from './printed-title.ts'

const warn = (path: string, rule: string, message: string): Problem => ({
  severity: 'warning',
  path,
  line: null,
  column: null,
  rule: `import/${rule}`,
  message,
})

const isSame = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && plainKey(one) === plainKey(other)

/** The standfirst: a description that the page prints above its text, and no mere copy of the first paragraph. */
const leadOf = (
  descriptions: readonly string[],
  head: readonly TextLine[],
  picked: readonly TextLine[],
): string | null => {
  const above = [...head, ...picked.slice(0, 1).filter(({ text }) => !endsSentence(text))]
  return descriptions.map(statedText).find((said) => above.some(({ text }) => isSame(text, said))) ?? null
}

/** What stands above the headline is no part of the article, if it is little. */
const MOST_ABOVE = 300

const belowTitle = (lines: readonly TextLine[], title: string | null): readonly TextLine[] => {
  const at = lines.findIndex(({ text }) => isSame(text, title))
  const above = lines.slice(0, Math.max(0, at)).reduce((sum, { text }) => sum + text.length, 0)
  return above > MOST_ABOVE ? lines : lines.slice(at + 1)
}

/** Reads a saved page: its article, and what the page states of it; all of its text where no article is found. */
export const readHtml = (path: string, html: string, rules: ReadingRules): Outcome<SavedArticle> => {
  const page = parsePage(html)
  const said = readStatements(page, html)
  const all = readPageLines(page.body)
  const publisher = statedPublisher(said.publishers)
  const title = findTitle(page, said.titles, all, publisher)
  const article = pickArticleLines(page)
  const picked = article === null ? null : belowTitle(article, title)
  const head = picked === null ? [] : findHeadLines(all, title, picked)
  const lead = leadOf(said.descriptions, head, picked ?? [])
  const lines = [...head, ...(picked ?? all)].filter(({ text }) => !isSame(text, lead) && !isSame(text, title))
  const { date, against } = agreeOnDate(said.dates)
  const credit = statedAuthors(said.authors, rules)
  const authors = (credit.authors ?? []).filter((name) => !isSame(name, publisher))
  const agency = credit.agency ?? statedAuthors(said.desks, rules).agency ?? null
  const url = said.urls.flatMap((one) => statedUrl(one, said.base) ?? [])[0] ?? null
  const language = statedLanguage(said.language, lines, rules)
  const twoDates = `the page states ${date} and ${against} as its date; neither is taken, add the right one`
  const noArticle = 'no article was found in the page, so all of its text is taken; look it through'
  return {
    value: {
      title,
      lead,
      date: against === null ? date : null,
      authors,
      agency,
      publisher,
      url,
      language,
      lines,
    },
    problems: [
      ...(against === null ? [] : [warn(path, 'date', twoDates)]),
      ...(picked === null && lines.length > 0 ? [warn(path, 'no-article', noArticle)] : []),
    ],
  }
}
