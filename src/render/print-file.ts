import type { FileView } from '../records/file-view.ts'
import { printCsv } from './csv.ts'
import { printNdjson } from './ndjson.ts'

/** Prints a file that is no page, in pieces, so that a large one never stands whole in memory. */
export const printFile = (view: FileView): Iterable<string> => {
  switch (view.format) {
    case 'csv':
      return printCsv(view.table)
    case 'json':
      return [`${JSON.stringify(view.value, null, 2)}\n`]
    case 'ndjson':
      return printNdjson(view.values)
    case 'text':
      return [`${view.lines.join('\n')}\n`]
    default:
      throw new Error(`nobody prints ${view.format} yet`)
  }
}
