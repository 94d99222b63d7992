import { TABLE_NAMES } from '../../records/data-tables.ts'
import type { FileView } from '../../records/file-view.ts'
import type { PublicRecord } from '../../records/public-record.ts'
import { RECORD_SCHEMA } from '../../records/record-schema.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { type PlannedFile, planFile } from '../planned-file.ts'
import { describePackage } from './data-package.ts'
import { dataTable } from './data-table.ts'
import { PACKAGE_URL, SCHEMA_URL, shardUrl, tableUrl } from './data-urls.ts'
import { publish } from './published.ts'
import { shardsOf } from './shards.ts'

/** The downloads of a site: tables, whole records, and what describes both. */
export const draftData = (main: Desk): PlannedFile[] => {
  const site = () => ({ site: main.prints.site() })
  return [
    ...TABLE_NAMES.map((name) =>
      planFile(tableUrl(name), [], () => ({ format: 'csv', table: dataTable(main, name) }), site),
    ),
    ...shardsOf(main).map((shelf) => {
      const paths = shelf.entries.map((entry) => entry.path)
      const view = (): FileView => ({ format: 'ndjson', values: recordsOf(main, shelf.entries) })
      return planFile(shardUrl(shelf), paths, view, () => ({ articles: main.prints.articles(shelf.entries) }))
    }),
    planFile(
      SCHEMA_URL,
      [],
      () => ({ format: 'json', value: RECORD_SCHEMA }),
      () => ({}),
    ),
    planFile(PACKAGE_URL, [], () => ({ format: 'json', value: describePackage(main) }), site),
  ]
}

function* recordsOf(desk: Desk, entries: readonly Entry[]): Generator<PublicRecord> {
  for (const { record } of publish(desk, entries)) yield record
}
