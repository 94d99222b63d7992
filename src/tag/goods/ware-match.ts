import type { PhraseMatch } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { GoodsRules, Ware } from './goods-rules.ts'

/** A phrase of the lexicon where it was found, among the others of its passage. */
export interface WareMatch {
  readonly passage: Passage
  /** Words from (inclusive) to (exclusive). */
  readonly from: number
  readonly to: number
  readonly values: readonly Ware[]
  readonly ware: Exclude<Ware, { kind: 'nothing' }>
  readonly matches: readonly PhraseMatch<Ware>[]
  readonly index: number
  readonly rules: GoodsRules
}

/** What a phrase names, if anything: what names no goods comes first. */
export const wareAmong = (values: readonly Ware[]): Ware | undefined =>
  values.find(({ kind }) => kind === 'nothing') ?? values[0]
