import type { FileView } from '../records/file-view.ts'

/** Prints a file that is no page, in pieces, so that a large one never stands whole in memory. */
export const printFile = (view: FileView): Iterable<string> => {
  switch (view.format) {
    case 'json':
      return [`${JSON.stringify(view.value, null, 2)}\n`]
    case 'ndjson':
      return printLines(view.values)
    case 'text':
      return [`${view.lines.join('\n')}\n`]
    default:
      throw new Error(`nobody prints ${view.format} yet`)
  }
}

function* printLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`
}
