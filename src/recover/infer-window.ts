import { gather } from '../base/gather.ts'
import { splitSentences } from '../base/sentences.ts'
import { fold } from '../base/words.ts'
import type { NamedPeriod } from '../languages/parts/calendar.ts'
import type { Evidence } from '../records/evidence.ts'
import { type NamedTime, readSentence, type Sentence, type TimeRules } from './read-times.ts'

/** First and last possible day of writing that a text proves by itself. */
export interface DateWindow {
  readonly notBefore: string | null
  readonly notAfter: string | null
  readonly evidence: readonly Evidence[]
}

const NOTHING: DateWindow = { notBefore: null, notAfter: null, evidence: [] }

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

const saysThisYear = (text: string, { thisYear }: TimeRules): boolean => {
  const folded = fold(text)
  return thisYear.some((phrase) => folded.includes(phrase))
}

/** What paragraphs say of the day they were written, without any knowledge from outside. */
export const inferWindow = (
  paragraphs: readonly string[],
  rules: TimeRules | null,
  abbreviations: ReadonlySet<string>,
): DateWindow => {
  if (rules === null || !paragraphs.some((text) => YEAR.test(text))) return NOTHING
  const read = (tells: (text: string) => boolean): Sentence[] =>
    gather(paragraphs, (text, block) =>
      tells(text)
        ? splitSentences(text, abbreviations)
            .filter(({ start, end }) => tells(text.slice(start, end)))
            .map((span) => readSentence(text, span, block, rules))
            .filter((sentence) => sentence !== null)
        : [],
    )
  const dated = read((text) => YEAR.test(text))
  // «в первом квартале этого года» proves something only beside the same quarter of a year that is named
  const named = dated.some(({ times }) => times.some(({ year, period }) => year !== null && period !== null))
  const sentences = named ? read((text) => YEAR.test(text) || saysThisYear(text, rules)) : dated
  for (const rule of WINDOW_RULES) {
    const window = rule(sentences)
    if (window !== null) return window
  }
  return NOTHING
}
