import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { type Quantity, scaled } from './quantity.ts'
import type { Measured } from './read-measured.ts'

/** How two numbers of a share are told: «семь из десяти», «семь из каждых десяти», «tre su dieci». */
export type ShareWords = 'part' | 'each' | 'share'

/**
 * A share told by two small numbers, one of them with what is shared: «семь из каждых десяти рублей», «tre aziende su
 * dieci»; but «11 из 74 предприятий» counts, and so does «два контракта из трёх».
 */
export const shareOf = (
  passage: Passage,
  part: Measured,
  whole: Measured,
  words: ShareWords,
  rules: FigureRules,
): Quantity | null => {
  const [value, total] = [small(part), small(whole)]
  const shared = part.unit === null ? whole : part
  if (value === null || total === null || value >= total || !isShared(shared, words) || isTime(passage, whole, rules))
    return null
  if (part.unit !== null && whole.unit !== null) return null
  const told = words === 'part' ? CURRENCY.test(shared.unit ?? '') || (shared === part && isRound(total)) : true
  if (!told || !(isRound(total) || total < TEN || words === 'each')) return null
  return {
    ...{ from: part.from, to: whole.to, start: part.start, end: whole.end },
    ...{ value: scaled(Math.round((value / total) * 1000), 0.1), valueMax: null, fraction: [value, total] },
    ...{ unit: '%', counted: false, rule: 'so-many-of-so-many' },
  }
}

const CURRENCY = /^[A-Z]{3}$/
const TEN = 10

const isRound = (total: number): boolean => total === TEN || total === TEN * TEN

const small = ({ base, scale }: Measured): number | null =>
  base !== null && scale === 1 && Number.isInteger(base) && base > 0 ? base : null

// «семь из каждых десяти тонн», but «семь из десяти тонн» went somewhere
const isShared = ({ unit, counted }: Measured, words: ShareWords): boolean =>
  unit !== null && (counted || words === 'each' || CURRENCY.test(unit))

// “three companies in ten years”
const isTime = ({ words }: Passage, { to }: Measured, { notShareBefore }: FigureRules): boolean =>
  notShareBefore.has(words[to]?.key ?? '')
