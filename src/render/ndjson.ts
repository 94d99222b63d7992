/** Prints values one a line; no line break but those between them, whatever counts as one. */
export function* printNdjson(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value).replace(OTHER_BREAK, escapeUnit)}\n`
}

// next line, line and paragraph separator: JSON lets them stand in a text, many readers of lines stop at them
const OTHER_BREAK = /[\u0085\u2028\u2029]/g

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
