import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Dating } from './gist.ts'
import { datetimeOf, loosenEnd, loosenStart, readPoint } from './points.ts'
import type { PageLink } from './views/labels.ts'
import type { When } from './views/stories.ts'

/** What a page says of a publication date; `reasons` is the way to the explanation, null to leave it out. */
export const tellWhen = (date: Dating, desk: Desk, reasons: string | null): When => {
  const { dates } = desk.wording
  const why: PageLink | null = reasons === null ? null : { text: dates.why, href: reasons }
  if (date.value !== null) return tellKnown(date, date.value, desk, reasons)
  if (date.partial !== null) {
    return { main: dates.point(readPoint(date.partial)), note: dates.noYear, datetime: datetimeOf(date.partial), why }
  }
  const limits = tellLimits(date, null, desk)
  return { main: null, note: limits.length === 0 ? dates.noDate : limits.join(', '), datetime: null, why }
}

const tellKnown = (date: Dating, value: string, desk: Desk, reasons: string | null): When => {
  const { dates } = desk.wording
  const point = readPoint(value)
  const limits = point.day === null ? tellLimits(date, value, desk) : []
  const inferred = date.basis === 'inferred' && reasons !== null
  return {
    main: dates.point(point),
    note: limits.length === 0 ? null : limits.join(', '),
    datetime: value,
    why: inferred ? { text: dates.how, href: reasons } : null,
  }
}

/** The date of an article in a few words: «20 сентября, год не указан». */
export const whenText = (desk: Desk, entry: Entry): string => {
  const { main, note } = tellWhen(entry.gist.date, desk, null)
  return [main, note].filter((part) => part !== null).join(', ')
}

/** «не ранее апреля», «не позднее июня»: the limits that say more than `value` does; its year goes without saying. */
export const tellLimits = (date: Dating, value: string | null, desk: Desk): string[] => {
  const { dates } = desk.wording
  const known = value === null ? null : readPoint(value)
  const start = date.notBefore === null ? null : loosenStart(readPoint(date.notBefore))
  const end = date.notAfter === null ? null : loosenEnd(readPoint(date.notAfter))
  const bare = (point: typeof start) => {
    if (point === null || known === null) return point
    if (point.month === null || (known.month !== null && point.day === null)) return null
    return point.year === known.year ? { ...point, year: null } : point
  }
  const [from, to] = [bare(start), bare(end)]
  return [from === null ? null : dates.notBefore(from), to === null ? null : dates.notAfter(to)].filter(
    (limit) => limit !== null,
  )
}
