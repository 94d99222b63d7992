/** Rows as lines of a table: the first cell to the left, the others to the right. */
export const tableOf = (rows: readonly (readonly string[])[]): string =>
  rows.map(([name = '', ...cells]) => name.padEnd(28) + cells.map((cell) => cell.padStart(14)).join('')).join('\n')
