import type { Outcome } from '../base/problem.ts'
import type { FrontMatterFields } from '../records/front-matter.ts'
import type { SourceFile } from '../records/source-file.ts'
import type { FrontMatter } from './front-matter.ts'
import type { MarkdownBody } from './markdown.ts'

/** Reads Markdown from `offset` on. */
export type MarkdownReader = (text: string, at: { path: string; offset: number }) => Outcome<MarkdownBody>

/** Reads what an editor wrote: front matter, and the `.yaml` beside a text. */
export interface FrontMatterReader {
  readonly readFrontMatter: (text: string, path: string) => Outcome<FrontMatter>
  readonly readSidecar: (text: string, path: string) => Outcome<FrontMatterFields>
}

/** What reads the parts that few sources have; given where there are some, for they need more than half of all that must be loaded. */
export interface Readers {
  readonly markdown: MarkdownReader | null
  readonly frontMatter: FrontMatterReader | null
}

/** For raw texts that no editor has touched. */
export const NO_READERS: Readers = { markdown: null, frontMatter: null }

const DASH = 0x2d
// byte order marks before the dashes, and what UTF-16 puts between them
const UNSEEN: ReadonlySet<number> = new Set([0, 0xef, 0xbb, 0xbf, 0xfe, 0xff])
const HEAD = 16

/** Whether a reader of front matter is needed for a source, as its first bytes have it. */
export const mayHaveFrontMatter = ({ bytes, sidecar }: SourceFile): boolean => {
  const seen = [...bytes.subarray(0, HEAD)].filter((byte) => !UNSEEN.has(byte)).slice(0, 3)
  return sidecar !== null || (seen.length === 3 && seen.every((byte) => byte === DASH))
}
