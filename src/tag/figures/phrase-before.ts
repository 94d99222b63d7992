import { matchPhrase, type PhraseMatch, type Phrases } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'

const LONGEST = 4

/** The longest phrase that ends right before word `index`. */
export const phraseBefore = <T>(phrases: Phrases<T>, words: readonly Word[], index: number): PhraseMatch<T> | null => {
  for (let from = Math.max(0, index - LONGEST); from < index; from += 1) {
    const match = matchPhrase(phrases, words, from)
    if (match?.to === index) return match
  }
  return null
}
