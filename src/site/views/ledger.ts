import type { Cite, PlaceLabel, Printed } from './labels.ts'

/** A figure as its source states it; qualifier, number and unit read as one phrase. */
export interface LedgerRow {
  /** The region it is told of; null where not known. */
  readonly region: PlaceLabel | null
  /** The region is the same as in the row above. */
  readonly again: boolean
  /** What it is told of: «Томская область», «Резиденты ТОР». */
  readonly subject: Printed | null
  /** The subject is the same as in the row above. */
  readonly same: boolean
  /** «Доля в вывозе»; the source’s own words where the measure is not known. */
  readonly measure: Printed
  /** «около»; empty when the figure is exact. */
  readonly qualifier: string
  /** Digits before the decimal sign: «2» of «2,7», «1/3», «10–15»; empty where `said` stands instead. */
  readonly num: string
  /** Decimal sign and digits: «,7»; empty when there are none. */
  readonly frac: string
  /** «млн руб.», «%», «раза» */
  readonly unit: string
  /** The source’s words where there is no number or no name for what is counted: «несколько десятков стран». */
  readonly said: Printed | null
  readonly period: { readonly text: string; readonly lang: string | null; readonly unknown: boolean }
  /** «Япония», «Монголия и Китай вместе»; null when no partner is named. */
  readonly partner: string | null
  /** «к I кварталу 2020»: what it is compared with, or null. */
  readonly comparedWith: Printed | null
  readonly cites: readonly Cite[]
}

/** A table of figures. */
export interface Ledger {
  readonly heading: string
  readonly caption: string
  /** «Как сообщены, не официальная статистика.» */
  readonly note: string
  readonly head: {
    readonly region: string
    readonly subject: string
    readonly measure: string
    readonly qualifier: string
    readonly value: string
    readonly period: string
    readonly partner: string
    readonly source: string
  }
  /** «Период не указан», where no heading says what is not given. */
  readonly noPeriod: string
  /** The most decimals that a row has: every row leaves room for as many; 0 when none has any. */
  readonly decimals: number
  /** Some row has a region, a subject, a partner: columns that no row fills are left out. */
  readonly columns: { readonly region: boolean; readonly subject: boolean; readonly partner: boolean }
  readonly rows: readonly LedgerRow[]
  /** Remarks under the table. */
  readonly remarks: readonly { readonly text: string; readonly lang: string | null; readonly cites: readonly Cite[] }[]
}
