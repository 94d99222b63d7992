import { overlaps, type Span } from '../../base/span.ts'
import type { Figure } from '../../records/tags.ts'
import { type Flow, flowAt } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Tongue } from '../packs.ts'
import { type Passage, prove, sentenceAt } from '../passage.ts'
import { clauseAround } from './clause.ts'
import { findPeriods, type PeriodMention } from './find-periods.ts'
import { findQuantities } from './find-quantities.ts'
import { findTopics, measureOf, type TopicWord } from './measure.ts'
import { type DraftFigure, mergeFigures } from './merge-figures.ts'
import { periodsOf } from './periods-of.ts'
import { qualify } from './qualify.ts'
import type { Quantity } from './quantity.ts'
import { scopeOf } from './scope.ts'

interface Reading {
  readonly passage: Passage
  readonly quantities: readonly Quantity[]
  readonly mentions: readonly Mention[]
  readonly topics: readonly TopicWord[]
  readonly periods: readonly PeriodMention[]
  readonly flows: readonly Flow[]
  readonly home: string
  readonly tongue: Tongue
}

/**
 * Figures of a text with unit, qualifier, measure, period, subject and partners; equal figures are one. `home` is the
 * ISO 3166-1 code of the exporting side.
 */
export const findFigures = (
  passages: readonly Passage[],
  mentions: readonly Mention[],
  flows: readonly Flow[],
  tongue: Tongue,
  home: string,
): Figure[] => {
  const drafts = passages.flatMap((passage) => {
    const quantities = findQuantities(passage, tongue.figures)
    if (quantities.length === 0) return []
    const reading = {
      passage,
      quantities,
      mentions: mentions.filter((mention) => mention.passage === passage),
      topics: findTopics(passage, tongue.figures),
      periods: findPeriods(passage, tongue.figures).filter(
        (period) => !quantities.some((found) => overlaps(found, period)),
      ),
      flows,
      home,
      tongue,
    }
    return quantities.map((quantity) => describe(quantity, reading))
  })
  return mergeFigures(drafts)
}

const describe = (quantity: Quantity, reading: Reading): DraftFigure => {
  const { passage, mentions, topics, tongue } = reading
  const clause = clauseAround(passage, quantity, mentions)
  const changing = topics.some(({ topic, start }) => isChange(topic) && start >= clause.start && start < clause.end)
  const { start, end, value, valueMax, fraction, unit, qualifier, rule } = qualify(
    passage,
    quantity,
    changing,
    tongue.figures,
  )
  const sentence = sentenceAt(passage, start)
  const alone = reading.quantities.every((other) => other === quantity || !overlaps(other, sentence))
  const scope = scopeOf(passage, quantity, alone, mentions, reading.home, tongue.pack.code, tongue.figures)
  return {
    text: passage.text.slice(start, end),
    value,
    valueMax,
    fraction: fraction === null ? null : [...fraction],
    unit,
    qualifier: unit === 'rank' ? 'lt' : qualifier,
    measure: measureOf(passage, { ...quantity, start, end }, topics, flowAt(reading.flows, passage, start)),
    ...periodsOf(passage, quantity, clause, reading.periods),
    ...scope,
    evidence: [prove(passage, evidenceSpan(passage, { start, end }, clause), rule)],
  }
}

const isChange = (topic: TopicWord['topic']): boolean => topic === 'growth' || topic === 'decline'

// The whole clause proves a figure best; of a long one, some words either side.
const LONGEST_CLAUSE = 140
const REACH = 60

const evidenceSpan = ({ text }: Passage, figure: Span, clause: Span): Span => {
  if (clause.end - clause.start <= LONGEST_CLAUSE) {
    return trim(text, Math.min(clause.start, figure.start), Math.max(clause.end, figure.end), figure)
  }
  const from = Math.max(clause.start, figure.start - REACH)
  const to = Math.min(clause.end, figure.end + REACH)
  const start = from === clause.start ? from : text.indexOf(' ', from) + 1
  const end = to === clause.end ? to : text.lastIndexOf(' ', to)
  return trim(text, Math.min(start, figure.start), Math.max(end, figure.end), figure)
}

// Evidence begins and ends with a word, not with a quote mark or a dash.
const EDGE = /[\s«»"„“”.–—-]/u

const trim = (text: string, from: number, to: number, figure: Span): Span => {
  let [start, end] = [from, to]
  while (start < figure.start && EDGE.test(text.charAt(start))) start += 1
  while (end > figure.end && EDGE.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
