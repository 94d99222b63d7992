import type { SourceFile } from '../records/source-file.ts'
import type { Readers } from '../recover/readers.ts'

// a line of front matter that says what kind of source it is
const SAYS_KIND = /^kind[ \t]*:/m

/** Whether a source is a plain page: Markdown in `content/pages/`, or with `kind: page`, unless it says `kind: article`. */
export const isPlainPage = (file: SourceFile, { frontMatter }: Pick<Readers, 'frontMatter'>): boolean => {
  if (file.kind !== 'markdown') return false
  const head = new TextDecoder().decode(file.bytes.subarray(0, 40_000))
  const said = SAYS_KIND.test(head) ? frontMatter?.readFrontMatter(head, file.path).value.fields.kind : undefined
  return said === undefined ? file.path.startsWith('content/pages/') : said === 'page'
}
