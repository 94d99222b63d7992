import { readFrontMatter, readSidecar } from '../recover/front-matter.ts'
import { readMarkdown } from '../recover/markdown.ts'
import type { Readers } from '../recover/readers.ts'

/** What reads the parts of any source: for those who read many, among them some that have them all. */
export const ALL_READERS: Readers = { markdown: readMarkdown, frontMatter: { readFrontMatter, readSidecar } }
