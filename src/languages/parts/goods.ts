/** How sure a word alone makes us of the chapter. */
export type Certainty = 'high' | 'medium' | 'low'

/**
 * Goods of one line: HS 2022 chapters, likeliest first and parted by spaces; certainty; dictionary forms parted by
 * commas, in the notation that the pack’s `inflect` reads; and what the record prints, if not the word itself.
 */
export type GoodsRow = readonly [chapters: string, certainty: Certainty, words: string, printed?: string]

/** Services of one line: EBOPS 2010 code, dictionary forms, and what the record prints where the words name who serves. */
export type ServiceRow = readonly [ebops: string, words: string, printed?: string]

/** One way to print a word of the lexicon, and its dictionary form in the same number: «насосов» → «насосы». */
export type GoodsForm = readonly [form: string, printed: string]

/** How words tell that a vehicle or a pack carries the goods and is none of them; words parted by commas. */
interface CarrierWords {
  /** Before the vehicle: «на», “by”, «mit». */
  readonly by: string
  /** May stand between: articles, numbers, adjectives. */
  readonly between: string
  /** Endings of the vehicle after `by`; empty where the form does not matter. */
  readonly endings: string
  /** Endings that say so without a word before: «вагонами». */
  readonly bare: string
  /** Right after the vehicle: “lorries carry tomatoes”. */
  readonly carry: string
  /** Before these words’ complements it is goods nonetheless: «торгует грузовиками», “specialises in trucks”. */
  readonly deals: string
  /** Packs by their last word, in the notation of `inflect`: «банка», “jar”. */
  readonly packs: string
}

/** Goods named by the last part of a word: «Großrohre» are «Rohre»; nothing where words are not compounded. */
interface CompoundWords {
  /** Entries of the lexicon that stay what they are as the last part. */
  readonly heads: string
  /** Last parts that leave the first part’s chapter: «Holzplatten», «Milcherzeugnisse». */
  readonly shapes: string
  /** Last parts that tell what is done with the goods of the first: «Arzneimittelexporte». */
  readonly deals: string
}

/** The goods and services that texts name. */
export interface Goods {
  readonly goods: readonly GoodsRow[]
  readonly services: readonly ServiceRow[]
  /**
   * Goods that are something else as often («столы», «ручки», “locks”): only beside other goods or right after a word of
   * `dealings`.
   */
  readonly vague: readonly GoodsRow[]
  /** Makers named after what they make («консервный комбинат»); the goods are printed as the row says. */
  readonly makers: readonly GoodsRow[]
  /** Sectors named after what they sell («масложировая отрасль», «Maschinenbau»): goods where they export. */
  readonly sectors: readonly GoodsRow[]
  /** Phrases that hold a word of the lexicon and name no goods: «железная дорога», «нефтегазовая отрасль». */
  readonly nothing: string
  /** Words that say that goods are made or supplied, every form, parted by commas. */
  readonly made: string
  /** Goods go abroad or come from there: «за рубеж», “from abroad”. */
  readonly borders: { readonly to: string; readonly from: string }
  /** Words whose object are goods made, bought or sold, and not what carries them: «экспортирует», “sales of”. */
  readonly dealings: string
  /** Between a maker and the country it works in: “sugar mills in Cuba”. */
  readonly abroad: string
  /** Words of a sentence that tells what a trade is made of: «в основном», “mainly”. */
  readonly mainly: string
  /** Words for exports, every form. */
  readonly exports: string
  /** What machines do with goods, right before those: «оборудование для переработки молока». */
  readonly works: string
  /** What works on goods and is no goods by itself, every form: «линия», “system”. */
  readonly tools: string
  /** What opens a clause that tells of the buyer’s country, and words for what goods become there: «там из него делают автомобили». */
  readonly there: { readonly words: string; readonly becomes: string }
  /** Before makers who get goods and send none: «macchine ai calzaturieri». */
  readonly givenTo: string
  /** Who runs or speaks for a sector, every form: «министерство лёгкой промышленности» sells nothing. */
  readonly offices: string
  /** Who makes, sells or brings goods, every form: of another country, they are rivals. */
  readonly rivals: string
  /** Verbs whose object may stand before them, within so many words: «Fenster nach Kasachstan exportiert», “locks were sold”. */
  readonly dealt: { readonly words: string; readonly reach: number }
  /** Verbs of whoever sends goods and gets others back, and what stands right before them: «отгружаем бумагу, а получаем тракторы»; `back` says so alone: «оттуда», “from there”. */
  readonly received: { readonly after: string; readonly verbs: string; readonly back: string }
  /**
   * Forms that are other words too («стали», “ships”): goods only beside other goods, right after a word of `confirms`,
   * `made` or `dealings`, or right before one of `confirmsAfter`.
   */
  readonly doubtful: string
  readonly confirms: string
  /** Words after which it was a noun: “pumps are exported”, “fish exports”. */
  readonly confirmsAfter: string
  /** Endings of a word before that do as well: “centrifugal pumps”. */
  readonly confirmEndings: string
  /** What follows a form that is a verb: “ships its timber”, “truck them south”. */
  readonly objects: string
  /** Before goods that are not there, or a little in others: «без сахара», “less salt”. */
  readonly without: string
  /** Between goods and what is in them or what they are for: «крем с маслом», “wagons with timber”, «мыло для рук». */
  readonly within: string
  /** Before a word of `within`: what other goods are made from, «сырьё для косметики». */
  readonly inputs: string
  /** Verbs for what goods go into, before it: «применяется в хлебе», “used in soups”. */
  readonly used: string
  /** What goods are made from follows: «на основе молока». */
  readonly based: string
  /** Between goods and what they are made of or for: «calzini di cotone», «coltelli da cucina». */
  readonly links: string
  /** Before the first of goods that stand for a range, whose last a word of `links` brings: «dall’olio al vino». */
  readonly ranges: string
  readonly carriers: CarrierWords
  readonly compounds: CompoundWords
  /** Between two goods that share a noun or an adjective: «и». */
  readonly and: readonly string[]
  /** Nouns are written with a capital, and nothing else is. */
  readonly capitalNouns: boolean
  /** Every form of an entry of the lexicon. */
  readonly inflect: (entry: string) => readonly GoodsForm[]
}
