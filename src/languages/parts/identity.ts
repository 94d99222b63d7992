export interface Identity {
  /** The script most of its letters are written in. */
  readonly script: 'Cyrl' | 'Latn' | 'Hani'
  /** Letters that tell it from others in the same script. */
  readonly letters: string
  /** Letters of which a sentence or two have one at least: «і» in Ukrainian; none where a text may well do without. */
  readonly surely: string
  /** Frequent words, lower case. */
  readonly stopWords: readonly string[]
  /** Lower-case words that may stand before a full stop inside a sentence: «млн», «им», «ул». */
  readonly abbreviations: readonly string[]
}
