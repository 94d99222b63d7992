/** Words that decide the role of the words around them. */
export const HEAD_CUES = [
  // goods leave: by the word alone («экспорт»), or with a place to go to («поставка», «идти», «продать»)
  'export',
  'supply',
  'go',
  'sell',
  // who carries what: «возят»
  'carry',
  // a place reached: «достигли Индии»
  'reach',
  // goods are there: „wird in Italien getrunken“
  'used',
  // goods will leave: «поставит», «пойдёт»
  'ahead',
  // a sale agreed: «контракт»
  'deal',
  // somebody takes the goods: who, the places around it tell; `take` only where goods were spoken of: «берут»
  'buy',
  'take',
  // what foreigners like they buy: «предпочитают»
  'want',
  'buyer',
  // a country brings in money: «обеспечил 20 % выручки»
  'earn',
  // orders, demand: where they come from, there the goods go
  'orders',
  // goods come in: by the word alone («импорт», «закупаем»), or with a place to come from («поступать»)
  'import',
  'source',
  'come',
  // what a workshop is given: «оснастили немецкими станками»
  'equip',
  // goods go both ways: «товарооборот»
  'trade',
  // business goes on, whatever of: «работаем с Вьетнамом»
  'work',
  // a market is wished for («выход на рынок»), or looks at the goods («интерес»)
  'market',
  'interest',
  // the same with a word between: „setzt künftig auf China“
  'aim',
  // «намерены»: a wish, where nothing else is said of a place
  'intend',
  // people travel or show: «визит», «выставка»; `present` only abroad or of goods: «представить»
  'mission',
  'present',
  // «saranno a Dubai»: a city right after it is visited
  'attend',
  'investment',
  // «открыла завод в Сербии»; an outpost of one’s own: «филиал в Сербии»
  'build',
  'site',
  // made abroad for the firm: „lässt in China gießen“
  'made',
  // «локализация»: an investment that makes another’s goods here
  'localise',
  'contact',
  'trial',
  'compete',
] as const

/**
 * What a word says about trade. The first group decides the role of the words around it; the second only shades what
 * the first says; the third reaches no further than the place right after it.
 */
export const CUES = [
  ...HEAD_CUES,

  // «планирует», «может»: not yet done
  'plan',
  // «будет», «wird»: not yet done, where the head is an infinitive
  'future',
  // «начали»: done already, whatever the next word may only wish
  'begun',
  // «нарастить»: done already, and more of it wanted
  'more',
  'refuse',
  // «ещё не», „noch nicht“: what has not come to pass is still wished for
  'not-yet',
  // «доля», «приходится», «лидируют»: goes on with what the text counts
  'share',
  // «выручка»: money that comes in for goods that went out
  'revenue',
  // «прирост», «segnali»: what sales gain or lose, and where that comes from
  'gain',
  // who travels («директор», and by office «губернатор»), who trades («компании»), whose goods they are («производитель»)
  'people',
  'official',
  'actor',
  'maker',
  // «поставщик»: who sells to the region
  'provider',
  // «продукцию»: the object, also where it stands first
  'wares',
  // «в экспортном портфеле»: what is sold already
  'portfolio',
  // «сырьё», «комплектующие»: what makers buy and do not sell
  'inputs',
  // «станки», «оборудование»: what they make them with, or sell
  'means',
  // «завод», «цех»: what may be built
  'plant',
  // «изготовили в»: made already, for the firm
  'ready',
  // «дороже», “cheaper”: how goods of others compare
  'dearer',
  // «крупнейший мировой экспортёр»: who has the goods anyway
  'outsider',
  // «конкурент», who competes
  'rival',
  'domestic',
  // «цены», «засуха»: what is told of a place of its own
  'elsewhere',
  // «тендер», and who «выиграл» it
  'tender',
  'wins',
  // «перешли на», «заменили»: other means than before
  'switch',
  // «закупает»: one buys, so the firm of the story; «закупили»: so it did once, of means
  'buys',
  'bought',
  // «выпускает»: one makes, whoever it is for
  'makes',
  // «востребован», «популярна»: goods that are liked, wherever they come from
  'popular',
  // «импортёры»: who brings goods in, and who the goods that come in are brought in by
  'importer',
  // «могут стать»: what a buyer may yet be
  'would-be',
  // «покинул Польшу»: a market is left
  'leaves',
  // «получили Замбия и Мали»: who is given the goods
  'receives',
  // „beliefern“: whom one serves is its object
  'serves',
  // «в 20 стран»
  'lands',
  // «страна закупила»: the one named before
  'land',
  // «какая страна»
  'asks',
  // «стороны», «туда»: those of the sentence before, the place named there
  'parties',
  'there',
  // «экспорт в республику»: the same, of what is told to leave
  'to-land',

  // «через», «по сравнению с», «опередив», «соседний»; «пошлины», «санкции»: what a country only puts in the way
  'through',
  'barrier',
  'compare',
  'outrank',
  'neighbour',
  // «со ссылкой на», «по данным»: who is quoted
  'source-of-news',
  // «посольство Кубы в Москве»: a city of home that only has the office
  'embassy',

  // a phrase that hides a cue: «центр поддержки экспорта»
  'nothing',
] as const

export type Cue = (typeof CUES)[number]

/** Words that say who sells to whom, visits, plans, invests. Lists are strings: phrases by comma, words by space. */
export interface FlowWords {
  /**
   * Endings by the name of their paradigm; `-` is no ending, and an ending may go on with another paradigm:
   * «ющ/ий».
   */
  readonly endings: Readonly<Record<string, string>>
  /** Phrases by comma; «поставк/а» stands for the stem with every ending of the paradigm named «а». */
  readonly cues: Readonly<Record<Cue, string>>
  /** Words for a part of the whole: «треть», «процентов». */
  readonly fractions: string
  /** Words that make a number one of change and not of size: «вырос». */
  readonly change: string
  /** Words that count several partners as one: «вместе». */
  readonly together: string
  /** Words that deny, how many words before what they deny they may stand, and how many after. */
  readonly denial: { readonly words: string; readonly before: number; readonly after: number }
  /** Phrases that look like a denial and are none: «не только». */
  readonly noDenial: string
  /** Prepositions before a place that something comes from. */
  readonly from: string
  /** Prepositions before a place that something goes to or is at. */
  readonly towards: string
  /** Prepositions that say so before a place in one case only, and the endings of its name then: «с Кубы», «с Кубой». */
  readonly fromByEnding: { readonly words: string; readonly endings: string }
  /** Prepositions between a word and a place it has to do with: «работают с», „setzt auf“, «строят для», «договор с». */
  readonly governs: {
    readonly work: string
    readonly aim: string
    readonly good: string
    readonly party: string
    /** Before the regions that an office is in charge of: «управление по Томской и Омской областям». */
    readonly area: string
  }
  /** Prepositions before what is talked of: «о», «über». */
  readonly about: string
  /** Words that make a passive: auxiliaries, or whole participles where there are none. */
  readonly passive: string
  /** Prepositions that after a passive name who does it: «viene acquistato da imprese egiziane». */
  readonly agents: string
  /** Endings by which adjective and noun say so themselves: «немецкой фирмой»; empty where none do. */
  readonly agentEndings: string
  /** Words that begin a clause about the noun before them; whether they do so without a comma: “a branch that sells”; and whether its verb stands last. */
  readonly relatives: { readonly words: string; readonly bare: boolean; readonly verbLast: boolean }
  /** Words that join the parts of an enumeration. */
  readonly and: string
  /** Phrases that open a clause of its own after a comma: «а», «тогда как». */
  readonly contrast: string
  /** Phrases that do so without a comma: “but”. */
  readonly turns: string
  /** Adverbs that set the clause they stand in against the one before: «in Brasile invece cresce». */
  readonly reversals: string
  /** How a noun before a place is tied to it: by a word, “shops of”, or by none, «в садах Киргизии». */
  readonly genitive: {
    readonly links: string
    readonly bare: boolean
    /** Nouns that make one preposition of another: «da parte di». */
    readonly except: string
  }
  /** Words by which the story’s goods are somebody’s own: «наши», “its”. */
  readonly own: string
  /** Object pronouns by which goods spoken of are meant: «его», «их», “them”. */
  readonly them: string
  /** Words that go on about a place behind its comma: «в Гане, где …». */
  readonly where: string
  /** Words between goods and what is said of them: “the engines have to be German”; none where the endings tell. */
  readonly copulas: string
  /** Cues that longer words may end in: „Stamm-kunden“; empty where words are not put together so. */
  readonly compounds: string
  /** Words that longer words begin with, and are then all that counts: „Export-volumen“. */
  readonly compoundFirsts: string
  /** Verbs by word that leave a particle at the end of their clause, and what both say: „setzt … ab“; none where verbs stay whole. */
  readonly separable: readonly (readonly [verbs: string, particle: string, ...cues: Cue[]])[]
  /** Words that may stand between a preposition and its place: articles, «порт», «страны». */
  readonly articles: string
  /** Endings of a head after a word of the future: «wird liefern», but «wird geliefert»; empty where any will do. */
  readonly infinitiveEndings: string
  /** Participles that look like an infinitive: «wird verladen» says what is done. */
  readonly participles: string
  /** Endings of adjective and noun that name who is given something: «чешским заводам», «чешскому заводу». */
  readonly recipientEndings: readonly (readonly [adjective: string, noun: string])[]
  /** Endings of an adjective that stands with a subject; empty where the language does not show it. */
  readonly subjectEndings: string
  /** Endings of an adjective in every case, where it stands before its noun; empty where the language does not show it. */
  readonly adjectiveEndings: string
}
