import { fileProblem, type Outcome, type Problem } from '../base/problem.ts'
import type { Article, Block, DateFact } from '../records/article.ts'
import { paragraphsOf } from '../records/paragraphs.ts'
import type { AccountEntry, RecoveredArticle, SourceFile } from '../records/source-file.ts'
import { closeAccount, listRemoved } from './account.ts'
import { applyFields, type Settable } from './apply-fields.ts'
import { articleId, contentHash } from './article-id.ts'
import { readDate, readUpdated, UNDATED } from './date-fact.ts'
import { detectLanguage } from './detect-language.ts'
import { type DateWindow, inferWindow } from './infer-window.ts'
import { type Line, readLines } from './lines.ts'
import { type Preface, readPreface } from './read-preface.ts'
import { type MarkdownReader, NO_READERS, type Readers } from './readers.ts'
import type { Languages, ReadingRules } from './reading-rules.ts'
import { type RawArticle, recoverRaw } from './recover-raw.ts'
import { marksOf, rulesFor } from './rules-for.ts'
import { warnOf } from './warnings.ts'

/** What an article’s own text says, before an editor’s word. */
interface Content {
  readonly settable: Settable
  readonly credit: string | null
  readonly dateline: Article['dateline']
  readonly body: readonly Block[]
  readonly url: string | null
  readonly account: readonly AccountEntry[]
  readonly problems: readonly Problem[]
}

const dateOf = (raw: RawArticle, rules: ReadingRules): DateFact => {
  const { language, pack } = raw.page
  let known: DateWindow | null = null
  const window = (): DateWindow => {
    if (known !== null) return known
    const paragraphs = paragraphsOf(raw.blocks).map((block) => block.text)
    known = inferWindow(paragraphs, rules.time.get(language) ?? null, new Set(pack?.identity.abbreviations))
    return known
  }
  const { credits, printedDateline: dateline } = raw
  return readDate({ credits, dateline, datelineText: raw.dateline?.text ?? null, window })
}

/** The lines of a source below its front matter, and the rules for the language they are in. */
interface Reading {
  readonly preface: Preface
  readonly lines: readonly Line[]
  readonly language: string
  readonly rules: ReadingRules
}

const startReading = (preface: Preface, languages: Languages): Reading => {
  const { decoded, fields, end } = preface
  const lines = readLines(decoded.text, end)
  const language = fields.language ?? detectLanguage(lines, marksOf(languages))
  return { preface, lines, language, rules: rulesFor(languages, language) }
}

const readRaw = ({ preface, lines, language, rules }: Reading): Content => {
  const raw = recoverRaw(lines, rules, { code: language, stated: preface.fields.language !== undefined })
  const { credits, title, lead, dateline, blocks, account } = raw
  return {
    settable: {
      language: raw.page.language,
      title,
      titleBasis: title === null ? 'none' : 'printed',
      lead,
      authors: credits.authors,
      agency: raw.printedDateline?.agency ?? credits.agency,
      publisher: credits.publisher,
      date: dateOf(raw, rules),
      updated: readUpdated(credits),
    },
    credit: credits.text,
    dateline,
    body: blocks,
    url: credits.url,
    account,
    problems: [],
  }
}

const readMarkdownBody = (path: string, { preface, language }: Reading, markdown: MarkdownReader | null): Content => {
  if (markdown === null) throw new Error(`no reader of Markdown for ${path}`)
  const { decoded, end } = preface
  const { text } = decoded
  const { value, problems } = markdown(text, { path, offset: end })
  const start = end + text.slice(end).length - text.slice(end).trimStart().length
  const entry = { start, end: text.trimEnd().length, fate: 'body', rule: 'markdown' } as const
  return {
    settable: {
      language,
      title: value.title,
      titleBasis: value.title === null ? 'none' : 'printed',
      lead: null,
      authors: [],
      agency: null,
      publisher: null,
      date: UNDATED,
      updated: null,
    },
    credit: null,
    dateline: null,
    body: value.blocks,
    url: null,
    account: start < entry.end ? [entry] : [],
    problems,
  }
}

const ID_WORDS = 8

const nameOf = ({ title, body }: Pick<Article, 'title' | 'body'>): string =>
  title ?? (body[0]?.text ?? '').split(' ').slice(0, ID_WORDS).join(' ')

const assemble = (file: SourceFile, preface: Preface, content: Content): RecoveredArticle => {
  const { decoded, fields, written, end } = preface
  const { text, encoding } = decoded
  const front =
    text.slice(0, end).trim() === '' ? [] : [{ start: 0, end, fate: 'front-matter', rule: 'front-matter' } as const]
  const account = closeAccount(text, [...front, ...content.account])
  const settled = applyFields(content.settable, fields, written)
  const { body } = content
  const article: Article = {
    id: fields.slug ?? articleId(nameOf({ title: settled.title, body }), file.path),
    source: {
      path: file.path,
      kind: file.kind,
      sha256: contentHash(file.bytes),
      encoding,
      url: fields.url ?? content.url,
      rights: fields.rights ?? null,
    },
    ...settled,
    credit: content.credit,
    frontMatter: written,
    dateline: content.dateline,
    body,
    overrides: fields.overrides,
    removed: listRemoved(text, account),
    warnings: warnOf({ title: settled.title, date: settled.date, body }),
  }
  return { article, text, account }
}

const empty = (path: string): Problem =>
  fileProblem(path, 'source/empty', 'there is no text in this file; fill it or take it away')

/** Reads one source file into an article; null when nothing readable is in it (the problems say why). */
export const readSource = (
  file: SourceFile,
  languages: Languages,
  readers: Readers = NO_READERS,
): Outcome<RecoveredArticle | null> => {
  const preface = readPreface(file, readers.frontMatter)
  const reading = startReading(preface, languages)
  const content = file.kind === 'raw' ? readRaw(reading) : readMarkdownBody(file.path, reading, readers.markdown)
  const problems = [...preface.problems, ...content.problems]
  const isEmpty = content.body.length === 0 && content.settable.title === null && preface.written === null
  return isEmpty
    ? { value: null, problems: [...problems, empty(file.path)] }
    : { value: assemble(file, preface, content), problems }
}
