import type { CellsOf } from '../records/data-tables.ts'
import type { PublicRecord } from '../records/public-record.ts'
import { printCsv } from '../render/csv.ts'
import { printNdjson } from '../render/ndjson.ts'
import { articleCells } from '../site/data/article-rows.ts'
import { makeTable } from '../site/data/make-table.ts'

/** The ways records can be written, in pieces. */
export const RECORD_FORMATS = {
  ndjson: printNdjson,
  json: (records) => printArray(records),
  csv: (records) => printCsv(makeTable('articles', rowsOf(records))),
} as const satisfies Readonly<Record<string, (records: Iterable<PublicRecord>) => Iterable<string>>>

export type RecordFormat = keyof typeof RECORD_FORMATS

function* printArray(records: Iterable<PublicRecord>): Generator<string> {
  yield '['
  let between = '\n'
  for (const record of records) {
    yield between + JSON.stringify(record, null, 2)
    between = ',\n'
  }
  yield '\n]\n'
}

// the columns are those of a site’s table, so that the two may be joined; outside a site there are no pages
function* rowsOf(records: Iterable<PublicRecord>): Generator<CellsOf<'articles'>> {
  for (const record of records) yield articleCells(record, null)
}
