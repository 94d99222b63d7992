/** The 1-based line and column of `offset` in a text whose lines end in LF, CRLF or CR. */
export const lineColumn = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  let line = 1
  let start = 0
  for (let index = 0; index < offset; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit !== 10 && unit !== 13) continue
    if (unit === 13 && text.charCodeAt(index + 1) === 10) continue
    line += 1
    start = index + 1
  }
  const bom = line === 1 && text.charCodeAt(0) === 0xfeff && offset > 0 ? 1 : 0
  return { line, column: offset - start + 1 - bom }
}
