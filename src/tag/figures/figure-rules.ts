import type { Compile } from '../../base/lexicon.ts'
import { compilePhrases, type Phrases } from '../../base/phrases.ts'
import { openRecent, type Recent } from '../../base/recent.ts'
import { fold } from '../../base/words.ts'
import type { LanguagePack } from '../../languages/language.ts'
import type { Numbers, PairWords, Topic, UnitWords } from '../../languages/parts/numbers.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import { leadsOf, marksOf } from './figure-words.ts'
import type { Told } from './find-figures.ts'
import { compilePeriodRules, type PeriodRules } from './period-rules.ts'

/** What a word or phrase that opens a worded figure stands for. */
export type Lead =
  | { readonly kind: 'cardinal'; readonly value: number }
  | { readonly kind: 'article'; readonly value: number }
  | { readonly kind: 'scale'; readonly factor: number; readonly alone: 'one' | 'many' | null }
  | { readonly kind: 'several' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fraction'; readonly share: readonly [number, number]; readonly needsOf: boolean }
  | { readonly kind: 'each' }
  | { readonly kind: 'ratio'; readonly value: number }
  | { readonly kind: 'multiple'; readonly value: number }
  | { readonly kind: 'rank'; readonly value: number }

/** `exceeds` is `gt` by a verb; `up-to` bounds save where something changes; `exact` only looks like a bound. */
export type Bound = 'gt' | 'lt' | 'approx' | 'exceeds' | 'up-to' | 'exact'

/**
 * What a phrase beside a quantity says of it: a half more, bounds on it, a change (`moves`), that it is a price or the
 * size of one thing, that it is set against another, or no more than how a verb is meant (`aside`). All in one list, for a lexicon has room for few.
 */
export type Mark =
  | 'half'
  | 'loose-gt'
  | 'loose-approx'
  | 'or-more'
  | 'moves'
  | 'price-before'
  | 'price-after'
  | 'size-before'
  | 'size-after'
  | 'against'
  | 'of-those'
  | 'aside'

/** Whom a figure may be about, by the dictionary form of the noun. */
export interface Subject {
  readonly kind: 'zone' | 'company' | 'sector'
  readonly name: string
}

/** Units by the sign that they are printed with. */
type Signs = readonly (readonly [sign: string, unit: UnitWords])[]

/** A language’s numbers made ready for matching. */
export interface FigureRules {
  readonly grouping: string
  readonly decimals: string
  readonly leads: Phrases<Lead>
  /** Units in words; the words of one are told apart by spaces only, as «п п», «куб м». */
  readonly units: Phrases<UnitWords>
  /** Units in signs, longest first: «US$», «м³», «%». */
  readonly signs: Signs
  /** Those of money, which may stand before the number. */
  readonly moneySigns: Signs
  readonly unitLinks: ReadonlySet<string>
  readonly elided: {
    readonly after: ReadonlySet<string>
    readonly more: ReadonlySet<string>
    readonly were: ReadonlySet<string>
  }
  readonly adjectiveEndings: readonly string[]
  readonly ordinals: ReadonlyMap<string, number>
  readonly notShareAfter: ReadonlySet<string>
  readonly notShareBefore: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly multiplesOf: ReadonlySet<string>
  readonly times: Phrases<true>
  readonly timesBefore: ReadonlySet<string>
  readonly timesAfter: Phrases<true>
  readonly pairs: readonly {
    readonly open: ReadonlySet<string>
    readonly between: ReadonlySet<string>
    readonly means: PairWords['means']
  }[]
  readonly and: ReadonlySet<string>
  readonly qualifiers: Phrases<Bound>
  /** «больше»: a qualifier right before the number only, for «больше на 5 %» tells a change. */
  readonly comparatives: Phrases<Bound>
  readonly marks: Phrases<Mark>
  readonly qualifierLinks: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  /** «за»: before a unit, it makes an amount a price. */
  readonly priceOf: ReadonlySet<string>
  readonly packs: ReadonlySet<string>
  readonly packLinks: ReadonlySet<string>
  readonly topics: Phrases<Topic>
  readonly subjects: Phrases<Subject>
  readonly period: PeriodRules
  /** Goods may be counted by the piece. */
  readonly goods: GoodsRules
  /** The quantities of texts met lately. */
  readonly notes: Recent<Told | 'none'>
}

const TOPICS = [
  'export',
  'import',
  'turnover',
  'contract',
  'investment',
  'revenue',
  'sales',
  'production',
  'growth',
  'decline',
  'share',
  'economy',
  'residents',
  'created',
] as const satisfies readonly Topic[]

// «куб м», but not «м³» or «US$»
const WORDS_ONLY = /^[\p{L}\p{M}\p{Nd} ]+$/u

/** The keys of single words, as a text’s words are compared. */
const wordKeys = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(fold))

/** Compiles a language’s numbers for matching. */
export const compileFigureRules = (
  { numbers }: LanguagePack,
  goods: GoodsRules,
  compile: Compile = compilePhrases,
): FigureRules => ({
  grouping: numbers.grouping,
  decimals: numbers.decimals,
  leads: compile(leadsOf(numbers)),
  units: compile(worded(numbers.units)),
  signs: signsOf(numbers),
  moneySigns: signsOf(numbers).filter(([, { unit }]) => CURRENCY.test(unit)),
  unitLinks: wordKeys(numbers.unitLinks),
  elided: {
    after: wordKeys(numbers.elided.after),
    more: wordKeys(numbers.elided.more),
    were: wordKeys(numbers.elided.were),
  },
  adjectiveEndings: numbers.adjectiveEndings,
  ordinals: new Map(numbers.period.ordinals.flatMap((forms, index) => forms.map((form) => [fold(form), index + 1]))),
  notShareAfter: wordKeys(numbers.notShareAfter),
  notShareBefore: wordKeys(numbers.notShareBefore),
  of: wordKeys(numbers.of),
  multiplesOf: wordKeys(numbers.multiples.of),
  times: compile(marked(numbers.times.forms)),
  timesBefore: wordKeys(numbers.times.before),
  timesAfter: compile(marked(numbers.times.after)),
  pairs: numbers.pairs.map(({ open, between, means }) => ({ open: wordKeys(open), between: wordKeys(between), means })),
  and: wordKeys(numbers.and),
  qualifiers: compile([
    ...bounds(numbers.qualifiers),
    ...numbers.exceed.map((form): [string, Bound] => [form, 'exceeds']),
    ...numbers.upTo.map((form): [string, Bound] => [form, 'up-to']),
    ...numbers.exact.map((form): [string, Bound] => [form, 'exact']),
  ]),
  comparatives: compile(bounds(numbers.comparatives)),
  marks: compile(marksOf(numbers)),
  qualifierLinks: wordKeys(numbers.qualifierLinks),
  by: wordKeys(numbers.by),
  priceOf: wordKeys(numbers.price.of),
  packs: wordKeys(numbers.sizes.packs),
  packLinks: wordKeys(numbers.sizes.links),
  topics: compile(TOPICS.flatMap((topic) => numbers.topics[topic].map((form) => [form, topic] as const))),
  subjects: compile(
    (['zone', 'company', 'sector'] as const).flatMap((kind) =>
      numbers.subjects[kind].flatMap(({ name, forms }) => {
        const subject = { kind, name }
        return forms.map((form) => [form, subject] as const)
      }),
    ),
  ),
  period: compilePeriodRules(numbers, compile),
  goods,
  notes: openRecent(),
})

const CURRENCY = /^[A-Z]{3}$/

const signsOf = ({ units }: Numbers): Signs =>
  units
    .flatMap((unit) => unit.forms.filter((form) => !WORDS_ONLY.test(form)).map((form) => [form, unit] as const))
    .sort(([a], [b]) => b.length - a.length)

const worded = (units: readonly UnitWords[]): (readonly [string, UnitWords])[] =>
  units.flatMap((unit) => unit.forms.filter((form) => WORDS_ONLY.test(form)).map((form) => [form, unit] as const))

const marked = (forms: readonly string[]) => forms.map((form) => [form, true] as const)

const bounds = (words: { readonly [Name in 'gt' | 'lt' | 'approx']?: readonly string[] }): [string, Bound][] =>
  (['gt', 'lt', 'approx'] as const).flatMap((bound) =>
    (words[bound] ?? []).map((form): [string, Bound] => [form, bound]),
  )
