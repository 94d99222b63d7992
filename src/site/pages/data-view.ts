import { columnsOf, TABLE_NAMES } from '../../records/data-tables.ts'
import type { Shelf } from '../archives.ts'
import { countArticles, printCount } from '../counts.ts'
import { countRows } from '../data/data-table.ts'
import { fileName, PACKAGE_URL, recordsUrl, SCHEMA_URL, tableUrl } from '../data/data-urls.ts'
import { describeColumns } from '../data/describe-columns.ts'
import { shardsOf } from '../data/shards.ts'
import type { Sheet } from '../desk.ts'
import { makeLayout } from '../layout.ts'
import type { DataOffer } from '../metadata/subject.ts'
import { readPoint } from '../points.ts'
import { siteNameOf } from '../site-name.ts'
import { absolute, linkTo } from '../urls.ts'
import type { DownloadsView } from '../views/pages.ts'

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
    shards: shardFiles(sheet),
    terms: { heading: data.terms.heading, facts: termsOf(sheet) },
    tables: TABLE_NAMES.map((name) => ({
      id: name,
      heading: data.columnsOf(name),
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

const downloadsOf = (sheet: Sheet): DataOffer['downloads'] =>
  shardsOf(sheet).flatMap((shard) => [
    { name: fileName(recordsUrl(shard)), url: recordsUrl(shard), type: 'application/x-ndjson' },
    ...TABLE_NAMES.map((table) => tableUrl(table, shard)).map((url) => ({
      name: fileName(url),
      url,
      type: 'text/csv',
    })),
  ])

/** The days, months or years the articles are of: `2019/2023-05-17`. */
const periodOf = ({ atlas }: Sheet): string | null => {
  const dates = atlas.entries.map((entry) => entry.date).filter((date) => date !== null)
  const [newest, oldest] = [dates.at(0) ?? null, dates.at(-1) ?? null]
  return newest === oldest ? newest : `${oldest}/${newest}`
}

const filesOf = (sheet: Sheet): DownloadsView['files']['rows'] => {
  const { data } = sheet.wording
  const named = (url: string, text: string) => ({ name: fileName(url), href: linkTo(url), rows: null, text })
  return [
    ...TABLE_NAMES.map((name) => {
      const rows = printCount(sheet, countRows(sheet, name))
      return { name, href: null, rows, text: data.tables[name] }
    }),
    named(PACKAGE_URL, data.package),
    named(SCHEMA_URL, data.schema),
  ]
}

const shardFiles = (sheet: Sheet): DownloadsView['shards'] => {
  const { records } = sheet.wording.data
  const items = shardsOf(sheet).map((shard) => ({
    text: shardName(sheet, shard),
    count: countArticles(sheet, shard.entries.length),
    files: [recordsUrl(shard), ...TABLE_NAMES.map((name) => tableUrl(name, shard))].map((url) => ({
      text: fileName(url),
      href: linkTo(url),
    })),
  }))
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
