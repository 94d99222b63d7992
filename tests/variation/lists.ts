import type { Pattern } from './pattern.ts'
import type { Row } from './rows.ts'

export type FigureKind = 'money' | 'mass' | 'share' | 'growth' | 'ratio'

/** How a figure is printed: «{d} млн рублей», and what it means. */
export interface FigureForm {
  readonly template: string
  readonly unit: string
  /** What the number is multiplied by; or the value of a template that has no number, «1/3». */
  readonly value: number | string
  /** Null where a word that bounds it may stand before it. */
  readonly qualifier: string | null
}

/** A word before a figure, and how it bounds it. */
export interface Bound {
  readonly word: string
  readonly qualifier: string
}

/** A line that tells a date or an author, or seems to: «stated | {d} {month} {y}». */
export interface CreditLine {
  readonly kind: string
  readonly template: string
}

/** All that texts of one language, told in one home country, are made of. */
export interface Lists {
  readonly language: string
  readonly home: string
  readonly regions: readonly Row[]
  readonly partners: readonly Row[]
  readonly goods: readonly Row[]
  readonly titles: readonly Pattern[]
  /** First sentences; each names the region. */
  readonly openings: readonly Pattern[]
  readonly sentences: readonly Pattern[]
  /** Sentences that say nothing of trade abroad, whatever they look like. */
  readonly fillers: readonly string[]
  readonly figures: Readonly<Record<FigureKind, readonly FigureForm[]>>
  readonly bounds: readonly Bound[]
  /** The mark before the decimals, and the one between groups of three digits. */
  readonly marks: readonly [decimal: string, group: string]
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  readonly people: readonly string[]
  readonly dates: readonly CreditLine[]
  readonly datelines: readonly CreditLine[]
  readonly credits: readonly CreditLine[]
  readonly above: readonly string[]
  readonly between: readonly string[]
  readonly below: readonly string[]
}
