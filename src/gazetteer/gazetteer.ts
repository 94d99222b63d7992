import type { Naming, Place } from '../base/place.ts'

/** A country, as lists and pages show it. */
export interface Country extends Place {
  readonly kind: 'country'
  readonly country: string
  /** ISO 3166-1 alpha-3 */
  readonly alpha3: string
  /** UN M49 code of the country, three digits; null for a country that M49 does not list (XK). */
  readonly m49: string | null
  /** UN M49 codes of the areas it lies in, narrowest first: ['030', '142']; empty for Antarctica. */
  readonly within: readonly string[]
}

/** A group of countries, never expanded into its members. */
export interface CountryGroup extends Place {
  readonly kind: 'group'
  /** Short note on what the group is, by language; empty where the name says it. */
  readonly notes: Readonly<Record<string, string>>
}

/** The world outside the home country’s regions. */
export interface Gazetteer {
  readonly countries: readonly Country[]
  readonly groups: readonly CountryGroup[]
  /**
   * What names every country, group, foreign province and foreign city, in the languages wanted (all when none is said).
   * A form printed with a capital is a name and counts only so; adjectives and people of Russian, Italian and German are
   * in lower case, save German nouns; abbreviations count only in their own case. One form may name several places
   * («Georgia» the country and the state). Each naming writes out its forms anew: compile the result once.
   */
  readonly namings: (languages?: readonly string[]) => Iterable<Naming>
}
