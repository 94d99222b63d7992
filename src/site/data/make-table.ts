import { type CellsOf, columnsOf, type DataTable } from '../../records/data-tables.ts'
import type { Cell, Column, Table } from '../../records/table.ts'

/** A table of rows that are made when it is read. */
export const makeTable = <Name extends DataTable>(name: Name, rows: Iterable<CellsOf<Name>>): Table => {
  const columns = columnsOf(name)
  return { columns, rows: inOrder(columns, rows) }
}

function* inOrder(
  columns: readonly Column[],
  rows: Iterable<Readonly<Record<string, Cell>>>,
): Generator<readonly Cell[]> {
  for (const row of rows) yield columns.map(({ name }) => row[name] ?? null)
}
