// A field with its delimiter: `"a, ""b"""`, `a b`
const FIELD = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/y

/** Reads CSV as RFC 4180 has it, and nothing looser: every line ends in CRLF. */
export const parseCsv = (text: string): string[][] => {
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  while (at < text.length) {
    FIELD.lastIndex = at
    const groups = FIELD.exec(text)?.groups
    if (groups === undefined) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`)
    line.push(groups.quoted?.replaceAll('""', '"') ?? groups.plain ?? '')
    if (groups.end !== ',') {
      lines.push(line)
      line = []
    }
    at = FIELD.lastIndex
  }
  return lines
}
