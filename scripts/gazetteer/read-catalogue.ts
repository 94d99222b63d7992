import { readFileSync } from 'node:fs'

// https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
const MAGIC = 0x950412de

/** The entries of a compiled gettext catalogue (`.mo`), little-endian. */
export const readCatalogue = (path: string): ReadonlyMap<string, string> => {
  const bytes = readFileSync(path)
  if (bytes.readUInt32LE(0) !== MAGIC) throw new Error(`${path} is no little-endian gettext catalogue`)
  const count = bytes.readUInt32LE(8)
  const text = (table: number, index: number): string => {
    const at = bytes.readUInt32LE(table) + index * 8
    const start = bytes.readUInt32LE(at + 4)
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(at))
  }
  return new Map(Array.from({ length: count }, (_, index) => [text(12, index), text(16, index)] as const))
}
