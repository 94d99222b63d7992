import { matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Period } from '../../records/tags.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import { datePeriod } from './date-period.ts'
import type { FigureRules } from './figure-rules.ts'
import { leadAt } from './lead-at.ts'
import type { PeriodPart } from './period-rules.ts'

/** A period named in a passage. */
export interface PeriodMention extends Span {
  readonly period: Period
  /** The figure is compared with this period: «чем за тот же период 2020 года». */
  readonly compared: boolean
  /** The same stretch of another year, whose months the figure’s own period tells. */
  readonly sameOf: number | null
  /** «сейчас»: no stretch of the calendar. */
  readonly now: boolean
  /** A bare year in brackets, which tells of what stands right before: «1,5 млрд (2019)». */
  readonly bracketed: boolean
}

interface Step {
  readonly parts: readonly PeriodPart[]
  /** A bare number of the run: a year, a roman or arabic ordinal, or how many months. */
  readonly number: number | null
  readonly from: number
  readonly to: number
}

// «январь — март», «янв. 2020»
const JOINT = /^(?:\s?[–—-]\s?|\.\s?)$/u
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
    const steps = readRun(passage, from, rules)
    const mention = steps === null ? null : readPeriod(passage, steps, rules)
    if (mention !== null) found.push(mention)
    from = steps?.[steps.length - 1]?.to ?? from + 1
  }
  return found
}

// Words of periods that follow each other with nothing but spaces and hyphens between; null when none does.
const readRun = (passage: Passage, from: number, rules: FigureRules): readonly Step[] | null => {
  let step = stepAt(passage, from, rules)
  if (step === null) return null
  const steps: Step[] = []
  while (step !== null) {
    steps.push(step)
    const { to }: Step = step
    step = passage.words[to]?.joint === '|' && !joinsRun(passage, to) ? null : stepAt(passage, to, rules)
  }
  return steps
}

const stepAt = (passage: Passage, from: number, rules: FigureRules): Step | null => {
  const word = passage.words[from]
  if (word === undefined) return null
  if (word.kind === 'digits') {
    const size = word.text.length
    return size === 4 || size <= 2 ? { parts: [], number: Number(word.text), from, to: from + 1 } : null
  }
  const short = shortPeriod(passage, from)
  if (short !== null) return short
  const match = matchPhrase(rules.period.parts, passage.words, from)
  if (match !== null) return { parts: match.values, number: null, from, to: match.to }
  const roman = word.caps || word.text === 'I' ? ROMAN.get(word.key) : undefined
  if (roman !== undefined) return { parts: [{ kind: 'ordinal', n: roman }], number: null, from, to: from + 1 }
  const lead = leadAt(passage, from, rules)
  return lead?.lead.kind === 'cardinal' && lead.lead.value <= 12
    ? { parts: [], number: lead.lead.value, from, to: lead.to }
    : null
}

// “Q1”, “H2 2022”; “H2” alone is hydrogen
const YEAR = 4

const shortPeriod = ({ words }: Passage, from: number): Step | null => {
  const [letter, digit] = [words[from], words[from + 1]]
  const kind = letter?.text === 'Q' ? 'quarter' : letter?.text === 'H' ? 'half' : null
  if (kind === null || digit?.start !== letter?.end || digit?.text.length !== 1) return null
  if (kind === 'half' && words[from + 2]?.text.length !== YEAR) return null
  return { parts: [{ kind: 'ordinal', n: Number(digit.text) }, { kind }], number: null, from, to: from + 2 }
}

const joinsRun = (passage: Passage, index: number): boolean => {
  const [before, after] = [passage.words[index - 1]?.end ?? 0, passage.words[index]?.start ?? 0]
  const isOneSentence = sentenceAt(passage, before - 1).end > after
  return isOneSentence && JOINT.test(passage.text.slice(before, after))
}

const COMPARES: ReadonlySet<PeriodPart['kind']> = new Set<PeriodPart['kind']>(['than', 'same', 'earlier'])

const readPeriod = (passage: Passage, run: readonly Step[], rules: FigureRules): PeriodMention | null => {
  const steps = run.slice(0, run.findLastIndex((step) => !isLoose(step)) + 1)
  if (steps.length === 0) return null
  const compared = steps.some(({ parts }) => parts.some(({ kind }) => COMPARES.has(kind)))
  const kept = steps.slice(firstToPrint(steps, compared))
  const first = passage.words[kept[0]?.from ?? 0]
  const last = passage.words[(kept[kept.length - 1]?.to ?? 0) - 1]
  if (first === undefined || last === undefined) return null
  const bare = kept.length === 1 && kept[0]?.number !== null
  const bracketed = bare && isBracketed(passage, first.start, last.end)
  const facts = datePeriod(kept, bracketed || (bare && standsAlone(passage, kept[0]?.from ?? 0, rules)))
  if (facts === null) return null
  return {
    start: first.start,
    end: last.end,
    period: { text: passage.text.slice(first.start, last.end), start: facts.start, end: facts.end },
    compared,
    sameOf: facts.sameOf,
    now: facts.now,
    bracketed,
  }
}

const isBracketed = ({ text }: Passage, start: number, end: number): boolean =>
  text.charAt(start - 1) === '(' && text.charAt(end) === ')'

// «2023 wurden 96 Tonnen exportiert»; «wurden 2023 noch exportiert», «überstieg 2023 erstmals 12 Mio.», but not «über 2023 weitere»
const standsAlone = (passage: Passage, at: number, rules: FigureRules): boolean => {
  const [before, word, after] = [passage.words[at - 1], passage.words[at], passage.words[at + 1]]
  if (word === undefined || after?.joint !== ' ' || after.kind !== 'letters' || after.capital) return false
  if (sentenceAt(passage, word.start).start === word.start) return true
  const bound = matchPhrase(rules.qualifiers, passage.words, at - 1)?.values[0] ?? 'exceeds'
  return (
    rules.period.bareYears && word.joint === ' ' && before?.kind === 'letters' && !before.capital && bound === 'exceeds'
  )
}

// A period is printed with its preposition, one that is compared with from the words after «чем» on.
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
