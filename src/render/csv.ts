import type { Cell, Table } from '../records/table.ts'

/** Prints a table by RFC 4180: a header, CRLF after every line, quotes where a cell needs them. */
export function* printCsv({ columns, rows }: Table): Generator<string> {
  yield csvLine(columns.map(({ name }) => name))
  for (const row of rows) yield csvLine(row)
}

/** One line of a CSV file; null is an empty cell. */
export const csvLine = (cells: readonly Cell[]): string => {
  let line = ''
  let gap = ''
  for (const cell of cells) {
    line += gap
    if (typeof cell === 'string') line += printText(cell)
    else if (cell !== null) line += cell
    gap = ','
  }
  return `${line}\r\n`
}

// most texts stand as they are, and to see that is quick
const printText = (cell: string): string => {
  if (PLAIN.test(cell)) return cell
  const text = disarm(cell.replace(CONTROL, ''))
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

// no control character, no quotes, no comma, no sign that would begin a formula
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is not plain
const PLAIN = /^(?![=+\-@＝＋－＠])[^",\u0000-\u001f\u007f]*$/

// all but tab and line breaks, which a quoted cell may hold
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is left out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

// `a, b`, `a "b"`, a line break inside
const NEEDS_QUOTES = /[",\r\n]/

// `=HYPERLINK(…)`, `+7 …`, `-1+2`, `@SUM(…)`: a text that a spreadsheet would run as a formula
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/

const disarm = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
