import type { Article } from './article.ts'

/** A file as found, before anything is decoded. */
export interface SourceFile {
  /** As given, with forward slashes. */
  readonly path: string
  readonly kind: 'raw' | 'markdown'
  readonly bytes: Uint8Array
  /** The `.yaml` beside a raw text, if there is one. */
  readonly sidecar: { readonly path: string; readonly bytes: Uint8Array } | null
}

/** What became of a stretch of a decoded source file. */
export type Fate = 'title' | 'lead' | 'dateline' | 'date' | 'body' | 'table' | 'credit' | 'front-matter' | 'removed'

/** A stretch of the decoded file with its fate; together the stretches hold every non-space character exactly once. */
export interface AccountEntry {
  readonly start: number
  readonly end: number
  readonly fate: Fate
  /** The rule that decided. */
  readonly rule: string
}

/** An article together with the account of every character of its source. */
export interface RecoveredArticle {
  readonly article: Article
  /** The file’s text as decoded, before anything was taken away. */
  readonly text: string
  readonly account: readonly AccountEntry[]
}
