import { gather } from '../base/gather.ts'
import type { Warning } from '../records/article.ts'
import type { Evidence } from '../records/evidence.ts'
import type { Figure } from '../records/tags.ts'

/** A share that a text states beside the two amounts it is of. */
interface Claim {
  readonly share: Figure
  readonly part: Figure
  readonly whole: Figure
}

interface Range {
  readonly low: number
  readonly high: number
}

// How far, in characters, a share and the amount it speaks of may stand apart.
const REACH = 140
// Farther off than this, in points, a share is of something else.
const SAME_CLAIM = 15
const LOOSE = 3

/** Warnings about what a text says: a share that does not fit the amounts beside it («более 68 %», but 164 of 248 million). */
export const checkClaims = (figures: readonly Figure[]): Warning[] =>
  gather(
    figures.filter(({ unit, value }) => unit === '%' && value !== null),
    (share) => [...claimsOfAmounts(share, figures), ...claimsOfCounts(share, figures)],
  )
    .filter((claim) => !fits(claim))
    .map(warn)

// The amount told beside the share is the part, the only greater one of its kind the whole.
const claimsOfAmounts = (share: Figure, figures: readonly Figure[]): Claim[] => {
  const thing = share.measure?.match(/^share-of-(?<thing>.+)$/u)?.groups?.thing
  if (thing === undefined) return []
  const amounts = figures.filter(({ measure, value }) => measure === `${thing}-value` && value !== null)
  const part = amounts.find((amount) => isBeside(share, amount))
  if (part === undefined) return []
  const wholes = amounts.filter((amount) => amount.unit === part.unit && (amount.value ?? 0) > (part.value ?? 0))
  const [whole] = wholes
  return whole === undefined || wholes.length > 1 ? [] : [{ share, part, whole }]
}

// «11 из 74 предприятий … это 15 % резидентов»
const claimsOfCounts = (share: Figure, figures: readonly Figure[]): Claim[] => {
  if (share.measure?.startsWith('share-of-residents') !== true) return []
  const part = figures.find(
    (figure) => figure.evidence.some(({ rule }) => rule === 'part-of-whole') && isBeside(share, figure),
  )
  const whole = figures.find(
    (figure) =>
      part !== undefined &&
      figure.unit === part.unit &&
      figure.evidence.some(
        (evidence) => evidence.rule === 'whole' && part.evidence.some((other) => other.block === evidence.block),
      ),
  )
  return part === undefined || whole === undefined ? [] : [{ share, part, whole }]
}

const isBeside = (a: Figure, b: Figure): boolean =>
  a.evidence.some((one) => b.evidence.some((other) => one.block === other.block && apart(one, other) <= REACH))

const apart = (a: Evidence, b: Evidence): number => Math.max(a.start, b.start) - Math.min(a.end, b.end)

// All of it counts as printed: rounded in its last digit, and more or less where the text says so.
const fits = ({ share, part, whole }: Claim): boolean => {
  const [numerator, denominator] = [printedRange(part), printedRange(whole)]
  const told: Range = { low: (100 * numerator.low) / denominator.high, high: (100 * numerator.high) / denominator.low }
  const said = share.fraction === null && share.qualifier !== 'approx' ? printedRange(share) : loosely(share)
  if (told.high < said.low - SAME_CLAIM || told.low > said.high + SAME_CLAIM) return true
  if (share.qualifier === 'gt') return told.high >= said.low
  if (share.qualifier === 'lt') return told.low <= said.high
  return told.low <= said.high && said.low <= told.high
}

const loosely = ({ value }: Figure): Range => ({ low: (value ?? 0) - LOOSE, high: (value ?? 0) + LOOSE })

// «2,7 млрд» may be anything from 2.65 to 2.75 billion.
const printedRange = ({ value, text }: Figure): Range => {
  const exact = value ?? 0
  const digits = text.match(/\d[\d.,\s]*/u)?.[0].replace(/[^\d]/gu, '') ?? ''
  const half = digits === '' ? 0 : (exact / Number(digits)) * 0.5
  return { low: exact - half, high: exact + half }
}

const warn = ({ share, part, whole }: Claim): Warning => {
  const [a, b] = [part.value ?? 0, whole.value ?? 1]
  const actual = Math.round((1000 * a) / b) / 10
  return {
    rule: 'inconsistent-share',
    message: `The text says “${share.text}”, but ${a} of ${b} ${whole.unit} is ${actual} %`,
    evidence: [...share.evidence, ...part.evidence, ...whole.evidence],
  }
}
