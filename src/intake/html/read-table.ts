import type { TextLine } from '../saved-article.ts'
import { oneLine } from '../stated-text.ts'
import type { PageElement } from './dom.ts'

const LONGEST_CELL = 120
const MOST_ROWS = 500
/** Stands in an empty cell, so that the cells after it keep their columns. */
const EMPTY = '–'

const cellsOf = (row: PageElement): string[] =>
  [...row.querySelectorAll('td, th')].map((cell) => oneLine(cell.textContent ?? ''))

/** The rows of a table of data, their cells parted by tabs; null where a table only lays out the page. */
export const readTable = (table: PageElement): TextLine[] | null => {
  if (table.querySelector('table, form, h1, h2, h3, ul, ol, script') !== null) return null
  const rows = [...table.querySelectorAll('tr')].map(cellsOf).filter((cells) => cells.some((cell) => cell !== ''))
  const wide = rows.filter((cells) => cells.length > 1)
  if (wide.length < 2 || rows.length > MOST_ROWS || rows.flat().some((cell) => cell.length > LONGEST_CELL)) return null
  return rows.map((cells, index) => ({
    text: cells.map((cell) => cell || EMPTY).join('\t'),
    close: index > 0,
  }))
}
