import { gather } from '../../base/gather.ts'
import type { PeriodPart } from './period-rules.ts'

/** One word of a period: what it may mean, or the bare number it is. */
export interface PeriodStep {
  readonly parts: readonly PeriodPart[]
  readonly number: number | null
}

/** What a run of period words amounts to. */
export interface PeriodFacts {
  readonly start: string | null
  readonly end: string | null
  readonly sameOf: number | null
  readonly now: boolean
}

interface Reading {
  /** The first and the last year: «2021–2022 годы». */
  readonly years: readonly [first: number, last: number] | null
  readonly months: readonly number[]
  readonly nth: number | null
  readonly count: number | null
  readonly told: boolean
  /** “the year to June 2022”: no month of the calendar. */
  readonly rolling: boolean
  readonly has: (kind: PeriodPart['kind']) => boolean
}

type Months = readonly [first: number, last: number]

/**
 * The days a period spans when its year is stated: «первый квартал 2021 года» → 2021-01-01 … 2021-03-31; null when the
 * words name no period. «Девять месяцев 2021 года» are the first nine, as statistics count them. A bare year is a period
 * where it is `told` by its place: «1,5 млрд (2019)».
 */
export const datePeriod = (steps: readonly PeriodStep[], told = false): PeriodFacts | null => {
  const reading = read(steps, told)
  const { has, years } = reading
  const undated = { start: null, end: null, sameOf: null, now: false }
  if (has('same') && has('stretch')) return { ...undated, sameOf: years?.[0] ?? null }
  if (has('earlier') || isBareQuarter(steps) || isUndated(reading)) return undated
  for (const rule of [quarter, halfYear, severalMonths, namedMonths, wholeYear]) {
    const months = rule(reading)
    if (months === null) continue
    if (years === null || has('edge')) return undated
    return { ...undated, start: day(years[0], months[0], 1), end: day(years[1], months[1], 0) }
  }
  return has('now') ? { ...undated, now: true } : null
}

// «за последние три года», «с начала года», «в минувшем сезоне», “the year to June 2022”
const isUndated = ({ has, count, rolling }: Reading): boolean =>
  (has('last') && count !== null && (has('year') || has('months') || has('quarter'))) ||
  (has('edge') && (has('year') || has('months'))) ||
  (has('stretch') && (has('last') || has('this'))) ||
  rolling

// «за квартал»
const isBareQuarter = (steps: readonly PeriodStep[]): boolean =>
  steps.length === 2 &&
  steps[0]?.parts.some(({ kind }) => kind === 'glue') === true &&
  steps[1]?.parts.some(({ kind }) => kind === 'quarter') === true

const read = (steps: readonly PeriodStep[], told: boolean): Reading => {
  const parts = gather(steps, (step) => step.parts)
  const bare = steps.map(({ number }) => number).filter((number) => number !== null)
  const ordinal = parts.find((part) => part.kind === 'ordinal')?.n
  const small = bare.find((number) => number >= 1 && number <= 31) ?? null
  return {
    years: yearsAmong(bare),
    months: parts.filter((part) => part.kind === 'month').map(({ month }) => month),
    nth: ordinal ?? small,
    count: small,
    told,
    rolling: isRolling(parts),
    has: (kind) => parts.some((part) => part.kind === kind),
  }
}

const yearsAmong = (numbers: readonly number[]): Reading['years'] => {
  const years = numbers.filter((number) => number >= 1900 && number < 2100)
  const [first, last] = [years[0], years[years.length - 1]]
  return first === undefined || last === undefined || last < first ? null : [first, last]
}

const isRolling = (parts: readonly PeriodPart[]): boolean => {
  const year = parts.findIndex(({ kind }) => kind === 'year')
  return year >= 0 && parts.findIndex(({ kind }) => kind === 'month') > year
}

const quarter = ({ has, nth }: Reading): Months | null =>
  has('quarter') && nth !== null && nth <= 4 ? [nth * 3 - 2, nth * 3] : null

const halfYear = ({ has, nth }: Reading): Months | null =>
  has('half') && nth !== null && nth <= 2 ? [nth * 6 - 5, nth * 6] : null

// “the six months to June” end with June
const severalMonths = ({ has, count, months }: Reading): Months | null => {
  if (!has('months') || count === null || count > 12) return null
  const last = months[months.length - 1] ?? count
  return last < count ? null : [last - count + 1, last]
}

// A day of a month is a date, no period.
const namedMonths = ({ months, count }: Reading): Months | null => {
  if (count !== null) return null
  const [first, last] = [months[0], months[months.length - 1]]
  return first === undefined || last === undefined || last < first ? null : [first, last]
}

// «в 2020 году», «за прошлый год», “in 2020”
const wholeYear = ({ has, years, nth, told }: Reading): Months | null => {
  if (nth !== null || has('half') || has('quarter')) return null
  const stated = years !== null && (told || has('year') || has('glue'))
  return stated || (has('year') && (has('this') || has('last'))) ? [1, 12] : null
}

/** The first day of a month, or with 0 its last. */
const day = (year: number, month: number, which: 1 | 0): string =>
  new Date(Date.UTC(year, which === 1 ? month - 1 : month, which)).toISOString().slice(0, 10)
