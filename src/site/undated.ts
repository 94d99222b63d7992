import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import { upperFirst } from './phrases.ts'
import { nameSpan, readPoint } from './points.ts'
import { tellLimits } from './when.ts'

/** A reason why an article stands among the undated, or null where it does not hold. */
type Reason = (desk: Desk, entry: Entry) => string | null

/** What an article without a date proves of it, as lists say it: «Есть итог 2020 года: не ранее 2020». */
export const tellUndated = (desk: Desk, entry: Entry): string => {
  for (const reason of REASONS) {
    const told = reason(desk, entry)
    if (told !== null) return upperFirst(told)
  }
  return upperFirst(desk.wording.dates.noDate)
}

// «Есть итог 2020 года: не ранее 2020»
const outcome: Reason = (desk, entry) => {
  const { date } = entry.tagged.article
  if (date.notBefore === null) return null
  const from = Number(date.notBefore.slice(0, 4))
  const years = entry.tagged.figures.flatMap(({ period }) => wholeYear(period?.start ?? null, period?.end ?? null))
  const year = Math.max(...years.filter((one) => one === from || one === from - 1))
  if (!Number.isFinite(year)) return null
  return `${desk.wording.dates.outcome(year)}: ${tellLimits(date, null, desk).join(', ')}`
}

const wholeYear = (start: string | null, end: string | null): number[] => {
  const year = start?.slice(0, 4) ?? ''
  return start === `${year}-01-01` && end === `${year}-12-31` ? [Number(year)] : []
}

// «Не ранее 2020, не позднее 2022»
const limits: Reason = (desk, entry) => {
  const told = tellLimits(entry.tagged.article.date, null, desk)
  return told.length === 0 ? null : told.join(', ')
}

// «Названа выставка 16–18 мая, год не указан»
const dayOfEvent: Reason = (desk, entry) => {
  const { dates } = desk.wording
  const event = entry.tagged.events.find(({ start }) => start !== null)
  if (event === undefined || event.start === null) return null
  const start = readPoint(event.start)
  const named = dates.eventNamed[event.kind](nameSpan(start, readPoint(event.end ?? event.start), dates))
  return start.year === null ? `${named}, ${dates.noYear}` : named
}

// «Ни одной даты в тексте»
const nothing: Reason = (desk, entry) => {
  const { evidence } = entry.tagged.article.date
  return evidence.length > 0 || entry.namesDate() ? null : desk.wording.dates.noneInText
}

const REASONS: readonly Reason[] = [outcome, limits, dayOfEvent, nothing]
