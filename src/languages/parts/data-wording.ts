import type { ColumnName, DataTable } from '../../records/data-tables.ts'
import type { ColumnType } from '../../records/table.ts'

/** What the page of downloads says. */
export interface DataWording {
  readonly heading: string
  /** One or two sentences: what there is. */
  readonly intro: string
  readonly files: string
  readonly head: {
    readonly file: string
    readonly rows: string
    readonly content: string
    readonly column: string
    readonly meaning: string
  }
  /** What a row of a table is. */
  readonly tables: Readonly<Record<DataTable, string>>
  readonly schema: string
  readonly package: string
  readonly records: {
    readonly heading: string
    readonly note: string
    /** The records of the undated. */
    readonly undated: string
    /** Said instead of the list. */
    readonly none: string
  }
  readonly terms: {
    readonly heading: string
    readonly rights: string
    /** Said where the site’s owner says nothing. */
    readonly noRights: string
    readonly cite: string
    readonly figures: { readonly term: string; readonly text: string }
    readonly gaps: { readonly term: string; readonly text: string }
    readonly proofs: { readonly term: string; readonly text: string }
    readonly excerpts: { readonly term: string; readonly text: string }
    readonly format: { readonly term: string; readonly text: string }
  }
  /** Columns of a file by its name. */
  readonly columnsOf: (file: string) => string
  readonly types: Readonly<Record<ColumnType, string>>
  readonly columns: Readonly<Record<ColumnName, string>>
}
