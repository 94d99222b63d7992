import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeAll } from '../write-all.ts'

/** The lines of an index as they were written, without their ends. */
type Lines = readonly Buffer[]

interface Header {
  readonly key: string
  readonly lines: number
  /** SHA-1 of all that follows. */
  readonly hash: string
}

const LINE_END = 0x0a

/** Reads an index whole; null when there is none, it was written under another key, or it is damaged. */
export const readIndex = (path: string, key: string): Lines | null => {
  const bytes = bytesAt(path)
  const end = bytes?.indexOf(LINE_END) ?? -1
  if (bytes === null || end === -1) return null
  const header = parseHeader(bytes.toString('utf8', 0, end))
  const rest = bytes.subarray(end + 1)
  if (header?.key !== key || createHash('sha1').update(rest).digest('base64') !== header.hash) return null
  const lines = split(rest)
  return lines.length === header.lines ? lines : null
}

const bytesAt = (path: string): Buffer | null => {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

const parseHeader = (text: string): Header | null => {
  try {
    const header: unknown = JSON.parse(text)
    return isHeader(header) ? header : null
  } catch {
    return null
  }
}

const isHeader = (value: unknown): value is Header =>
  typeof value === 'object' && value !== null && 'key' in value && 'lines' in value && 'hash' in value

const split = (bytes: Buffer): Buffer[] => {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return lines
}

/** Writes an index whole or not at all. */
export const writeIndex = (path: string, key: string, lines: Lines): void => {
  mkdirSync(dirname(path), { recursive: true })
  const hash = createHash('sha1')
  for (const piece of pieces(lines)) hash.update(piece)
  const header: Header = { key, lines: lines.length, hash: hash.digest('base64') }
  const file = openSync(`${path}.new`, 'w')
  try {
    writeAll(file, Buffer.from(`${JSON.stringify(header)}\n`))
    for (const piece of pieces(lines)) writeAll(file, piece)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}

/** Lines that are joined at once. */
const JOINED = 1000
const END = Buffer.of(LINE_END)

function* pieces(lines: Lines): Generator<Buffer> {
  for (let start = 0; start < lines.length; start += JOINED) {
    yield Buffer.concat(lines.slice(start, start + JOINED).flatMap((line) => [line, END]))
  }
}
