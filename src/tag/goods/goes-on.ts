import type { Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Flow } from '../flow.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { WareMention } from './find-wares.ts'
import type { GoodsRules } from './goods-rules.ts'

// how many sentences of a paragraph back the trade may be told
const MEMORY = 2

const TRADES: ReadonlySet<Flow['role']> = new Set<Flow['role']>(['export', 'import', 'trade'])

/**
 * The trade that a sentence without one of its own goes on to share out: «… бумагу. Ещё 18 % дают окатыши», “Paper rose by a
 * tenth”; where it opens a paragraph, the trade that the one `above` ended with; where no trade with anyone is told, a word for
 * exports tells it: «L’export vale 14 miliardi. In calo i mobili».
 */
export const goesOn = (
  mention: WareMention,
  above: Passage | undefined,
  flows: readonly Flow[],
  rules: GoodsRules,
): Flow['role'] | null => {
  const { passage, start } = mention
  const sentence = sentenceAt(passage, start)
  const own = flows.find(
    ({ passage: told, role, start: from, end }) =>
      told === passage && !ASIDES.has(role) && from < sentence.end && end > sentence.start,
  )
  if (own !== undefined) return own.role === 'export' && sharesBefore(mention, own) ? 'export' : null
  const last = lastBefore(passage, sentence.start, above, flows)
  if ((last !== null && !TRADES.has(last.role)) || !sharesOut(passage, start, rules)) return null
  return last === null ? toldInWords(passage, start, rules) : last.role
}

// The nearest sentence with a word for exports, if it has none for imports.
const toldInWords = (passage: Passage, start: number, { exports, imports }: GoodsRules): 'export' | null => {
  const own = passage.sentences.findIndex(({ end }) => end > start)
  for (let at = own; at >= Math.max(0, own - MEMORY); at -= 1) {
    const { start: from, end } = passage.sentences[at] ?? { start: 0, end: 0 }
    const words = passage.words.slice(wordAt(passage.words, from), wordAt(passage.words, end))
    if (words.some(({ key }) => imports.has(key))) return null
    if (words.some(({ key }) => exports.has(key))) return 'export'
  }
  return null
}

// «(gioielli -26%, scarpe -4%); si salvano le vendite estere di barche»: its share is told before the trade of the sentence
const sharesBefore = ({ passage, end }: WareMention, { trigger }: Flow): boolean =>
  trigger.start > end && passage.text.slice(end, trigger.start).includes('%')

// what a sentence tells in passing parts no trade from what shares it out
const ASIDES: ReadonlySet<Flow['role']> = new Set<Flow['role']>(['investment', 'contact', 'mention', 'mission'])

const lastBefore = (
  passage: Passage,
  start: number,
  above: Passage | undefined,
  flows: readonly Flow[],
): Flow | null => {
  const last = flows.findLast((flow) => flow.passage === passage && flow.end <= start && !ASIDES.has(flow.role))
  if (last !== undefined) return sentencesBetween(passage, last.end, start) > MEMORY ? null : last
  if (above === undefined || sentencesBetween(passage, 0, start) > 1) return null
  return flows.findLast((flow) => flow.passage === above) ?? null
}

const sentencesBetween = ({ sentences }: Passage, from: number, to: number): number =>
  sentences.filter((sentence) => sentence.start >= from && sentence.start <= to).length

// What a sentence tells between its semicolons.
const partAt = (passage: Passage, offset: number): Span => {
  const { start, end } = sentenceAt(passage, offset)
  const [before, after] = [passage.text.lastIndexOf(';', offset), passage.text.indexOf(';', offset)]
  return { start: Math.max(start, before + 1), end: after < 0 ? end : Math.min(end, after) }
}

// a word alone is a heading: «Макароны. Их немного»
const HEADING = 2

const sharesOut = (passage: Passage, start: number, { shares }: GoodsRules): boolean => {
  const part = partAt(passage, start)
  if (passage.text.slice(part.start, part.end).includes('%')) return true
  const words = passage.words.slice(wordAt(passage.words, part.start), wordAt(passage.words, part.end))
  return words.length <= HEADING || words.some(({ key }) => shares.has(key))
}
