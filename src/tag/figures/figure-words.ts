import type { Numbers } from '../../languages/parts/numbers.ts'
import type { Lead, Mark } from './figure-rules.ts'

/**
 * The phrases that open a worded figure. Of two meanings of one phrase the first given counts, so shares and ratios come
 * before bare numbers.
 */
export const leadsOf = (numbers: Numbers): (readonly [string, Lead])[] => {
  const given = <T>(rows: readonly (readonly [T, readonly string[]])[], lead: (value: T) => Lead) =>
    rows.flatMap(([value, forms]) => forms.map((form) => [form, lead(value)] as const))
  return [
    ...numbers.noShares.map((form) => [form, { kind: 'nothing' }] as const),
    ...given(numbers.ranks, (value) => ({ kind: 'rank', value })),
    ...given(numbers.ratios, (value) => ({ kind: 'ratio', value })),
    ...given(numbers.multiples.forms, (value) => ({ kind: 'multiple', value })),
    ...numbers.fractions.flatMap(({ share, needsOf, forms }) =>
      forms.map((form) => [form, { kind: 'fraction', share, needsOf }] as const),
    ),
    ...numbers.each.map((form) => [form, { kind: 'each' }] as const),
    ...numbers.several.map((form) => [form, { kind: 'several' }] as const),
    ...given(numbers.cardinals, (value) => ({ kind: 'cardinal', value })),
    ...given(numbers.articles, (value) => ({ kind: 'article', value })),
    ...numbers.scales.flatMap(({ factor, forms, one, many }) =>
      [...new Set([...forms, ...one, ...many])].map((form) => {
        const alone = one.includes(form) ? 'one' : many.includes(form) ? 'many' : null
        return [form, { kind: 'scale', factor, alone }] as const
      }),
    ),
  ]
}

/** The phrases that say something beside a quantity, each with what it says. */
export const marksOf = ({
  halves,
  loose,
  orMore,
  moves,
  topics,
  price,
  sizes,
  elided,
  asides,
}: Numbers): (readonly [string, Mark])[] => {
  const lists: readonly (readonly [Mark, readonly string[]])[] = [
    ['half', halves],
    ['loose-gt', loose.gt],
    ['loose-approx', loose.approx],
    ['or-more', orMore],
    ['moves', [...moves, ...topics.growth, ...topics.decline]],
    ['price-before', price.before],
    ['price-after', price.whole],
    ['size-before', sizes.before],
    ['size-after', sizes.after],
    ['against', elided.before],
    ['of-those', elided.ofThose],
    ['aside', asides],
  ]
  return lists.flatMap(([mark, forms]) => forms.map((form) => [form, mark] as const))
}
