import type { Figure } from '../records/tags.ts'
import { langOf, type Sheet } from './desk.ts'
import type { Entry } from './entry.ts'
import type { LeadTopic } from './lead-topic.ts'
import { figuresOf, partnerOf, periodText, type ToldFigure } from './ledger.ts'
import { figurePhrase, formatFigure } from './numbers.ts'
import { endSentence, joinNames, lowerFirst, upperFirst } from './phrases.ts'
import { regionName } from './places.ts'
import { numbersOf } from './tell-figure.ts'

/** The newest figure whose measure has a name, as a sentence: «Вывоз за I квартал 2021 — 248 млн руб.»; null if none. */
export const leadFigure = (sheet: Sheet, { entries, figure: about, names }: LeadTopic): string | null => {
  const told = figuresOf(entries, about).filter((one) => one.figure.value !== null && measureOf(sheet, one) !== null)
  const newest = told.filter(({ entry }) => entry === told[0]?.entry)
  const chosen = newest.toSorted((a, b) => weight(a.figure) - weight(b.figure))[0]
  const measure = chosen === undefined ? null : measureOf(sheet, chosen)
  if (chosen === undefined || measure === null) return null
  const { entry, figure } = chosen
  const aside = [othersIn(sheet, names, figure), ownerOf(sheet, entry, figure)].filter((part) => part !== null)
  return endSentence(
    sheet.wording.lead.figure({
      measure: upperFirst(measure),
      value: amountOf(sheet, chosen),
      aside: aside.length === 0 ? null : aside.join('; '),
      period: periodOf(sheet, entry, figure),
    }),
  )
}

const TRADED: ReadonlySet<string | null> = new Set(['exports-value', 'imports-value', 'turnover'])

// What was traded before other money, money before shares; a region’s own before those of a part of it.
const weight = ({ measure, unit, subject }: Figure): number =>
  (TRADED.has(measure) ? 0 : unit.length === 3 ? 2 : 4) + (subject === null || subject.kind === 'region' ? 0 : 1)

// «вывоз, стоимость» → «вывоз»: the unit says the rest
const measureOf = (sheet: Sheet, { figure: { measure } }: ToldFigure): string | null =>
  measure === null ? null : (sheet.wording.ledger.measures[measure]?.split(',')[0] ?? null)

// Measures that are the name of what is counted: the unit would say it again.
const COUNTS: ReadonlySet<string | null> = new Set([
  'exporting-enterprises',
  'exporting-residents',
  'destination-count',
  'jobs',
  'jobs-created',
])

const amountOf = (sheet: Sheet, { entry, figure }: ToldFigure): string => {
  const { numbers } = sheet.wording
  const text = formatFigure(figure, numbers, numbersOf(sheet, entry))
  return figurePhrase(COUNTS.has(figure.measure) ? { ...text, unit: '' } : text, numbers)
}

// Whose it is where it is not the region’s as a whole: the text’s words, or what kind of thing they name.
const ownerOf = (sheet: Sheet, entry: Entry, { subject }: Figure): string | null => {
  if (subject === null || subject.kind === 'region') return null
  const own = langOf(sheet, entry.tagged.article.language) === null
  return own ? sheet.wording.quote(subject.text) : sheet.wording.ledger.owners[subject.kind]
}

// The other side of the page: a region’s partners, a partner’s regions; and always those with whom it is shared.
const othersIn = (sheet: Sheet, names: LeadTopic['names'], figure: Figure): string | null => {
  const partners = names === 'partners' || figure.joint ? partnerOf(sheet, figure) : null
  const parts = [names === 'regions' ? regionsIn(sheet, figure) : null, partners].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join('; ')
}

const regionsIn = (sheet: Sheet, { regions, subject }: Figure): string | null => {
  if (regions.length > 0)
    return joinNames(
      sheet,
      regions.map((code) => regionName(sheet, code)),
    )
  return subject === null ? lowerFirst(sheet.wording.entity.noRegion) : null
}

const periodOf = (sheet: Sheet, entry: Entry, { period }: Figure): string | null =>
  period === null || period.start === null || period.end === null ? null : periodText(sheet, entry, period).text
