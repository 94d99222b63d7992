/** A line of saved text. */
export interface TextLine {
  readonly text: string
  /** It follows the line above it without a blank one: the next row of a table, what stands after a line break. */
  readonly close: boolean
}

/** An article as a saved page or an item of a feed states it; null: it says nothing of it, or nothing sure. */
export interface SavedArticle {
  readonly title: string | null
  readonly lead: string | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, the day as written. */
  readonly date: string | null
  readonly authors: readonly string[]
  readonly agency: string | null
  readonly publisher: string | null
  /** Where it was published; http or https. */
  readonly url: string | null
  /** ISO 639 code, where the text does not show its language by itself. */
  readonly language: string | null
  readonly lines: readonly TextLine[]
}

/** A file that somebody saved, before anything is decoded. */
export interface SavedFile {
  /** As given. */
  readonly path: string
  readonly bytes: Uint8Array
}
