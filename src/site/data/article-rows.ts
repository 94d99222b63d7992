import type { CellsOf } from '../../records/data-tables.ts'
import type { PublicRecord } from '../../records/public-record.ts'
import { joined } from './cells.ts'
import type { Published } from './published.ts'

/** One row for each article. */
export function* articleRows(published: Iterable<Published>): Generator<CellsOf<'articles'>> {
  for (const { record, url } of published) yield articleCells(record, url)
}

/** The plain facts of an article: what a row has room for. */
export const articleCells = (record: PublicRecord, url: string | null): CellsOf<'articles'> => ({
  article_id: record.id,
  url,
  title: record.title,
  title_basis: record.titleBasis,
  lead: record.lead,
  language: record.language,
  ...dateCells(record),
  updated: record.updated,
  authors: joined(record.authors),
  agency: record.agency,
  publisher: record.publisher,
  dateline_place: record.dateline?.place ?? null,
  primary_regions: regionsOf(record, 'primary'),
  mentioned_regions: regionsOf(record, 'mentioned'),
  partner_roles: joined(record.partners.map(({ code, roles }) => `${code}:${roles.join('+')}`)),
  group_roles: joined(record.groups.map(({ code, roles }) => `${code}:${roles.join('+')}`)),
  hs_chapters: joined(record.products.flatMap(({ hs }) => hs.slice(0, 1))),
  services: joined(record.services.map(({ ebops }) => ebops)),
  figure_texts: joined(record.figures.map(({ text }) => text)),
  paragraph_count: record.body.length,
  duplicates: joined(record.duplicates),
  warnings: joined(record.warnings.map(({ rule }) => rule)),
  ...sourceCells(record),
})

const dateCells = ({ date }: PublicRecord) => ({
  date: date.value,
  date_basis: date.basis,
  // `--09-20` would be taken for a sum
  month_day: date.partial?.slice(2) ?? null,
  not_before: date.notBefore,
  not_after: date.notAfter,
})

const sourceCells = ({ source }: PublicRecord) => ({
  source_path: source.path,
  source_kind: source.kind,
  source_sha256: source.sha256,
  source_url: source.url,
  rights: source.rights,
})

const regionsOf = (record: PublicRecord, role: 'primary' | 'mentioned'): string | null =>
  joined(record.regions.flatMap((region) => (region.role === role ? region.code : [])))
