import type { Article, DateFact } from '../records/article.ts'
import type { Evidence } from '../records/evidence.ts'
import type { FrontMatterFields } from '../records/front-matter.ts'

/** The parts of an article that front matter may set. */
export type Settable = Pick<
  Article,
  'language' | 'title' | 'titleBasis' | 'lead' | 'authors' | 'agency' | 'publisher' | 'date' | 'updated'
>

// `date: 2024-05-01`
const DATE_FIELD = /^(?<key>[ \t]*["']?date["']?[ \t]*:[ \t]*["']?)(?<value>\d{4}(?:-\d{2}(?:-\d{2})?)?)/gm

const dateEvidence = (written: string | null, date: string): Evidence[] => {
  const matches = [...(written ?? '').matchAll(DATE_FIELD)].filter((match) => match.groups?.value === date)
  const match = matches.at(-1)
  if (match === undefined) return []
  const start = match.index + (match.groups?.key ?? '').length
  return [{ block: 'front-matter', start, end: start + date.length, text: date, rule: 'front-matter-date' }]
}

const dateFromEditor = (date: string, written: string | null): DateFact => ({
  value: date,
  basis: 'front-matter',
  partial: null,
  notBefore: null,
  notAfter: null,
  evidence: dateEvidence(written, date),
})

/** What an editor says overrules what the text says; `written` is the front matter that dates are proved by. */
export const applyFields = (found: Settable, fields: FrontMatterFields, written: string | null): Settable => ({
  language: fields.language ?? found.language,
  title: fields.title ?? found.title,
  titleBasis: fields.title === undefined ? found.titleBasis : 'front-matter',
  lead: fields.lead ?? found.lead,
  authors: fields.authors ?? found.authors,
  agency: fields.agency ?? found.agency,
  publisher: fields.publisher ?? found.publisher,
  date: fields.date === undefined ? found.date : dateFromEditor(fields.date, written),
  updated: fields.updated ?? found.updated,
})
