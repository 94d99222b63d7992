import { compilePhrases, findPhrases, matchPhrase, type PhraseMatch, type Phrases } from '../base/phrases.ts'
import type { Span } from '../base/span.ts'
import { fold, readWords, type Word } from '../base/words.ts'
import type { Calendar, NamedPeriod } from '../languages/parts/calendar.ts'

type Mark =
  | { readonly kind: 'this-year' | 'total' | 'in-year' | 'future' | 'past' }
  | { readonly kind: 'period'; readonly period: NamedPeriod }

/** A calendar ready for reading sentences. */
export interface TimeRules {
  readonly marks: Phrases<Mark>
  readonly pastEndings: readonly string[]
  readonly thisYear: readonly string[]
  readonly yearLinks: Phrases<true> | null
}

/** A sentence with what it says of time. */
export interface Sentence extends Span {
  readonly block: number
  readonly text: string
  readonly past: boolean
  readonly future: boolean
  /** Numbers of two digits and more, or with decimals, save years. */
  readonly amounts: ReadonlySet<string>
  readonly times: readonly NamedTime[]
}

/** «первом квартале 2021 года»: a period (null: the whole year) with its year, or of the year of writing (year null). */
export interface NamedTime extends Span {
  readonly period: NamedPeriod | null
  readonly year: number | null
  readonly total: boolean
}

const AMOUNT = /\d+[.,]\d+|\d{2,}/gu

/** Compiles what a calendar knows of periods and tenses. */
export const compileTimeRules = (calendar: Calendar): TimeRules => {
  const rows = (kind: Exclude<Mark['kind'], 'period'>, forms: readonly string[]) =>
    forms.map((form) => [form, { kind }] as const)
  return {
    marks: compilePhrases<Mark>([
      ...rows('this-year', calendar.thisYear),
      ...rows('total', calendar.totals),
      ...rows('in-year', calendar.inYear),
      ...rows('future', calendar.future),
      ...rows('past', calendar.past.words),
      ...calendar.periods.flatMap((period) => period.forms.map((form) => [form, { kind: 'period', period }] as const)),
    ]),
    pastEndings: calendar.past.endings.map(fold),
    thisYear: calendar.thisYear.map(fold),
    yearLinks: calendar.yearLinks.length === 0 ? null : compilePhrases(calendar.yearLinks.map((link) => [link, true])),
  }
}

const yearOf = (word: Word | undefined): number | null => {
  if (word?.kind !== 'digits' || word.text.length !== 4) return null
  const year = Number(word.text)
  return year >= 1990 && year <= 2099 ? year : null
}

const has = (match: PhraseMatch<Mark> | undefined, kind: Mark['kind']): boolean =>
  match?.values.some((mark) => mark.kind === kind) === true

// «первом квартале 2021», “first quarter of 2021”, “first quarter of this year”: the word the year begins at
const yearWord = (words: readonly Word[], after: number, { yearLinks }: TimeRules): number =>
  (yearLinks === null ? null : matchPhrase(yearLinks, words, after))?.to ?? after

const readTimes = (words: readonly Word[], rules: TimeRules): Pick<Sentence, 'times' | 'past' | 'future'> => {
  const matches = findPhrases(rules.marks, words)
  const startingAt = new Map(matches.map((match) => [match.from, match]))
  const endingAt = new Map(matches.map((match) => [match.to, match]))
  const times = matches.flatMap((match): NamedTime[] => {
    const period = match.values.flatMap((mark) => (mark.kind === 'period' ? [mark.period] : []))[0] ?? null
    if (period === null && !has(match, 'in-year') && !has(match, 'total')) return []
    const at = yearWord(words, match.to, rules)
    const year = yearOf(words[at])
    const relative = startingAt.get(at)
    if (year === null && (period === null || !has(relative, 'this-year'))) return []
    const end = (year === null ? words[(relative?.to ?? 1) - 1] : words[at])?.end ?? 0
    const total = has(match, 'total') || has(endingAt.get(match.from), 'total')
    return [{ period, year, total, start: words[match.from]?.start ?? 0, end }]
  })
  const said = (kind: Mark['kind']): boolean => matches.some((match) => has(match, kind))
  return { times, past: said('past'), future: said('future') }
}

const hasPastEnding = (words: readonly Word[], { pastEndings }: TimeRules): boolean =>
  words.some(({ key, capital }) => !capital && key.length > 4 && pastEndings.some((ending) => key.endsWith(ending)))

const amountsIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(AMOUNT) ?? []).filter((amount) => !/^(?:19|20)\d\d$/.test(amount)))

/** Reads what the sentence of `text` at `span` says of time; null where it names none. */
export const readSentence = (text: string, span: Span, block: number, rules: TimeRules): Sentence | null => {
  const sentence = text.slice(span.start, span.end)
  const words = readWords(sentence)
  const { times, past, future } = readTimes(words, rules)
  if (times.length === 0) return null
  return {
    block,
    ...span,
    text: sentence,
    times,
    future,
    past: past || hasPastEnding(words, rules),
    amounts: amountsIn(sentence),
  }
}
