import type { Naming, Place } from '../base/place.ts'

/** A region of a home country, as lists and pages show it. */
export interface HomeRegion extends Place {
  readonly kind: 'region'
  readonly region: string
  /** Dictionary name of its capital by language. */
  readonly capital: Readonly<Record<string, string>>
  /** Code of the district (or part of the country) that lists group it under. */
  readonly district: string
  /** Where its tile stands in the cartogram: column and row from 0; null when the country has no cartogram. */
  readonly tile: readonly [column: number, row: number] | null
}

/** Whether a region is its own capital: «Москва», “Berlin”. */
export const isCity = ({ names, capital }: HomeRegion): boolean => names.en === capital.en

/** A part of the country that lists of regions are grouped by. */
export interface District {
  readonly code: string
  readonly names: Readonly<Record<string, string>>
}

/** A country whose regions export: its regions with their names, cities, zones and macro-regions. */
export interface Homeland {
  /** ISO 3166-1 alpha-2 */
  readonly code: string
  readonly districts: readonly District[]
  readonly regions: readonly HomeRegion[]
  /** Printed forms that at home name its places and elsewhere rather something else: «Far East», “Georgia”; none unless given. */
  readonly doubtfulAbroad?: readonly string[]
  /** What names every region, city, zone and macro-region, in the languages asked for, or in all that name them. */
  readonly namings: (languages?: readonly string[]) => Iterable<Naming>
}
