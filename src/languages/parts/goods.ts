/** How sure a word alone makes us of the chapter. */
export type Certainty = 'high' | 'medium' | 'low'

/**
 * Goods of one line: HS 2022 chapters, likeliest first and parted by spaces; certainty; dictionary forms parted by
 * commas, in the notation that the pack’s `inflect` reads; and what the record prints, if not the word itself.
 */
export type GoodsRow = readonly [chapters: string, certainty: Certainty, words: string, printed?: string]

/** Services of one line: EBOPS 2010 code, dictionary forms, and what the record prints where the words name who serves. */
type ServiceRow = readonly [ebops: string, words: string, printed?: string]

/** One way to print a word of the lexicon, and its dictionary form in the same number: «насосов» → «насосы». */
export type GoodsForm = readonly [form: string, printed: string]

/** The goods and services that texts name. */
export interface Goods {
  readonly goods: readonly GoodsRow[]
  readonly services: readonly ServiceRow[]
  /** Makers named after what they make («консервный комбинат»); the goods are printed as the row says. */
  readonly makers: readonly GoodsRow[]
  /** Phrases that hold a word of the lexicon and name no goods: «железная дорога», «нефтегазовая отрасль». */
  readonly nothing: string
  /** Words that say that goods are made or supplied, every form, parted by commas. */
  readonly made: string
  /** Forms that are other words too («стали», “ships”): goods only right after a word of `confirms` or of `made`. */
  readonly doubtful: string
  readonly confirms: string
  /** Between two goods that share a noun or an adjective: «и». */
  readonly and: readonly string[]
  /** Nouns are written with a capital, and nothing else is. */
  readonly capitalNouns: boolean
  /** Every form of an entry of the lexicon. */
  readonly inflect: (entry: string) => readonly GoodsForm[]
}
