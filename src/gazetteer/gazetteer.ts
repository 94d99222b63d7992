import type { Place, PlaceForm } from '../base/place.ts'

/** A country, as lists and pages show it. */
export interface Country extends Place {
  readonly kind: 'country'
  readonly country: string
  /** ISO 3166-1 alpha-3 */
  readonly alpha3: string
  /** UN M49 code of the country, three digits. */
  readonly m49: string
  /** UN M49 codes of the subregion and region it lies in: ['030', '142']. */
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
  /** Every form of every country, group and foreign city, in every language that names it. */
  readonly forms: () => Iterable<PlaceForm>
}
