import { overlaps, type Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Topic } from '../../languages/parts/numbers.ts'
import type { Flow } from '../flow.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { isPrice } from './is-price.ts'
import type { Quantity } from './quantity.ts'
import { isChange, type TopicWord } from './topics.ts'
import { within } from './within.ts'

/** What the words around a figure say of it. */
export interface Surroundings {
  /** The nearest thing traded or spent, as «exports». */
  readonly thing: string | null
  /** The same, when it follows the figure closely: «60 % экспорта». */
  readonly of: string | null
  /** What a printed sign says. */
  readonly signed: 'growth' | 'decline' | null
  /** What the nearest word about change says. */
  readonly nearestChange: 'growth' | 'decline' | null
  /** It is money for one of a thing: «за тонну». */
  readonly priced: boolean
  /** «на» stands before it: it tells by how much. */
  readonly by: boolean
  /** The sentence, or one it goes on with, has a word of the topic. */
  readonly near: (topic: Topic) => boolean
  /** A word of the topic follows the figure closely. */
  readonly follows: (topic: Topic) => boolean
}

const THINGS: Readonly<Partial<Record<Topic, string>>> = {
  export: 'exports',
  import: 'imports',
  turnover: 'turnover',
  contract: 'contract',
  investment: 'investment',
  revenue: 'revenue',
  sales: 'revenue',
  production: 'production',
}
const ROLE_THINGS: Readonly<Partial<Record<Flow['role'], string>>> = {
  export: 'exports',
  import: 'imports',
  trade: 'turnover',
}

// How far after a figure stands what it is a share of: «более 68% от общего объема экспорта».
const OF_REACH = 32
// How far a word about change may stand from its figure.
const CHANGE_REACH = 60
// «um 8 Prozent auf knapp 30 Millionen Euro gewachsen»: one that tells by how much
const BY_REACH = 160
// A sentence goes on with what the one before told: «Ещё треть – это Монголия».
const BACK_REACH = 160
const SHARED: ReadonlySet<Topic> = new Set<Topic>(['export', 'share'])
const PAUSE = /[,;()–—]/u

/** Reads the words around a figure: those of its sentence, and where it goes on with it, of the one before. */
export const readSurroundings = (
  passage: Passage,
  quantity: Quantity,
  topics: readonly TopicWord[],
  flow: Flow | null,
  rules: FigureRules,
): Surroundings => {
  const sentence = sentenceAt(passage, quantity.start)
  const inside = within(topics, sentence.start, sentence.end)
  const before = within(topics, sentence.start - BACK_REACH, sentence.start)
  const close = inside.filter((word) => followsClosely(passage, word, quantity))
  const goesOn = inside.every(({ topic }) => topic !== 'share')
  const by = isMeasureOfChange(passage, quantity, rules)
  const has = (words: readonly TopicWord[], topic: Topic): boolean => words.some((word) => word.topic === topic)
  return {
    thing: thingOf(passage, quantity, inside, before, flow),
    of: nameOf(close.find(isThing)),
    signed: signOf(passage.text.charAt(quantity.start)),
    nearestChange: changeOf(passage, quantity, inside, by),
    priced: isPrice(passage, quantity, rules),
    by,
    near: (topic) => has(inside, topic) || (goesOn && SHARED.has(topic) && has(before, topic)),
    follows: (topic) => has(close, topic),
  }
}

const followsClosely = (passage: Passage, word: Span, quantity: Span): boolean =>
  word.start >= quantity.end &&
  word.start - quantity.end <= OF_REACH &&
  !PAUSE.test(passage.text.slice(quantity.end, word.start))

const isThing = ({ topic }: TopicWord): boolean => THINGS[topic] !== undefined

const nameOf = (word: TopicWord | undefined): string | null =>
  word === undefined ? null : (THINGS[word.topic] ?? null)

// The sentence’s own word comes first; a share or change may go on with the sentence before; then what the clause trades.
const thingOf = (
  passage: Passage,
  quantity: Quantity,
  inside: readonly TopicWord[],
  before: readonly TopicWord[],
  flow: Flow | null,
): string | null => {
  const nearby = nearest(
    passage,
    quantity,
    inside.filter((word) => isThing(word) || word.topic === 'economy'),
  )
  // “Peru’s economy shrank 2.1%” is told beside trade
  if (nearby?.topic === 'economy') return null
  // «le vendite verso la Svizzera» are exports
  const own = nearby?.topic === 'sales' && flow?.role === 'export' ? 'exports' : nameOf(nearby)
  const relative = quantity.unit === '%' || quantity.unit === 'x' || quantity.unit === 'pp'
  const earlier = relative && flow?.role !== 'import' ? nameOf(before.findLast(isThing)) : null
  return own ?? earlier ?? (flow === null ? null : (ROLE_THINGS[flow.role] ?? null))
}

const signOf = (mark: string): 'growth' | 'decline' | null => {
  if (mark === '+') return 'growth'
  return '−–-'.includes(mark) ? 'decline' : null
}

const changeOf = (
  passage: Passage,
  quantity: Quantity,
  inside: readonly TopicWord[],
  by: boolean,
): 'growth' | 'decline' | null => {
  // “more than 16 percent” bounds the figure
  const changes = inside.filter((word) => isChange(word.topic) && !overlaps(word, quantity))
  const word = nearest(passage, quantity, changes)
  if (word === undefined || gapBetween(passage, word, quantity) > (by ? BY_REACH : CHANGE_REACH)) return null
  return isChange(word.topic) ? word.topic : null
}

const isMeasureOfChange = (passage: Passage, quantity: Quantity, rules: FigureRules): boolean =>
  [quantity.from, wordAt(passage.words, quantity.start)].some((at) => rules.by.has(passage.words[at - 1]?.key ?? ''))

const nearest = (passage: Passage, quantity: Quantity, words: readonly TopicWord[]): TopicWord | undefined => {
  let best: TopicWord | undefined
  let least = Number.POSITIVE_INFINITY
  for (const word of words) {
    const gap = gapBetween(passage, word, quantity)
    if (gap < least) [best, least] = [word, gap]
  }
  return best
}

// Words of another clause count as farther, words after the figure a little so.
const gapBetween = (passage: Passage, word: Span, quantity: Span): number => {
  const ahead = word.end <= quantity.start
  const between = ahead ? passage.text.slice(word.end, quantity.start) : passage.text.slice(quantity.end, word.start)
  const commas = between.match(/[,;:]\s/gu)?.length ?? 0
  return between.length * (ahead ? 1 : 1.3) + commas * 30
}
