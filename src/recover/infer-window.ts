import { compilePhrases, findPhrases, matchPhrase, type PhraseMatch, type Phrases } from '../base/phrases.ts'
import { splitSentences } from '../base/sentences.ts'
import type { Span } from '../base/span.ts'
import { fold, readWords, type Word } from '../base/words.ts'
import type { Calendar, NamedPeriod } from '../languages/parts/calendar.ts'
import type { Evidence } from '../records/evidence.ts'

/** First and last possible day of writing that a text proves by itself. */
export interface DateWindow {
  readonly notBefore: string | null
  readonly notAfter: string | null
  readonly evidence: readonly Evidence[]
}

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

interface Sentence extends Span {
  readonly block: number
  readonly text: string
  readonly words: readonly Word[]
  readonly past: boolean
  readonly future: boolean
  /** Numbers of two digits and more, or with decimals, save years. */
  readonly amounts: ReadonlySet<string>
  readonly times: readonly NamedTime[]
}

/** «первом квартале 2021 года»: a period (null: the whole year) with its year, or of the year of writing (year null). */
interface NamedTime extends Span {
  readonly period: NamedPeriod | null
  readonly year: number | null
  readonly total: boolean
}

const NOTHING: DateWindow = { notBefore: null, notAfter: null, evidence: [] }
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

const readSentence = (text: string, span: Span, block: number, rules: TimeRules): Sentence => {
  const sentence = text.slice(span.start, span.end)
  const words = readWords(sentence)
  const { times, past, future } = readTimes(words, rules)
  return {
    ...span,
    block,
    text: sentence,
    words,
    times,
    future,
    past: past || hasPastEnding(words, rules),
    amounts: amountsIn(sentence),
  }
}

const prove = (sentence: Sentence, time: NamedTime, rule: string): Evidence => ({
  block: sentence.block,
  start: sentence.start + time.start,
  end: sentence.start + time.end,
  text: sentence.text.slice(time.start, time.end),
  rule,
})

const two = (part: number): string => String(part).padStart(2, '0')
const dayAfter = (year: number, month: number): string =>
  month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`

const samePeriod = (a: NamedPeriod | null, b: NamedPeriod | null): boolean => a?.from === b?.from && a?.to === b?.to

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((amount) => b.has(amount))

/** «В первом квартале этого года … 248 млн» and «За первые три месяца 2021 года … 248 млн»: written in 2021. */
const yearOfWriting = (sentences: readonly Sentence[]): DateWindow | null => {
  for (const relative of sentences) {
    const own = relative.times.find(({ year }) => year === null)
    if (own === undefined) continue
    for (const dated of sentences) {
      const named = dated.times.find(({ period, year }) => year !== null && samePeriod(period, own.period))
      if (named?.year == null || dated === relative || !shares(dated.amounts, relative.amounts)) continue
      const rule = 'same-figure-this-year'
      const notBefore = relative.past || dated.past ? dayAfter(named.year, own.period?.to ?? 0) : `${named.year}-01-01`
      const evidence = [prove(relative, own, rule), prove(dated, named, rule)]
      return { notBefore, notAfter: `${named.year}-12-31`, evidence }
    }
  }
  return null
}

const earliest = (time: NamedTime): string => {
  const year = time.year ?? 0
  if (time.total) return dayAfter(year, time.period?.to ?? 12)
  return `${year}-${two(time.period?.from ?? 1)}-01`
}

/** «Nel 2020 le esportazioni hanno raggiunto»: a past fact of a year; written in that year or later. */
const pastYear = (sentences: readonly Sentence[]): DateWindow | null => {
  let latest: { sentence: Sentence; time: NamedTime; day: string } | null = null
  for (const sentence of sentences) {
    if (!sentence.past || sentence.future) continue
    for (const time of sentence.times) {
      if (time.year === null) continue
      const day = earliest(time)
      if (latest === null || day > latest.day) latest = { sentence, time, day }
    }
  }
  if (latest === null) return null
  return { notBefore: latest.day, notAfter: null, evidence: [prove(latest.sentence, latest.time, 'past-year')] }
}

// what fixes the year first; the other only says since when
const WINDOW_RULES = [yearOfWriting, pastYear]

// «2021»: without one, nothing in a text fixes its year
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/** What paragraphs say of the day they were written, without any knowledge from outside. */
export const inferWindow = (
  paragraphs: readonly string[],
  rules: TimeRules | null,
  abbreviations: ReadonlySet<string>,
): DateWindow => {
  if (rules === null || !paragraphs.some((text) => YEAR.test(text))) return NOTHING
  const tells = (text: string): boolean => {
    const folded = fold(text)
    return YEAR.test(text) || rules.thisYear.some((phrase) => folded.includes(phrase))
  }
  const sentences = paragraphs.flatMap((text, block) =>
    tells(text) ? splitSentences(text, abbreviations).map((span) => readSentence(text, span, block, rules)) : [],
  )
  for (const rule of WINDOW_RULES) {
    const window = rule(sentences)
    if (window !== null) return window
  }
  return NOTHING
}
