import { LISTS, noOpenings, noteOpening, type Openings } from './openings.ts'
import { compileParadigms, type Paradigm } from './paradigms.ts'
import { compilePhrases, type PhraseEntries, type Phrases } from './phrases.ts'

/** Compiles phrases, within a lexicon or without. */
export type Compile = <T>(entries: PhraseEntries<T>) => Phrases<T>

/** Many lists of phrases compiled together, so that one look-up of a word tells which of them it may begin. */
export interface Lexicon {
  readonly compile: Compile
  /** Compiles phrases of which a text needs few: they are written out when a word begins as they do. */
  readonly compileParadigms: <T>(paradigms: readonly Paradigm<T>[]) => Phrases<T>
  /** Complete once all phrases are compiled. */
  readonly openings: Openings
}

// lists of paradigms strike their bit out as they are written, so that none shares it
const OWN = 4
const SHARED = LISTS - OWN

/** Opens an empty lexicon. Lists beyond the bits there are share one, and a word that may begin either. */
export const openLexicon = (): Lexicon => {
  const openings = noOpenings()
  let [lists, paradigmLists] = [0, 0]
  return {
    openings,
    compile: (entries) => {
      const phrases = compilePhrases(entries, 1 << (lists % SHARED))
      lists += 1
      for (const key of phrases.root.next?.keys() ?? []) noteOpening(openings, key, phrases.bit)
      return phrases
    },
    compileParadigms: (paradigms) => {
      if (paradigmLists === OWN) throw new Error(`a lexicon holds no more than ${OWN} lists of paradigms`)
      const bit = 1 << (SHARED + paradigmLists)
      paradigmLists += 1
      return compileParadigms(paradigms, bit, openings)
    },
  }
}
