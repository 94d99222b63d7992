import { ANY_WORD, noOpenings, noteOpening, type Openings } from './openings.ts'
import { compilePhrases, type PhraseEntries, type Phrases } from './phrases.ts'

/** Compiles phrases, within a lexicon or without. */
export type Compile = <T>(entries: PhraseEntries<T>) => Phrases<T>

/** Many lists of phrases compiled together, so that one look-up of a word tells which of them it may begin. */
export interface Lexicon {
  readonly compile: Compile
  /** Complete once all phrases are compiled. */
  readonly openings: Openings
}

/** Opens an empty lexicon, which holds up to thirty lists of phrases. */
export const openLexicon = (): Lexicon => {
  const openings = noOpenings()
  let bit = 1
  return {
    openings,
    compile: (entries) => {
      if (bit === ANY_WORD) throw new Error('a lexicon holds no more than thirty lists of phrases')
      const phrases = compilePhrases(entries, bit)
      for (const key of phrases.root.next?.keys() ?? []) noteOpening(openings, key, bit)
      bit <<= 1
      return phrases
    },
  }
}
