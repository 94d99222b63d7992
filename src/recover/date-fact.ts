import type { Article, DateFact } from '../records/article.ts'
import type { Evidence } from '../records/evidence.ts'
import type { Credits } from './credits.ts'
import type { PrintedDateline } from './dateline.ts'
import { datePartial, dateValue } from './find-dates.ts'
import type { DateWindow } from './infer-window.ts'

/** All that may say when an article was published. */
export interface DateSources {
  readonly credits: Credits
  readonly dateline: PrintedDateline | null
  readonly datelineText: string | null
  /** What the text itself proves; asked only when nothing is stated in full. */
  readonly window: () => DateWindow
}

type DateRule = (sources: DateSources) => DateFact | null

/** No date is known. */
export const UNDATED: DateFact = {
  value: null,
  basis: 'unknown',
  partial: null,
  notBefore: null,
  notAfter: null,
  evidence: [],
}

const creditEvidence = (credits: Credits, at: { start: number; end: number; rule: string }): Evidence => ({
  block: 'credit',
  start: at.start,
  end: at.end,
  text: (credits.text ?? '').slice(at.start, at.end),
  rule: at.rule,
})

const datelineEvidence = ({ dateline, datelineText }: DateSources): Evidence[] => {
  const date = dateline?.date
  if (!date || datelineText === null) return []
  const text = datelineText.slice(date.start, date.end)
  return [{ block: 'dateline', start: date.start, end: date.end, text, rule: 'dateline-date' }]
}

/** A full date, or a month, on a date line or in the page’s own address. */
const statedByCredit: DateRule = ({ credits }) => {
  for (const stated of credits.published) {
    const value = dateValue(stated.date)
    if (value !== null && stated.date.day !== null)
      return { ...UNDATED, value, basis: 'stated', evidence: [creditEvidence(credits, stated)] }
  }
  return null
}

const statedByDateline: DateRule = (sources) => {
  const date = sources.dateline?.date
  const value = date ? dateValue(date) : null
  return value === null ? null : { ...UNDATED, value, basis: 'stated', evidence: datelineEvidence(sources) }
}

const monthByCredit: DateRule = ({ credits }) => {
  const [stated] = credits.published
  const value = stated ? dateValue(stated.date) : null
  return stated === undefined || value === null
    ? null
    : { ...UNDATED, value, basis: 'stated', evidence: [creditEvidence(credits, stated)] }
}

/** A day and month without a year; the text may still prove a window. */
const partial: DateRule = (sources) => {
  const { credits, dateline } = sources
  const [stated] = credits.published
  const window = sources.window()
  const bounds = { notBefore: window.notBefore, notAfter: window.notAfter }
  const bare = stated ? datePartial(stated.date) : null
  if (stated !== undefined && bare !== null)
    return {
      ...UNDATED,
      ...bounds,
      basis: 'stated',
      partial: bare,
      evidence: [creditEvidence(credits, stated), ...window.evidence],
    }
  const printed = dateline?.date ? datePartial(dateline.date) : null
  if (printed === null) return null
  return {
    ...UNDATED,
    ...bounds,
    basis: 'stated',
    partial: printed,
    evidence: [...datelineEvidence(sources), ...window.evidence],
  }
}

/** What was changed on a day had been written by then. */
const changedBy = ({ credits }: DateSources, window: DateWindow): DateWindow => {
  const day = window.notAfter === null && credits.updated !== null ? readUpdated(credits) : null
  if (day === null || credits.updated === null || day.length < 10) return window
  return { ...window, notAfter: day, evidence: [...window.evidence, creditEvidence(credits, credits.updated)] }
}

/** Nothing is stated: what the text proves, down to what its first and last possible day have in common. */
const inferred: DateRule = (sources) => {
  const { notBefore, notAfter, evidence } = changedBy(sources, sources.window())
  const value = commonPart(notBefore, notAfter)
  return { ...UNDATED, notBefore, notAfter, value, basis: value === null ? 'unknown' : 'inferred', evidence }
}

const commonPart = (from: string | null, to: string | null): string | null => {
  if (from === null || to === null) return null
  if (from === to) return from
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7)
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null
}

// what is printed for the purpose, then what the dateline says, then parts, then what follows from the text
const DATE_RULES: readonly DateRule[] = [statedByCredit, statedByDateline, monthByCredit, partial, inferred]

/** When the article was published, as far as it is proved. */
export const readDate = (sources: DateSources): DateFact => {
  for (const rule of DATE_RULES) {
    const fact = rule(sources)
    if (fact !== null) return fact
  }
  return UNDATED
}

/** The day of the last change, as stated. */
export const readUpdated = ({ updated }: Credits): Article['updated'] =>
  updated === null ? null : dateValue(updated.date)
