import { matchPhrase } from '../../base/phrases.ts'
import type { Passage } from '../passage.ts'
import type { GoodsRules } from './goods-rules.ts'

/** Whether goods of the lexicon begin at a word. */
export const isGoods = (passage: Passage, from: number, rules: GoodsRules): boolean =>
  matchPhrase(rules.wares, passage.words, from)?.values[0]?.kind === 'goods'
