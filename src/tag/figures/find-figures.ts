import { gather } from '../../base/gather.ts'
import { overlaps, type Span } from '../../base/span.ts'
import type { Figure } from '../../records/tags.ts'
import { type Flow, flowAt } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Tongue } from '../packs.ts'
import { noteOnce, type Passage, prove, sentenceAt } from '../passage.ts'
import { clauseAround } from './clause.ts'
import type { FigureRules } from './figure-rules.ts'
import { findPeriods, type PeriodMention } from './find-periods.ts'
import { findQuantities, inOrder, type QuantitiesFound } from './find-quantities.ts'
import { isSize } from './is-size.ts'
import { measureOf } from './measure.ts'
import { type DraftFigure, mergeFigures } from './merge-figures.ts'
import { periodsOf } from './periods-of.ts'
import { qualify } from './qualify.ts'
import type { Quantity } from './quantity.ts'
import { findSubjects, type SubjectWord, scopeOf } from './scope.ts'
import { inCurrency, isLarge, onlyCurrency } from './shared-currency.ts'
import { findTopics, type TopicWord } from './topics.ts'
import { within } from './within.ts'

interface Reading extends Told {
  readonly passage: Passage
  readonly mentions: readonly Mention[]
  readonly flows: readonly Flow[]
  readonly reader: Reader
}

/** What a text tells of its quantities by itself. */
export interface Told extends QuantitiesFound {
  readonly topics: readonly TopicWord[]
  readonly periods: readonly PeriodMention[]
  readonly subjects: readonly SubjectWord[]
}

/** The language to read in, and whose exports the text tells of. */
export interface Reader {
  readonly rules: FigureRules
  /** ISO 639-1 code: places are named in it. */
  readonly language: string
  /** ISO 3166-1 code of the exporting side. */
  readonly home: string
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
): Figure[] => readFigures(passages, mentions, flows, { rules: tongue.figures, language: tongue.pack.code, home })

/** The same, given only what of a language it needs. */
export const readFigures = (
  passages: readonly Passage[],
  mentions: readonly Mention[],
  flows: readonly Flow[],
  reader: Reader,
): Figure[] => {
  const { rules } = reader
  const before: Quantity[] = []
  const read = passages.map((passage) => noteOnce(rules.notes, passage, (unread) => readAlone(unread, rules)))
  const drafts = gather(passages, (passage, index) => {
    const told = read[index] ?? 'none'
    if (told === 'none') return []
    const quantities = withCurrency(told, before, read)
    before.push(...quantities)
    const inPassage = mentions.filter((mention) => mention.passage === passage)
    const reading = { passage, ...told, quantities, mentions: inPassage, flows, reader }
    return quantities.map((quantity) => describe(quantity, reading))
  })
  return mergeFigures(drafts)
}

// «In totale 45 milioni»: in the one currency of the paragraphs before, or of the text where those tell none
const withCurrency = (
  { quantities, open }: Told,
  before: readonly Quantity[],
  all: readonly (Told | 'none')[],
): readonly Quantity[] => {
  if (open.length === 0) return quantities
  const near = [...before, ...quantities]
  const told = near.some(isLarge) ? near : all.flatMap((other) => (other === 'none' ? [] : other.quantities))
  const currency = onlyCurrency(told)
  return currency === null ? quantities : inOrder(quantities, inCurrency(open, currency))
}

const readAlone = (passage: Passage, rules: FigureRules): Told | 'none' => {
  const found = findQuantities(passage, rules)
  const quantities = found.quantities.filter((quantity) => !isSize(passage, quantity, rules))
  if (quantities.length === 0 && found.open.length === 0) return 'none'
  const periods = findPeriods(passage, rules).filter((period) => !quantities.some((found) => overlaps(found, period)))
  return {
    quantities,
    open: found.open,
    topics: findTopics(passage, rules),
    periods,
    subjects: findSubjects(passage, rules),
  }
}

const describe = (quantity: Quantity, reading: Reading): DraftFigure => {
  const { passage, mentions, topics } = reading
  const { rules, home, language } = reading.reader
  const clause = clauseAround(passage, quantity, mentions)
  const sentence = sentenceAt(passage, quantity.start)
  const { value, valueMax, fraction, unit, rule } = quantity
  const { start, end, qualifier } = qualify(passage, quantity, rules)
  const alone = within(reading.quantities, sentence.start, sentence.end).length === 1
  const beside = within(reading.quantities, clause.start, clause.end)
  const scope = scopeOf(passage, quantity, clause, alone, beside, mentions, home, reading.subjects, language, rules.and)
  return {
    text: passage.text.slice(start, end),
    value,
    valueMax,
    fraction: fraction === null ? null : [...fraction],
    unit,
    qualifier: unit === 'rank' ? 'lt' : qualifier,
    measure: measureOf(passage, { ...quantity, start, end }, topics, flowAt(reading.flows, passage, start), rules),
    ...periodsOf(passage, quantity, clause, reading.periods, rules),
    ...scope,
    evidence: [prove(passage, evidenceSpan(passage, { start, end }, clause), rule)],
  }
}

// The whole clause proves a figure best; of a long one, some words either side.
const LONGEST_CLAUSE = 200
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
