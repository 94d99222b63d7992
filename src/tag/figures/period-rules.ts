import type { Compile } from '../../base/lexicon.ts'
import type { Phrases } from '../../base/phrases.ts'
import type { Numbers } from '../../languages/parts/numbers.ts'

/** What a word says of a period. */
export type PeriodPart =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'ordinal'; readonly n: number }
  | {
      readonly kind:
        | 'quarter'
        | 'half'
        | 'months'
        | 'year'
        | 'this'
        | 'last'
        | 'same'
        | 'stretch'
        | 'glue'
        | 'edge'
        | 'than'
        | 'earlier'
        | 'now'
    }

/** A language’s words for periods, made ready for matching. */
export interface PeriodRules {
  readonly parts: Phrases<PeriodPart>
  /** A year needs no word beside it. */
  readonly bareYears: boolean
}

/** Compiles the words that periods are made of. */
export const compilePeriodRules = ({ period }: Numbers, compile: Compile): PeriodRules => {
  const plain = (kind: Exclude<PeriodPart['kind'], 'month' | 'ordinal'>, forms: readonly string[]) =>
    forms.map((form): [string, PeriodPart] => [form, { kind }])
  return {
    parts: compile([
      ...period.months.flatMap((forms, index) =>
        forms.map((form): [string, PeriodPart] => [form, { kind: 'month', month: index + 1 }]),
      ),
      ...period.ordinals.flatMap((forms, index) =>
        forms.map((form): [string, PeriodPart] => [form, { kind: 'ordinal', n: index + 1 }]),
      ),
      ...plain('quarter', period.quarter),
      ...plain('half', period.half),
      ...plain('months', period.month),
      ...plain('year', period.year),
      ...plain('this', period.thisOne),
      ...plain('last', period.last),
      ...plain('same', period.same),
      ...plain('stretch', period.stretch),
      ...plain('now', period.now),
      ...plain('earlier', period.earlier),
      ...plain('edge', period.edge),
      ...plain('than', period.than),
      ...plain('glue', period.glue),
    ]),
    bareYears: period.bareYears,
  }
}
