/** A table for download; rows are read once, from first to last. */
export interface Table {
  readonly columns: readonly Column[]
  readonly rows: Iterable<readonly Cell[]>
}

/** A column, in the terms of the Table Schema standard. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
}

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

export type Cell = string | number | boolean | null
