import { columnsOf, TABLE_NAMES } from '../../records/data-tables.ts'
import type { Shelf } from '../archives.ts'
import { counted, printCount } from '../counts.ts'
import { countRows } from '../data/data-table.ts'
import { fileName, PACKAGE_URL, SCHEMA_URL, shardUrl, tableUrl } from '../data/data-urls.ts'
import { describeColumns } from '../data/describe-columns.ts'
import { shardsOf } from '../data/shards.ts'
import type { Sheet } from '../desk.ts'
import { makeLayout } from '../layout.ts'
import type { DataOffer } from '../metadata/subject.ts'
import { readPoint } from '../points.ts'
import { siteNameOf } from '../site-name.ts'
import { absolute, linkTo } from '../urls.ts'
import type { DownloadsView } from '../views.ts'

/** What there is to download, what it means, and on which terms. */
export const viewData = (sheet: Sheet): DownloadsView => {
  const { data } = sheet.wording
  return {
    kind: 'data',
    layout: makeLayout(sheet, {
      title: data.heading,
      description: data.intro,
      section: null,
      subject: { kind: 'data', period: periodOf(sheet), variables: VARIABLES, downloads: downloadsOf(sheet) },
      crumbs: [{ text: data.heading, href: null, lang: null }],
    }),
    heading: data.heading,
    intro: data.intro,
    files: { heading: data.files, head: data.head, rows: filesOf(sheet) },
    records: recordsOf(sheet),
    terms: { heading: data.terms.heading, facts: termsOf(sheet) },
    tables: TABLE_NAMES.map((name) => ({
      id: name,
      heading: data.columnsOf(fileName(tableUrl(name))),
      head: data.head,
      columns: describeColumns(sheet, name).map(({ name: column, type, description }) => ({
        name: column,
        type: data.types[type],
        text: description,
      })),
    })),
  }
}

const VARIABLES = columnsOf('figures').map(({ name }) => name)

const downloadsOf = (sheet: Sheet): DataOffer['downloads'] => [
  ...TABLE_NAMES.map(tableUrl).map((url) => ({ name: fileName(url), url, type: 'text/csv' })),
  ...shardsOf(sheet)
    .map(shardUrl)
    .map((url) => ({ name: fileName(url), url, type: 'application/x-ndjson' })),
]

/** The days, months or years the articles are of: `2019/2023-05-17`. */
const periodOf = ({ atlas }: Sheet): string | null => {
  const dates = atlas.entries.map((entry) => entry.date).filter((date) => date !== null)
  const [newest, oldest] = [dates.at(0) ?? null, dates.at(-1) ?? null]
  return newest === oldest ? newest : `${oldest}/${newest}`
}

const filesOf = (sheet: Sheet): DownloadsView['files']['rows'] => {
  const { data } = sheet.wording
  const row = (url: string, rows: string | null, text: string) => ({
    file: { text: fileName(url), href: linkTo(url) },
    rows,
    text,
  })
  return [
    ...TABLE_NAMES.map((name) => row(tableUrl(name), printCount(sheet, countRows(sheet, name)), data.tables[name])),
    row(PACKAGE_URL, null, data.package),
    row(SCHEMA_URL, null, data.schema),
  ]
}

const recordsOf = (sheet: Sheet): DownloadsView['records'] => {
  const { records } = sheet.wording.data
  const items = shardsOf(sheet).map((shard) =>
    counted(sheet, shardName(sheet, shard), linkTo(shardUrl(shard)), shard.entries.length),
  )
  return { heading: records.heading, note: records.note, items, empty: items.length === 0 ? records.none : null }
}

const shardName = ({ wording: { archive, data, dates } }: Sheet, { kind, key }: Shelf): string => {
  if (kind === 'undated') return key === null ? data.records.undated : `${data.records.undated}, ${archive.part(key)}`
  return dates.point(readPoint(key ?? ''))
}

const termsOf = (sheet: Sheet): DownloadsView['terms']['facts'] => {
  const { terms } = sheet.wording.data
  const { figures, gaps, proofs, excerpts, format } = terms
  return [
    { term: terms.rights, text: sheet.settings.rights ?? terms.noRights },
    { term: terms.cite, text: citationOf(sheet) },
    ...[figures, gaps, proofs, excerpts, format].map(({ term, text }) => ({ term, text })),
  ]
}

const citationOf = (sheet: Sheet): string => {
  const { baseUrl } = sheet.settings
  const text = `${siteNameOf(sheet)}. ${sheet.wording.data.heading}.`
  return baseUrl === null ? text : `${text} ${absolute(baseUrl, sheet.url)}`
}
