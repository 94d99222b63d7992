import { TABLE_NAMES } from '../../records/data-tables.ts'
import type { FileView } from '../../records/file-view.ts'
import type { PublicRecord } from '../../records/public-record.ts'
import { RECORD_SCHEMA } from '../../records/record-schema.ts'
import type { Shelf } from '../archives.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { type PlannedFile, planFile } from '../planned-file.ts'
import { describePackage } from './data-package.ts'
import { dataTable } from './data-table.ts'
import { PACKAGE_URL, recordsUrl, SCHEMA_URL, tableUrl } from './data-urls.ts'
import { publish } from './published.ts'
import { shardsOf } from './shards.ts'

/** The downloads of a site: tables, whole records, and what describes both. */
export const draftData = (main: Desk): PlannedFile[] => [
  ...shardsOf(main).flatMap((shelf) => draftShard(main, shelf)),
  planFile(
    SCHEMA_URL,
    [],
    () => ({ format: 'json', value: RECORD_SCHEMA }),
    () => ({}),
  ),
  planFile(
    PACKAGE_URL,
    [],
    () => ({ format: 'json', value: describePackage(main) }),
    () => ({ site: main.prints.site() }),
  ),
]

const draftShard = (main: Desk, shelf: Shelf): PlannedFile[] => {
  const { entries } = shelf
  const plan = (url: string, view: () => FileView): PlannedFile =>
    planFile(url, entries, view, () => ({ articles: main.prints.articles(entries) }), shelf.slug)
  return [
    plan(recordsUrl(shelf), () => ({ format: 'ndjson', values: recordsOf(main, entries) })),
    ...TABLE_NAMES.map((name) =>
      plan(tableUrl(name, shelf), () => ({ format: 'csv', table: dataTable(main, name, entries) })),
    ),
  ]
}

function* recordsOf(desk: Desk, entries: readonly Entry[]): Generator<PublicRecord> {
  for (const { record } of publish(desk, entries)) yield record
}
