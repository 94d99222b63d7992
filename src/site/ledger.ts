import type { Figure, Period } from '../records/tags.ts'
import { citeAll, quoteOf } from './cites.ts'
import { printCount } from './counts.ts'
import { type Desk, langOf } from './desk.ts'
import type { Entry } from './entry.ts'
import type { FigureGist } from './gist.ts'
import { formatFigure } from './numbers.ts'
import { clip, joinNames, upperFirst } from './phrases.ts'
import { countryName, groupName, regionName } from './places.ts'
import { nameSpan, readPoint } from './points.ts'
import { numbersOf } from './tell-figure.ts'
import { tellWarning } from './tell-warning.ts'
import type { Printed } from './views/labels.ts'
import type { Ledger, LedgerRow } from './views/ledger.ts'

/** A figure that belongs to a page, with the article that tells it. */
export interface FoundFigure {
  readonly entry: Entry
  readonly gist: FigureGist
}

/** A figure as it is told. */
export interface ToldFigure {
  readonly entry: Entry
  readonly figure: Figure
}

/** The figures of entries that pass a test, in the order of entries; sought only as far as they are asked for. */
export function* figuresOf(
  entries: readonly Entry[],
  about: (figure: FigureGist, entry: Entry) => boolean,
): Generator<FoundFigure> {
  for (const entry of entries) {
    for (const gist of entry.gist.figures) if (about(gist, entry)) yield { entry, gist }
  }
}

/** Figures with all that is told of them; their articles’ records are opened for it. */
export const openFigures = (found: readonly FoundFigure[]): ToldFigure[] =>
  found.flatMap(({ entry, gist }) => {
    const figure = entry.tagged.figures[gist.at]
    return figure === undefined ? [] : [{ entry, figure }]
  })

/** What a table need not say again, for its page does. */
interface LedgerTopic {
  readonly region?: string
  readonly partner?: string
}

const ROWS_SHOWN = 50

/** The figures as a table; null when there are none. */
export const makeLedger = (
  desk: Desk,
  heading: string,
  found: Iterable<FoundFigure>,
  topic: LedgerTopic = {},
): Ledger | null => {
  const { taken, count } = takeSome(found, ROWS_SHOWN)
  if (taken.length === 0) return null
  const shown = openFigures(taken)
  const words = desk.wording.ledger
  const rows = makeRows(desk, shown, topic)
  const { region, subject, measure, qualifier, value, period, partner, source } = words
  return {
    heading,
    caption: heading,
    note: count === shown.length ? words.note : `${words.note} ${some(desk, shown.length, count)}`,
    head: { region, subject, measure, qualifier, value, period, partner, source },
    noPeriod: `${period} ${words.noPeriod}`,
    decimals: Math.max(...rows.map((row) => Math.max(row.frac.length - 1, 0))),
    columns: {
      region: rows.some((row) => row.region !== null),
      subject: rows.some((row) => row.subject !== null),
      partner: rows.some((row) => row.partner !== null),
    },
    rows,
    remarks: remarksOn(desk, shown),
  }
}

// as many as there is room for, and how many there are
const takeSome = <T>(items: Iterable<T>, limit: number): { readonly taken: T[]; readonly count: number } => {
  const taken: T[] = []
  let count = 0
  for (const item of items) {
    count += 1
    if (taken.length < limit) taken.push(item)
  }
  return { taken, count }
}

const some = (desk: Desk, shown: number, all: number): string =>
  desk.wording.ledger.some(printCount(desk, shown), printCount(desk, all))

const makeRows = (desk: Desk, told: readonly ToldFigure[], topic: LedgerTopic): LedgerRow[] => {
  const rows: LedgerRow[] = []
  for (const one of told) rows.push(makeRow(desk, one, topic, rows.at(-1) ?? null))
  return rows
}

// A region or subject that repeats the row above is marked, so that it can be set quietly.
const makeRow = (desk: Desk, told: ToldFigure, topic: LedgerTopic, above: LedgerRow | null): LedgerRow => {
  const { entry, figure } = told
  const code = figure.regions.find((one) => one !== topic.region && desk.register.regions.has(one))
  const region = code === undefined ? null : desk.label.region(code)
  const subject = subjectOf(desk, entry, figure)
  const alike = above !== null && above.region?.code === region?.code
  const { qualifier, num, frac, unit, said } = formatFigure(figure, desk.wording.numbers, numbersOf(desk, entry))
  const known = figure.groups.length === 0 && figure.partners.every((code) => code === topic.partner)
  return {
    region,
    again: alike && region !== null,
    subject,
    same: alike && subject !== null && above.subject?.text === subject.text,
    measure: measureOf(desk, entry, figure),
    qualifier,
    num,
    frac,
    unit,
    said: said === null ? null : { text: said, lang: langOf(desk, entry.card.language) },
    period: periodOf(desk, entry, figure.period),
    partner: known ? null : partnerOf(desk, figure),
    comparedWith: comparisonOf(desk, entry, figure.comparedWith),
    cites: citeAll(desk, entry, figure.evidence, 3),
  }
}

const subjectOf = (desk: Desk, entry: Entry, { subject, regions }: Figure): Printed | null => {
  if (subject === null) return null
  const [region] = regions
  return subject.kind === 'region' && regions.length === 1 && region !== undefined
    ? { text: regionName(desk, region), lang: null }
    : { text: upperFirst(subject.text), lang: langOf(desk, entry.card.language) }
}

// What a figure measures, in the page’s words; the source’s words around it where the measure has no name.
const measureOf = (desk: Desk, entry: Entry, figure: Figure): Printed => {
  const known = figure.measure === null ? undefined : desk.wording.ledger.measures[figure.measure]
  return known === undefined
    ? { text: desk.wording.quote(contextOf(entry, figure)), lang: langOf(desk, entry.card.language) }
    : { text: upperFirst(known), lang: null }
}

// «…прибыль выросла на 8% за год…»: the figure with the words before and after it
const contextOf = (entry: Entry, { evidence, text }: Figure): string => {
  const [item] = evidence
  if (item === undefined) return text
  const sentence = quoteOf(entry, item)
  const start = sentence.indexOf(text)
  return start < 0 ? text : clip(sentence, start, start + text.length)
}

const periodOf = (desk: Desk, entry: Entry, period: Period | null): LedgerRow['period'] => {
  if (period === null) return { text: desk.wording.ledger.noPeriod, lang: null, unknown: true }
  return { unknown: false, ...periodText(desk, entry, period) }
}

/** «I квартал 2021»; the source’s words where the year is not proved. */
export const periodText = (desk: Desk, entry: Entry, { text, start, end }: Period): Printed => {
  if (start !== null && end !== null) {
    return { text: nameSpan(readPoint(start), readPoint(end), desk.wording.dates), lang: null }
  }
  return { text: desk.wording.quote(text), lang: langOf(desk, entry.card.language) }
}

const comparisonOf = (desk: Desk, entry: Entry, period: Period | null): Printed | null => {
  if (period === null) return null
  const { text, lang } = periodText(desk, entry, period)
  return { text: desk.wording.ledger.compared(text), lang }
}

/** «Монголия и Китай вместе»; null when no partner is named. */
export const partnerOf = (desk: Desk, { partners, groups, joint }: Figure): string | null => {
  const names = [...partners.map((code) => countryName(desk, code)), ...groups.map((code) => groupName(desk, code))]
  if (names.length === 0) return null
  return joint ? `${joinNames(desk, names)} ${desk.wording.joint}` : joinNames(desk, names)
}

// What does not add up is said under the table.
const remarksOn = (desk: Desk, told: readonly ToldFigure[]): Ledger['remarks'] =>
  [...new Set(told.map(({ entry }) => entry))].flatMap((entry) =>
    entry.tagged.warnings
      .filter((warning) => warning.rule === 'inconsistent-share')
      .map((warning) => {
        const { title, text, cites } = tellWarning(desk, entry, warning)
        return { text: text === null ? title : `${title} ${text.text}`, lang: text?.lang ?? null, cites }
      }),
  )
