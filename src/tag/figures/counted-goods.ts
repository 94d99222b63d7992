import { mayBegin } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import { findWares, type WareMention } from '../goods/find-wares.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'

// chapters whose goods are told by the piece: live animals, plants, and from plastics on what is made
const COUNTED: ReadonlySet<string> = new Set(['01', '06'])
const FIRST_MADE = 39

/** Goods that are counted by the piece: the unit, and the word after the last that names them. */
export interface CountedGoods {
  readonly unit: string
  readonly to: number
}

/** The goods that begin at word `from`, if they are counted by the piece: «двенадцать станков», “eight presses”; but «5 тонн», “20 steel mills”, «300-страничная книга». */
export const countedGoodsAt = (passage: Passage, from: number, rules: FigureRules): CountedGoods | null => {
  const first = passage.words[from]
  if (first?.joint !== ' ' || !mayBeginWare(first, rules)) return null
  const found = findWares(passage, rules.goods).find((mention) => mention.start === first.start && isCounted(mention))
  if (found === undefined) return null
  let to = from
  while ((passage.words[to]?.start ?? found.end) < found.end) to += 1
  return isWhole(passage, to, rules) ? { unit: unitOf(found), to } : null
}

// where nouns bear a capital, any may be a compound
const mayBeginWare = (word: Word, { goods }: FigureRules): boolean =>
  mayBegin(word, goods.wares) || (goods.capitalNouns && word.capital)

const unitOf = ({ ware }: WareMention): string => (ware.kind === 'goods' && ware.hs[0] === '01' ? 'head' : 'units')

const isCounted = ({ ware }: WareMention): boolean => {
  if (ware.kind !== 'goods' || ware.certainty === 'low') return false
  const chapter = ware.hs[0] ?? ''
  return COUNTED.has(chapter) || Number(chapter) >= FIRST_MADE
}

const PLURAL = /[^s]s$/u

// “20 steel mills” counts mills: where a noun may stand before another, the last word is a plural or nothing follows it
const isWhole = ({ words }: Passage, to: number, { goods, elided }: FigureRules): boolean => {
  const next = words[to]
  if (
    !goods.nounBeforeNoun ||
    goods.capitalNouns ||
    next === undefined ||
    next.joint === '|' ||
    elided.after.has(next.key)
  )
    return true
  return PLURAL.test(words[to - 1]?.key ?? '')
}
