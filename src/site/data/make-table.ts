import { type CellsOf, columnsOf, type DataTable } from '../../records/data-tables.ts'
import type { Cell, Table } from '../../records/table.ts'

/** A table of rows that are made when it is read. */
export const makeTable = <Name extends DataTable>(name: Name, rows: Iterable<CellsOf<Name>>): Table => {
  const columns = columnsOf(name)
  return {
    columns,
    rows: inOrder(
      columns.map((column) => column.name),
      rows,
    ),
  }
}

function* inOrder(
  names: readonly string[],
  rows: Iterable<Readonly<Record<string, Cell>>>,
): Generator<readonly Cell[]> {
  for (const row of rows) {
    const cells: Cell[] = []
    for (const name of names) cells.push(row[name] ?? null)
    yield cells
  }
}
