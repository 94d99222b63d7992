import { findPhrases } from '../../base/phrases.ts'
import { covers, type Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Topic } from '../../languages/parts/numbers.ts'
import type { Flow } from '../flow.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import type { Quantity } from './quantity.ts'

/** A word of a passage that tells what its figures are about. */
export interface TopicWord extends Span {
  readonly topic: Topic
}

/** The topic words of a passage in reading order. */
export const findTopics = (passage: Passage, rules: FigureRules): TopicWord[] =>
  findPhrases(rules.topics, passage.words).flatMap(({ from, to, values }) => {
    const [first, last] = [passage.words[from], passage.words[to - 1]]
    if (first === undefined || last === undefined) return []
    return values.map((topic) => ({ topic, start: first.start, end: last.end }))
  })

interface Reading {
  readonly quantity: Quantity
  /** What a printed sign says. */
  readonly signed: 'growth' | 'decline' | null
  /** What the nearest word about change says. */
  readonly nearestChange: 'growth' | 'decline' | null
  /** «на» stands before it: it tells by how much. */
  readonly by: boolean
  /** What the figure is of: the nearest thing traded or spent, as «exports». */
  readonly thing: string | null
  /** The same, when it follows the figure closely: «60 % экспорта». */
  readonly of: string | null
  readonly near: (topic: Topic) => boolean
  readonly follows: (topic: Topic) => boolean
}

type Rule = (reading: Reading) => string | null

const THINGS: Readonly<Partial<Record<Topic, string>>> = {
  export: 'exports',
  import: 'imports',
  turnover: 'turnover',
  contract: 'contract',
  investment: 'investment',
  revenue: 'revenue',
  production: 'production',
}
const ROLE_THINGS: Readonly<Partial<Record<Flow['role'], string>>> = {
  export: 'exports',
  import: 'imports',
  trade: 'turnover',
}

// How far after a figure stands what it is a share of: «более 68% от общего объема экспорта».
const OF_REACH = 32
// A sentence goes on with what the one before told: «Ещё треть – это Монголия».
const BACK_REACH = 160
const SHARED: ReadonlySet<Topic> = new Set<Topic>(['export', 'share'])
// How far a word about change may stand from its figure.
const CHANGE_REACH = 60

const counts: Rule = ({ quantity: { unit, rule }, near, follows, thing }) => {
  if (unit === 'rank') return 'rank'
  if (unit === 'jobs') return near('created') ? 'jobs-created' : 'jobs'
  if (unit === 'enterprises' || unit === 'residents')
    return rule !== 'whole' && follows('export') ? `exporting-${unit}` : null
  return unit === 'countries' && thing === 'exports' ? 'destination-count' : null
}

const residents: Rule = ({ quantity: { unit }, follows, near }) => {
  if (unit !== '%' || !follows('residents')) return null
  return near('export') ? 'share-of-residents-exporting' : 'share-of-residents'
}

const change: Rule = ({ quantity: { unit, fraction, rule }, nearestChange, signed, thing, of, by }) => {
  if (unit !== '%' && unit !== 'x' && unit !== 'pp') return null
  if (rule === 'one-in-so-many' || (fraction !== null && !by) || (of !== null && nearestChange === null)) return null
  const told = signed ?? nearestChange ?? (unit === 'x' ? 'growth' : null)
  return told === null ? null : `${thing === null ? '' : `${thing}-`}${told}`
}

const shares: Rule = ({ quantity: { unit, rule }, of, thing, near }) => {
  if (unit !== '%' || rule === 'one-in-so-many') return null
  if (of !== null) return `share-of-${of}`
  return near('share') ? (thing === null ? 'share' : `share-of-${thing}`) : null
}

const amounts: Rule = ({ quantity: { unit, counted }, thing }) => {
  if (counted || thing === null || unit === '%' || unit === 'x' || unit === 'pp') return null
  const volume = unit === 't' || unit === 'm3' || unit === 'l'
  if (thing === 'investment' || thing === 'turnover' || thing === 'revenue') return volume ? null : thing
  return `${thing}-${volume ? 'volume' : 'value'}`
}

// Counts and shares of residents say exactly what they are; a change is told from a share by its verb, so it comes first.
const RULES: readonly Rule[] = [counts, residents, change, shares, amounts]

/** What a figure measures, told by the words around it, as `exports-value` or `share-of-turnover`; null when none tell. */
export const measureOf = (
  passage: Passage,
  quantity: Quantity,
  topics: readonly TopicWord[],
  flow: Flow | null,
  rules: FigureRules,
): string | null => {
  const reading = read(passage, quantity, topics, flow, rules)
  for (const rule of RULES) {
    const measure = rule(reading)
    if (measure !== null) return measure
  }
  return null
}

const read = (
  passage: Passage,
  quantity: Quantity,
  topics: readonly TopicWord[],
  flow: Flow | null,
  rules: FigureRules,
): Reading => {
  const sentence = sentenceAt(passage, quantity.start)
  const inside = topics.filter((word) => covers(sentence, word))
  const before = topics.filter(({ end }) => end <= sentence.start && sentence.start - end <= BACK_REACH)
  const distance = (word: TopicWord): number => gapBetween(passage, word, quantity)
  const isThing = ({ topic }: TopicWord): boolean => THINGS[topic] !== undefined
  const own = inside.filter(isThing)
  const goesOn = quantity.unit === '%' || quantity.unit === 'x' || quantity.unit === 'pp'
  const nearest = own.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  const earlier = goesOn ? (before.findLast(isThing) ?? null) : null
  const flowing = flow === null ? undefined : ROLE_THINGS[flow.role]
  const after = inside.filter(({ start }) => start >= quantity.end && start - quantity.end <= OF_REACH)
  const close = after.filter(({ start }) => !/[,;()–—]/u.test(passage.text.slice(quantity.end, start)))
  const of = close.find(({ topic }) => THINGS[topic] !== undefined)
  const sign = passage.text.charAt(quantity.start)
  const changes = inside
    .filter((word) => isChange(word.topic) && distance(word) <= CHANGE_REACH)
    .sort((a, b) => distance(a) - distance(b))
  return {
    quantity,
    signed: sign === '+' ? 'growth' : '−–-'.includes(sign) ? 'decline' : null,
    nearestChange: changes[0]?.topic === 'decline' ? 'decline' : changes[0] === undefined ? null : 'growth',
    by: [quantity.from, wordAt(passage.words, quantity.start)].some((at) =>
      rules.by.has(passage.words[at - 1]?.key ?? ''),
    ),
    thing: thingOf(nearest) ?? (flow?.role === 'import' ? 'imports' : null) ?? thingOf(earlier) ?? flowing ?? null,
    of: of === undefined ? null : (THINGS[of.topic] ?? null),
    near: (topic) =>
      inside.some((word) => word.topic === topic) ||
      (inside.every(({ topic: own }) => own !== 'share') &&
        SHARED.has(topic) &&
        before.some((word) => word.topic === topic)),
    follows: (topic) => close.some((word) => word.topic === topic),
  }
}

const thingOf = (word: TopicWord | null): string | null => (word === null ? null : (THINGS[word.topic] ?? null))

const isChange = (topic: Topic): boolean => topic === 'growth' || topic === 'decline'

// Words of another clause count as farther, words after the figure a little so.
const gapBetween = (passage: Passage, word: Span, quantity: Span): number => {
  const ahead = word.end <= quantity.start
  const between = ahead ? passage.text.slice(word.end, quantity.start) : passage.text.slice(quantity.end, word.start)
  const commas = between.match(/[,;:]\s/gu)?.length ?? 0
  return between.length * (ahead ? 1 : 1.3) + commas * 30
}
