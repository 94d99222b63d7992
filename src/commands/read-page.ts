import { basename } from 'node:path/posix'
import type { Outcome, Problem } from '../base/problem.ts'
import { slug } from '../base/slug.ts'
import type { SourceFile } from '../records/source-file.ts'
import { decode } from '../recover/decode.ts'
import { readFrontMatter } from '../recover/front-matter.ts'
import { readMarkdown } from '../recover/markdown.ts'
import type { PlainPage } from '../site/content.ts'

/** A plain page as its file gives it; the language is null when neither front matter nor the file’s name says it. */
export interface ReadPage {
  readonly page: Omit<PlainPage, 'language'> & { readonly language: string | null }
  readonly draft: boolean
}

// `about.ru.md`: the slug and the language
const NAME = /^(?<stem>.+?)(?:\.(?<language>[a-z]{2,3}))?\.(?:md|markdown)$/i

const untitled = (path: string): Problem => ({
  severity: 'warning',
  path,
  line: 1,
  column: 1,
  rule: 'page/title',
  message: 'the page has no title and bears its address; write title: in front matter or begin with a “# heading”',
})

/** Reads a plain page: `content/pages/about.ru.md` stands at `/about/` of the Russian interface. */
export const readPage = (file: SourceFile): Outcome<ReadPage> => {
  const { text } = decode(file.bytes)
  const front = readFrontMatter(text, file.path)
  const body = readMarkdown(text, { path: file.path, offset: front.value.end })
  const { fields } = front.value
  const named = NAME.exec(basename(file.path))?.groups
  const address = fields.slug ?? (slug(named?.stem ?? basename(file.path), 100) || 'page')
  const title = fields.title ?? body.value.title
  const page = {
    path: file.path,
    slug: address,
    language: fields.language ?? named?.language?.toLowerCase() ?? null,
    title: title ?? address,
    description: fields.lead ?? null,
    blocks: body.value.blocks,
    order: fields.order ?? null,
    noindex: fields.overrides.noindex,
    aliases: fields.overrides.aliases,
  }
  const problems = [...front.problems, ...body.problems, ...(title === null ? [untitled(file.path)] : [])]
  return { value: { page, draft: fields.overrides.draft }, problems }
}
