import type { SourceFile } from '../records/source-file.ts'
import type { MarkdownReader } from '../recover/read-source.ts'

/** What reads the body of a source that is Markdown; a raw text spares the time to load it. */
export const markdownReader = async ({ kind }: SourceFile): Promise<MarkdownReader | null> =>
  kind === 'raw' ? null : (await import('../recover/markdown.ts')).readMarkdown
