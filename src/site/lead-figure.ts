import type { Figure } from '../records/tags.ts'
import { type Desk, langOf } from './desk.ts'
import type { Entry } from './entry.ts'
import type { LeadTopic } from './lead-topic.ts'
import { type FoundFigure, figuresOf, openFigures, partnerOf, periodText, type ToldFigure } from './ledger.ts'
import { figurePhrase, formatFigure } from './numbers.ts'
import { endSentence, joinNames, lowerFirst, upperFirst } from './phrases.ts'
import { regionName } from './places.ts'
import { numbersOf } from './tell-figure.ts'

/** The newest figure whose measure has a name, as a sentence: «Вывоз за I квартал 2021 — 248 млн руб.»; null if none. */
export const leadFigure = (desk: Desk, { entries, figure: about, names }: LeadTopic): string | null => {
  const newest: FoundFigure[] = []
  for (const one of figuresOf(entries, about)) {
    if (newest[0] !== undefined && newest[0].entry !== one.entry) break
    if (one.gist.isCounted && measureOf(desk, one.gist) !== null) newest.push(one)
  }
  const chosen = openFigures(newest).toSorted((a, b) => weight(a.figure) - weight(b.figure))[0]
  const measure = chosen === undefined ? null : measureOf(desk, chosen.figure)
  if (chosen === undefined || measure === null) return null
  const { entry, figure } = chosen
  const aside = [othersIn(desk, names, figure), ownerOf(desk, entry, figure)].filter((part) => part !== null)
  return endSentence(
    desk.wording.lead.figure({
      measure: upperFirst(measure),
      value: amountOf(desk, chosen),
      aside: aside.length === 0 ? null : aside.join('; '),
      period: periodOf(desk, entry, figure),
    }),
  )
}

const TRADED: ReadonlySet<string | null> = new Set(['exports-value', 'imports-value', 'turnover'])

// What was traded before other money, money before shares; a region’s own before those of a part of it.
const weight = ({ measure, unit, subject }: Figure): number =>
  (TRADED.has(measure) ? 0 : unit.length === 3 ? 2 : 4) + (subject === null || subject.kind === 'region' ? 0 : 1)

// «вывоз, стоимость» → «вывоз»: the unit says the rest
const measureOf = (desk: Desk, { measure }: Pick<Figure, 'measure'>): string | null =>
  measure === null ? null : (desk.wording.ledger.measures[measure]?.split(',')[0] ?? null)

// Measures that are the name of what is counted: the unit would say it again.
const COUNTS: ReadonlySet<string | null> = new Set([
  'exporting-enterprises',
  'exporting-residents',
  'destination-count',
  'jobs',
  'jobs-created',
])

const amountOf = (desk: Desk, { entry, figure }: ToldFigure): string => {
  const { numbers } = desk.wording
  const text = formatFigure(figure, numbers, numbersOf(desk, entry))
  return figurePhrase(COUNTS.has(figure.measure) ? { ...text, unit: '' } : text, numbers)
}

// Whose it is where it is not the region’s as a whole: the text’s words, or what kind of thing they name.
const ownerOf = (desk: Desk, entry: Entry, { subject }: Figure): string | null => {
  if (subject === null || subject.kind === 'region') return null
  const own = langOf(desk, entry.card.language) === null
  return own ? desk.wording.quote(subject.text) : desk.wording.ledger.owners[subject.kind]
}

// The other side of the page: a region’s partners, a partner’s regions; and always those with whom it is shared.
const othersIn = (desk: Desk, names: LeadTopic['names'], figure: Figure): string | null => {
  const partners = names === 'partners' || figure.joint ? partnerOf(desk, figure) : null
  const parts = [names === 'regions' ? regionsIn(desk, figure) : null, partners].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join('; ')
}

const regionsIn = (desk: Desk, { regions, subject }: Figure): string | null => {
  if (regions.length > 0)
    return joinNames(
      desk,
      regions.map((code) => regionName(desk, code)),
    )
  return subject === null ? lowerFirst(desk.wording.entity.noRegion) : null
}

const periodOf = (desk: Desk, entry: Entry, { period }: Figure): string | null =>
  period === null || period.start === null || period.end === null ? null : periodText(desk, entry, period).text
