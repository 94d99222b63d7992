/** A stretch of the year as texts name it: «первом квартале» is months 1 to 3. */
export interface NamedPeriod {
  /** Every printed form, lower case. */
  readonly forms: readonly string[]
  readonly from: number
  readonly to: number
}

/** How one language writes dates. All words are lower case. */
export interface Calendar {
  /** Twelve rows from January; each row holds every inflected form and abbreviation. */
  readonly months: readonly (readonly string[])[]
  /** Seven rows from Monday. */
  readonly weekdays: readonly (readonly string[])[]
  /** Words of a date line that carry no date: «в», «г», «uhr», «мск». */
  readonly fillers: readonly string[]
  /** Words of a date line before the name of a section: “in” of “May 17, 2023 in News”. */
  readonly sections: readonly string[]
  /** Endings printed after the number of a day: «го», «th». */
  readonly ordinals: readonly string[]
  /** Words right after the number of a year, of a month, of a day: «года», «жылғы», “年”, “月”, “日”. */
  readonly units: {
    readonly year: readonly string[]
    readonly month: readonly string[]
    readonly day: readonly string[]
  }
  /** Signs of nothing to ten where dates are also written in such: “二〇二三年十月五日”; each row all signs of one. */
  readonly numerals: readonly string[]
  /** Words between day, month and year: «de» of «17 de mayo de 2021». */
  readonly links: readonly string[]
  /** Days told from the day of reading: «сегодня», «yesterday». */
  readonly relativeDays: readonly string[]
  /** Labels before the day of publication and before the day of the last change. */
  readonly published: readonly string[]
  readonly updated: readonly string[]
  /** Labels before a day when something ends: «до», “valid until”. */
  readonly until: readonly string[]
  /** Whether 04/05/2021 may be read month first. */
  readonly monthFirst: boolean
  /** Whether texts print the names of months with capitals: “4 May”, but «4 мая». */
  readonly capitalMonths: boolean
  /** The year of writing: «этого года», «quest’anno». */
  readonly thisYear: readonly string[]
  /** Quarters, halves and runs of months from January. */
  readonly periods: readonly NamedPeriod[]
  /** What may stand between a named period and its year: «of», «del», or nothing. */
  readonly yearLinks: readonly string[]
  /** Openings of a total over a period that has ended: «за», «по итогам». */
  readonly totals: readonly string[]
  /** Openings that place a fact in a year: «в», «nel», «im jahr». */
  readonly inYear: readonly string[]
  /** Marks of the past tense: whole words, and endings of longer words. */
  readonly past: { readonly words: readonly string[]; readonly endings: readonly string[] }
  /** Words that make a sentence a plan or a forecast. */
  readonly future: readonly string[]
}
