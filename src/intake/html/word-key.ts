import { readWords } from '../../base/words.ts'

/** A text by its words alone: however a headline is set and punctuated, it has one key. */
export const wordKey = (text: string): string =>
  readWords(text)
    .map((word) => word.key)
    .join(' ')
