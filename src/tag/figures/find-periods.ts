import { matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Period } from '../../records/tags.ts'
import type { Passage } from '../passage.ts'
import { datePeriod, type PeriodFacts } from './date-period.ts'
import type { FigureRules } from './figure-rules.ts'
import type { PeriodPart } from './period-rules.ts'
import { leadAt } from './read-number.ts'

/** A period named in a passage. */
export interface PeriodMention extends Span {
  readonly period: Period
  /** The figure is compared with this period: «чем за тот же период 2020 года». */
  readonly compared: boolean
  /** The same stretch of another year, whose months the figure’s own period tells. */
  readonly sameOf: number | null
  /** «сейчас»: no stretch of the calendar. */
  readonly now: boolean
}

interface Step {
  readonly parts: readonly PeriodPart[]
  /** A bare number of the run: a year, a roman or arabic ordinal, or how many months. */
  readonly number: number | null
  readonly to: number
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
])

/** Periods of a passage: «в первом квартале 2021 года», «за девять месяцев», «с января по апрель», “in 2020”. */
export const findPeriods = (passage: Passage, rules: FigureRules): PeriodMention[] => {
  const found: PeriodMention[] = []
  for (let from = 0; from < passage.words.length; ) {
    const to = endOfRun(passage, from, rules)
    const mention = to > from ? readPeriod(passage, from, to, rules) : null
    if (mention !== null) found.push(mention)
    from = Math.max(to, from + 1)
  }
  return found
}

const stepAt = (passage: Passage, from: number, rules: FigureRules): Step | null => {
  const word = passage.words[from]
  if (word === undefined) return null
  const match = matchPhrase(rules.period.parts, passage.words, from)
  if (match !== null) return { parts: match.values, number: null, to: match.to }
  if (word.kind === 'digits') {
    return word.text.length === 4 || word.text.length <= 2
      ? { parts: [], number: Number(word.text), to: from + 1 }
      : null
  }
  const roman = word.caps || word.text === 'I' ? ROMAN.get(word.key) : undefined
  if (roman !== undefined) return { parts: [{ kind: 'ordinal', n: roman }], number: null, to: from + 1 }
  const lead = leadAt(passage, from, rules)
  return lead?.lead.kind === 'cardinal' && lead.lead.value <= 12
    ? { parts: [], number: lead.lead.value, to: lead.to }
    : null
}

// Words of periods that follow each other with nothing but spaces and hyphens between.
const endOfRun = (passage: Passage, from: number, rules: FigureRules): number => {
  let to = from
  while (to < passage.words.length) {
    if (to > from && passage.words[to]?.joint === '|' && !joinsRun(passage, to)) break
    const step = stepAt(passage, to, rules)
    if (step === null) break
    to = step.to
  }
  return to
}

// «январь — март», «янв. 2020»
const joinsRun = (passage: Passage, index: number): boolean =>
  /^(?:\s?[–—-]\s?|\.\s?)$/u.test(
    passage.text.slice(passage.words[index - 1]?.end ?? 0, passage.words[index]?.start ?? 0),
  )

const readPeriod = (passage: Passage, from: number, to: number, rules: FigureRules): PeriodMention | null => {
  const steps: (Step & { readonly from: number })[] = []
  for (let at = from; at < to; ) {
    const step = stepAt(passage, at, rules)
    if (step === null) break
    steps.push({ ...step, from: at })
    at = step.to
  }
  while (steps.length > 0 && steps.slice(-1).every(isLoose)) steps.pop()
  const compared = steps.some(({ parts }) => parts.some(({ kind }) => kind === 'than' || kind === 'same'))
  const kept = steps.slice(firstToPrint(steps, compared))
  const facts = datePeriod(kept)
  const first = passage.words[kept[0]?.from ?? from]
  const last = passage.words[(kept[kept.length - 1]?.to ?? to) - 1]
  if (facts === null || first === undefined || last === undefined) return null
  return mention(passage, { start: first.start, end: last.end }, facts, compared)
}

// A period is printed with its preposition, one that is compared with without.
const firstToPrint = (steps: readonly Step[], compared: boolean): number => {
  const than = steps.findLastIndex(({ parts }) => parts.some(({ kind }) => kind === 'than'))
  const solid = steps.findIndex(
    ({ parts, number }, index) =>
      index > than && (number !== null || parts.some(({ kind }) => kind !== 'glue' && kind !== 'than')),
  )
  if (compared || solid <= 0) return Math.max(solid, 0)
  return solid - 1
}

// At the end of a run a preposition, or a small number («ad oggi tre»), belongs to what follows.
const isLoose = ({ number, parts }: Step): boolean =>
  number === null ? parts.every(({ kind }) => kind === 'glue' || kind === 'than') : number < 1900

const mention = (passage: Passage, span: Span, facts: PeriodFacts, compared: boolean): PeriodMention => ({
  ...span,
  period: { text: passage.text.slice(span.start, span.end), start: facts.start, end: facts.end },
  compared,
  sameOf: facts.sameOf,
  now: facts.now,
})
