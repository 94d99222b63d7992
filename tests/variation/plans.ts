import fc from 'fast-check'
import type { Plan } from './page.ts'

const decisions = (length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(9999), { minLength: length, maxLength: length })

const blocks = (least: number, length: number): fc.Arbitrary<number[][]> =>
  fc.array(decisions(length), { minLength: least, maxLength: 4, size: 'max' })

/** Any plan of a page; it shrinks by leaving out blocks, then by choosing what stands first in its list. */
export const plans: fc.Arbitrary<Plan> = fc.noBias(
  fc.record({
    story: decisions(3),
    headline: decisions(8),
    credits: decisions(12),
    above: blocks(0, 1),
    paragraphs: blocks(1, 24),
    below: blocks(0, 1),
  }),
)
