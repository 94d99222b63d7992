import { gather } from '../../base/gather.ts'
import { matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import { findOnce, type Passage } from '../passage.ts'
import type { GoodsRules, Ware } from './goods-rules.ts'
import { isCarrier } from './is-carrier.ts'
import { isDoubtful } from './is-doubtful.ts'
import { isFirmName } from './is-firm-name.ts'
import { isOffice } from './is-office.ts'
import { isAttribute, isIngredient, isMaterial, isPackOf } from './is-part.ts'
import { isProperName } from './is-proper-name.ts'
import { isUsedIn } from './is-used-in.ts'
import { hasPurpose, isWorkedOn } from './is-worked-on.ts'
import { matchWares } from './match-wares.ts'
import { type WareMatch, wareAmong } from './ware-match.ts'

/** Goods or services named in a passage. */
export interface WareMention extends Span {
  readonly passage: Passage
  readonly ware: Exclude<Ware, { kind: 'nothing' }>
  /** Name of the rule that read it. */
  readonly rule: string
}

// Why a phrase of the lexicon names no goods here.
const REASONS: readonly ((match: WareMatch) => boolean)[] = [
  isMaterial,
  isPackOf,
  isAttribute,
  isWorkedOn,
  isUsedIn,
  isProperName,
  isFirmName,
  isOffice,
  isDoubtful,
  isCarrier,
  isIngredient,
]

/** Wares of a passage, the longest phrases first, with those that share a noun or an adjective with their neighbour. */
export const findWares = (passage: Passage, rules: GoodsRules): readonly WareMention[] =>
  findOnce(rules.notes, passage, (unread) => readWares(unread, rules))

const readWares = (passage: Passage, rules: GoodsRules): WareMention[] => {
  const matches = matchWares(passage.words, rules)
  return gather(matches, ({ from, to, values }, index) => {
    const ware = wareAmong(values)
    if (ware === undefined || ware.kind === 'nothing') return []
    const match = { passage, from, to, values, ware, matches, index, rules }
    if (REASONS.some((reason) => reason(match))) return []
    return [
      ...sharedNoun(passage, from, to, rules),
      mention(passage, from, to, sure(ware, match), 'goods-word'),
      ...sharedAdjective(passage, from, to, rules),
    ]
  })
}

// «macchine per lo stoccaggio di cereali»: what else it may be, its purpose tells
const sure = (ware: WareMention['ware'], match: WareMatch): WareMention['ware'] =>
  ware.kind === 'goods' && ware.certainty === 'low' && ware.hs.includes('84') && hasPurpose(match)
    ? { ...ware, hs: ['84'], certainty: 'medium' }
    : ware

const mention = (passage: Passage, from: number, to: number, ware: WareMention['ware'], rule: string): WareMention => ({
  passage,
  ware,
  rule,
  start: passage.words[from]?.start ?? 0,
  end: passage.words[to - 1]?.end ?? 0,
})

// «дезинфекционного и учебного оборудования»: the word before «и» with the noun after it is a ware too.
const sharedNoun = (passage: Passage, from: number, to: number, rules: GoodsRules): WareMention[] => {
  const [adjective, conjunction, noun] = [passage.words[from - 2], passage.words[from - 1], passage.words[to - 1]]
  if (adjective === undefined || noun === undefined || to - from < 2 || !joins(conjunction, passage.words[from], rules))
    return []
  const ware = wareOf([adjective, { ...noun, joint: ' ' }], rules)
  return ware === null ? [] : [mention(passage, from - 2, to, ware, 'shared-noun')]
}

// «медицинские товары и услуги»: the adjective, or in Romance languages the noun, goes with the word after «и» as well.
const sharedAdjective = (passage: Passage, from: number, to: number, rules: GoodsRules): WareMention[] => {
  const [first, conjunction, last] = [passage.words[from], passage.words[to], passage.words[to + 1]]
  if (first === undefined || last === undefined || to - from < 2 || !joins(conjunction, last, rules)) return []
  const ware = wareOf([first, { ...last, joint: ' ' }], rules)
  return ware === null ? [] : [mention(passage, from, to + 2, ware, 'shared-adjective')]
}

const joins = (conjunction: Word | undefined, next: Word | undefined, rules: GoodsRules): boolean =>
  conjunction?.joint === ' ' && next?.joint === ' ' && rules.and.has(conjunction.key)

const wareOf = (words: readonly Word[], rules: GoodsRules): WareMention['ware'] | null => {
  const match = matchPhrase(rules.wares, words, 0)
  const ware = match?.to === words.length ? match.values[0] : undefined
  return ware === undefined || ware.kind === 'nothing' ? null : ware
}
