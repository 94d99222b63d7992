import type { DataTable } from '../../records/data-tables.ts'
import type { Table } from '../../records/table.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { articleRows } from './article-rows.ts'
import { figureRows } from './figure-rows.ts'
import { linkRows } from './link-rows.ts'
import { makeTable } from './make-table.ts'
import { productRows } from './product-rows.ts'
import { publish } from './published.ts'

/** A table of some articles. */
export const dataTable = (desk: Desk, name: DataTable, entries: readonly Entry[]): Table => {
  const published = publish(desk, entries)
  switch (name) {
    case 'articles':
      return makeTable(name, articleRows(published))
    case 'links':
      return makeTable(name, linkRows(published))
    case 'figures':
      return makeTable(name, figureRows(published))
    case 'products':
      return makeTable(name, productRows(published))
  }
}

/** How many rows a table has for all articles. */
export const countRows = ({ atlas: { entries } }: Desk, name: DataTable): number =>
  name === 'articles' ? entries.length : entries.reduce((sum, { card }) => sum + card.rows[name], 0)
