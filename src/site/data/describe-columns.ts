import { columnsOf, type DataTable } from '../../records/data-tables.ts'
import type { Column } from '../../records/table.ts'
import type { Desk } from '../desk.ts'

/** The columns of a table with what they mean, in the language of the desk. */
export const describeColumns = (desk: Desk, name: DataTable): (Column & { readonly description: string })[] => {
  const meanings: Readonly<Record<string, string>> = desk.wording.data.columns
  return columnsOf(name).map((column) => ({ ...column, description: meanings[column.name] ?? '' }))
}
