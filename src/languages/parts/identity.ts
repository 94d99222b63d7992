export interface Identity {
  /** The script most of its letters are written in. */
  readonly script: 'Cyrl' | 'Latn' | 'Hani'
  /** Letters that tell it from others in the same script. */
  readonly letters: string
  /** Frequent words, lower case. */
  readonly stopWords: readonly string[]
  /** Lower-case words that may stand before a full stop inside a sentence: «млн», «им», «ул». */
  readonly abbreviations: readonly string[]
}
