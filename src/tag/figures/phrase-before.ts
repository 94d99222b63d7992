import { matchPhrase, type Phrases } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'

const LONGEST = 4

/** The longest phrase that ends right before word `index`: what it stands for, and where it begins. */
export const phraseBefore = <T>(
  phrases: Phrases<T>,
  words: readonly Word[],
  index: number,
): { readonly value: T; readonly from: number } | null => {
  for (let from = Math.max(0, index - LONGEST); from < index; from += 1) {
    const match = matchPhrase(phrases, words, from)
    const value = match?.to === index ? match.values[0] : undefined
    if (value !== undefined) return { value, from }
  }
  return null
}
