/** Words or phrases, each fully inflected. */
type Forms = readonly string[]

/** A scale as «тысяч», «млн»: `one` forms stand for one of it when no number precedes, `many` for an unknown number. */
interface Scale {
  readonly factor: number
  readonly forms: Forms
  readonly one: Forms
  readonly many: Forms
}

/** A noun for whom a figure is about: its dictionary form and how it is printed. */
export interface SubjectNoun {
  readonly name: string
  readonly forms: Forms
}

/** Words of one unit; `unit` is an ISO 4217 code, %, pp, t, m3, l or a counted noun in English. */
export interface UnitWords {
  readonly unit: string
  /** What one of the printed unit is in base units: a kilogram is 0.001 t. */
  readonly factor: number
  readonly forms: Forms
  /** `code`: printed in capitals only, before or after the number («USD»). `counted`: adjectives may stand before it. */
  readonly kind: 'measured' | 'counted' | 'code' | 'none'
}

/** A worded share: «две трети» is [2, 3]. */
export interface FractionWords {
  readonly share: readonly [numerator: number, denominator: number]
  readonly forms: Forms
  /** The words mean a share only before what they are a share of, or at the end of a clause: «un terzo». */
  readonly needsOf: boolean
}

/**
 * Words around two numbers: «от 5 до 7» is a range, «с 5 до 7» tells two figures, «11 из 74» a part of a whole; «da 5 a 7»
 * is `either`: two figures where its sentence tells of a change. A `share` stands after what is shared: «tre aziende su
 * dieci».
 */
export interface PairWords {
  readonly open: Forms
  readonly between: Forms
  readonly means: 'range' | 'change' | 'either' | 'part' | 'share'
}

/** What a figure may be about; words of a clause vote for these. */
export type Topic =
  | 'export'
  | 'import'
  | 'turnover'
  | 'contract'
  | 'investment'
  | 'revenue'
  | 'sales'
  | 'production'
  | 'growth'
  | 'decline'
  | 'share'
  | 'economy'
  | 'residents'
  | 'created'

/** Words that periods are made of. */
interface PeriodWords {
  /** Months in order, every form. */
  readonly months: readonly Forms[]
  readonly quarter: Forms
  readonly half: Forms
  readonly month: Forms
  readonly year: Forms
  /** First to twelfth in every form and gender. */
  readonly ordinals: readonly Forms[]
  readonly thisOne: Forms
  readonly last: Forms
  /** «аналогичный», «тот же»: the same stretch of another year. */
  readonly same: Forms
  /** «период»: what `same` may go with. */
  readonly stretch: Forms
  /** Words that may stand between or before the parts: «за», «по», «del». */
  readonly glue: Forms
  /** «начала», «летом»: only a part of what follows, nobody says how long. */
  readonly edge: Forms
  /** «чем», «сравнению»: the period that follows is compared with. */
  readonly than: Forms
  /** «год к году», “a year earlier”: compared with the stretch before. */
  readonly earlier: Forms
  /** A year needs no word beside it: «wurden 2022 exportiert». */
  readonly bareYears: boolean
  /** «сейчас», «ad oggi». */
  readonly now: Forms
}

/** How a language writes quantities. */
export interface Numbers {
  /** Marks between groups of three digits, besides a no-break space. */
  readonly grouping: string
  readonly decimals: string
  readonly cardinals: readonly (readonly [value: number, forms: Forms])[]
  /** Words for one that are articles too, so count before a scale only: «un», «a», «eine halbe» as 0.5. */
  readonly articles: readonly (readonly [value: number, forms: Forms])[]
  readonly scales: readonly Scale[]
  /** «несколько»: with a scale, an unknown number of it. */
  readonly several: Forms
  /** «с половиной»: a half more of what stands before, a number or its scale. */
  readonly halves: Forms
  /** Inside a quantity, they bound it: «40 с лишним тонн», «una trentina di container». */
  readonly loose: { readonly gt: Forms; readonly approx: Forms }
  readonly units: readonly UnitWords[]
  /**
   * Words beside an amount that leaves out the unit of the one before it: `before` it, phrases («5 млн долларов против 3 млн», “up from”), or
   * `after` it, where a noun would be its unit («118 тысяч тонн, а отправили 74 тысячи за год»); after
   * `more` the one before may stand in another sentence («Ещё 25 тысяч отгрузят»), as it may before what tells of another
   * time, after `were` («Год назад было 900»), and what `ofThose` follows (“12,000 of them”).
   */
  readonly elided: {
    readonly before: Forms
    readonly after: Forms
    readonly more: Forms
    readonly were: Forms
    readonly ofThose: Forms
  }
  /** May stand between a number and its unit: «di». */
  readonly unitLinks: Forms
  /** Endings of adjectives that may stand between a number and a counted noun. */
  readonly adjectiveEndings: Forms
  readonly fractions: readonly FractionWords[]
  /** «каждый»: before an ordinal of `period.ordinals`, a share of one in so many. */
  readonly each: Forms
  /** Before a fraction: it is a part of time or of a match («первая половина»). */
  readonly notShareAfter: Forms
  /** After a fraction or «каждый второй»: it is a part of time or way («четверть века»). */
  readonly notShareBefore: Forms
  /** What follows a share that is a share of something: «of», «delle». */
  readonly of: Forms
  /** Phrases with the word of a share that name none: «a metà», “a third party”. */
  readonly noShares: Forms
  /** «вдвое», «doubled»: a ratio in one word. */
  readonly ratios: readonly (readonly [value: number, forms: Forms])[]
  /** «двукратный»: a ratio beside a word of growth or decline («рост», «вырос»). */
  readonly multiples: { readonly forms: readonly (readonly [value: number, forms: Forms])[]; readonly of: Forms }
  /** «раза», «volte»: a ratio when a number precedes, and `before` precedes that or `after` follows. */
  readonly times: { readonly forms: Forms; readonly before: Forms; readonly after: Forms }
  /** «первая десятка»: a place among the first so many. */
  readonly ranks: readonly (readonly [value: number, forms: Forms])[]
  readonly pairs: readonly PairWords[]
  /** «и»: «на 5 и 7 %» tells two figures. */
  readonly and: Forms
  readonly qualifiers: { readonly gt: Forms; readonly lt: Forms; readonly approx: Forms }
  /** Verbs that bound like `qualifiers.gt`, also with their subject between: «überstieg der Export 540 Mio.». */
  readonly exceed: Forms
  /** What may stand between such a verb and the number: «впервые», «erstmals», «deutlich». */
  readonly asides: Forms
  /** Phrases that end in a qualifier and bound nothing: «Vertrag über». */
  readonly exact: Forms
  /** «больше»: a qualifier right before a number only, for «больше на 5 %» tells a change. */
  readonly comparatives: { readonly gt: Forms; readonly lt: Forms }
  /** «до»: at most, unless the clause tells of a change up to there. */
  readonly upTo: Forms
  /** After the figure: «и более». */
  readonly orMore: Forms
  /** Prepositions that may stand between a qualifier and its figure: «почти на 18 %». */
  readonly qualifierLinks: Forms
  /** «на»: before a share, by how much something changes. */
  readonly by: Forms
  /** Verbs of change that tell neither growth nor decline: «дошёл», «è passato». */
  readonly moves: Forms
  /**
   * What makes an amount of money a price: `before` it («по цене»), or after it, `of` before a unit («за тонну», “per”)
   * and `whole` by itself («за штуку», “apiece”).
   */
  readonly price: { readonly before: Forms; readonly of: Forms; readonly whole: Forms }
  /**
   * What makes a measure the size of one thing: `before` it («площадью»), `after` it (“each”, “25-kg bags”), or a pack
   * and a link before it («мешки по»).
   */
  readonly sizes: { readonly before: Forms; readonly after: Forms; readonly packs: Forms; readonly links: Forms }
  readonly topics: Readonly<Record<Topic, Forms>>
  /** Nouns for whom a figure is about. */
  readonly subjects: Readonly<Record<'zone' | 'company' | 'sector', readonly SubjectNoun[]>>
  readonly period: PeriodWords
}

/** Shares of every numerator and a greater denominator: `sharesOf([2, ['zwei']], …)`; `write` puts the two into words. */
export const sharesOf = (
  numerators: readonly (readonly [number, Forms])[],
  denominators: readonly (readonly [number, Forms])[],
  needsOf: boolean,
  write: (numerator: string, denominator: string) => Forms,
): FractionWords[] =>
  denominators.flatMap(([whole, wholes]) =>
    numerators
      .filter(([part]) => part < whole)
      .map(([part, parts]) => ({
        share: [part, whole],
        needsOf,
        forms: parts.flatMap((numerator) => wholes.flatMap((denominator) => write(numerator, denominator))),
      })),
  )
