import type { PublicRecord } from '../records/public-record.ts'

/** How records are written one after another. */
interface Format {
  readonly open: string
  readonly between: string
  readonly close: string
  readonly write: (record: PublicRecord) => string
}

type Column = readonly [name: string, value: (record: PublicRecord) => string | number | null]

// a table has room for the plain facts only; several values in a cell are set apart by a semicolon
const COLUMNS: readonly Column[] = [
  ['id', (record) => record.id],
  ['path', (record) => record.source.path],
  ['language', (record) => record.language],
  ['title', (record) => record.title],
  ['date', (record) => record.date.value ?? record.date.partial],
  ['date_basis', (record) => record.date.basis],
  ['not_before', (record) => record.date.notBefore],
  ['not_after', (record) => record.date.notAfter],
  ['authors', (record) => record.authors.join('; ')],
  ['agency', (record) => record.agency],
  ['publisher', (record) => record.publisher],
  ['url', (record) => record.source.url],
  ['primary_regions', (record) => regionsOf(record, 'primary')],
  ['mentioned_regions', (record) => regionsOf(record, 'mentioned')],
  ['partners', (record) => record.partners.map(({ code, roles }) => `${code}:${roles.join('+')}`).join('; ')],
  ['groups', (record) => record.groups.map(({ code, roles }) => `${code}:${roles.join('+')}`).join('; ')],
  ['products', (record) => [...new Set(record.products.flatMap(({ hs }) => hs))].join('; ')],
  ['figures', (record) => record.figures.map(({ text }) => text).join('; ')],
  ['warnings', (record) => record.warnings.map(({ rule }) => rule).join('; ')],
]

const regionsOf = (record: PublicRecord, role: 'primary' | 'mentioned'): string =>
  record.regions.flatMap((region) => (region.role === role ? region.code : [])).join('; ')

// RFC 4180: quoted where a comma, a quote or a line break is inside
const cell = (value: string | number | null): string => {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The ways records can be written. */
export const RECORD_FORMATS = {
  ndjson: { open: '', between: '', close: '', write: (record) => `${JSON.stringify(record)}\n` },
  json: { open: '[\n', between: ',\n', close: '\n]\n', write: (record) => JSON.stringify(record, null, 2) },
  csv: {
    open: `${COLUMNS.map(([name]) => name).join(',')}\r\n`,
    between: '',
    close: '',
    write: (record) => `${COLUMNS.map(([, value]) => cell(value(record))).join(',')}\r\n`,
  },
} as const satisfies Readonly<Record<string, Format>>

export type RecordFormat = keyof typeof RECORD_FORMATS
