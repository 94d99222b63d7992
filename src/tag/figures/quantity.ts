import type { Span } from '../../base/span.ts'

/** A quantity as printed: number and unit, or words that say as much. */
export interface Quantity extends Span {
  /** Words from (inclusive) to (exclusive), with a currency sign or «в» before the number but without qualifiers. */
  readonly from: number
  readonly to: number
  readonly value: number | null
  readonly valueMax: number | null
  readonly fraction: readonly [number, number] | null
  readonly unit: string
  readonly counted: boolean
  /** Name of the reader that found it. */
  readonly rule: string
}

/** A value in base units without the dust of binary fractions: 2.3 × 10⁹ is 2300000000. */
export const scaled = (base: number, scale: number): number => {
  const value = base * scale
  return Number.isInteger(value) && Math.abs(value) < EXACT ? value : Number(value.toPrecision(DIGITS))
}

const DIGITS = 12
// whole numbers of no more digits have no dust
const EXACT = 10 ** DIGITS
