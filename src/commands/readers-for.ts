import type { SourceFile } from '../records/source-file.ts'
import { mayHaveFrontMatter, type Readers } from '../recover/readers.ts'

/** What reads the parts of one source; those that it does not have spare the time to load what reads them. */
export const readersFor = async (file: SourceFile): Promise<Readers> => ({
  markdown: file.kind === 'raw' ? null : (await import('../recover/markdown.ts')).readMarkdown,
  frontMatter: mayHaveFrontMatter(file) ? await import('../recover/front-matter.ts') : null,
})
