import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeAll } from '../write-all.ts'
import { shortHash } from './short-hash.ts'
import { type Packed, packText, unpackText } from './text-bytes.ts'

/** Where a text stands in the segments, how it is written, and the hash that tells whether it still does. */
export interface Place extends Pick<Packed, 'encoding'> {
  readonly segment: number
  readonly start: number
  readonly length: number
  readonly hash: string
}

/** Files of texts, one behind the other, that only ever grow at the end. */
export interface Segments {
  readonly append: (text: string) => Place
  /** A text that was appended once; null when it no longer stands there to the letter. */
  readonly read: (place: Place) => string | null
  /** Puts what was appended on the disk. */
  readonly flush: () => void
  /** Bytes of all segments. */
  readonly size: () => number
  /** Appends to a new segment from now on. */
  readonly turn: () => void
  /** Removes the segments that are not among those given. */
  readonly keep: (segments: ReadonlySet<number>) => void
  readonly close: () => void
}

/** Texts are gathered until there are so many bytes, then written together. */
const GATHERED = 1 << 20
/** A segment that is longer is not appended to any more. */
const LONGEST = 1 << 28
// `records-12`
const NAME = /^records-(?<number>\d+)$/

/** Opens the segments in a folder; what was appended after the last index stays as dead bytes. */
export const openSegments = (folder: string): Segments => {
  const pathOf = (segment: number): string => join(folder, `records-${segment}`)
  const files = new Map<number, number>()
  const sizes = listSegments(folder)
  let current = Math.max(0, ...sizes.keys())
  let writer: { readonly segment: number; readonly file: number } | null = null
  let gathered: Buffer[] = []
  let waiting = 0
  const roomFor = openRoom()
  const openWriter = (): number => {
    if (writer?.segment === current) return writer.file
    if (writer !== null) closeSync(writer.file)
    mkdirSync(folder, { recursive: true })
    writer = { segment: current, file: openSync(pathOf(current), 'a') }
    return writer.file
  }
  const flush = (): void => {
    if (waiting === 0) return
    writeAll(openWriter(), Buffer.concat(gathered))
    gathered = []
    waiting = 0
  }
  const turn = (): void => {
    flush()
    current = Math.max(0, ...sizes.keys()) + 1
  }
  const append = (text: string): Place => {
    if ((sizes.get(current) ?? 0) > LONGEST) turn()
    const { bytes, encoding } = packText(text)
    const start = sizes.get(current) ?? 0
    sizes.set(current, start + bytes.length)
    gathered.push(bytes)
    waiting += bytes.length
    if (waiting > GATHERED) flush()
    return { segment: current, start, length: bytes.length, encoding, hash: shortHash(bytes) }
  }
  const read = ({ segment, start, length, encoding, hash }: Place): string | null => {
    if (segment === current) flush()
    const open = () => files.get(segment) ?? openTo(files, segment, pathOf(segment))
    const bytes = readBytes(open, () => roomFor(length), start)
    return bytes !== null && shortHash(bytes) === hash ? unpackText({ bytes, encoding }) : null
  }
  const keep = (segments: ReadonlySet<number>): void => {
    for (const segment of [...sizes.keys()].filter((one) => !segments.has(one) && one !== current)) {
      rmSync(pathOf(segment), { force: true })
      sizes.delete(segment)
    }
  }
  const close = (): void => {
    for (const file of [...files.values(), ...(writer === null ? [] : [writer.file])]) closeSync(file)
    files.clear()
    writer = null
  }
  const size = (): number => [...sizes.values()].reduce((sum, one) => sum + one, 0)
  return { append, read, flush, size, turn, keep, close }
}

const listSegments = (folder: string): Map<number, number> => {
  const sizes = new Map<number, number>()
  for (const name of namesIn(folder)) {
    const number = NAME.exec(name)?.groups?.number
    if (number !== undefined) sizes.set(Number(number), statSync(join(folder, name)).size)
  }
  return sizes
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const openTo = (files: Map<number, number>, segment: number, path: string): number => {
  const file = openSync(path, 'r')
  files.set(segment, file)
  return file
}

/** Bytes of the room that texts are read into one after another: to ask for a new one each time takes longer than to read. */
const ROOM = 1 << 16

const openRoom = (): ((length: number) => Buffer) => {
  let room = Buffer.allocUnsafeSlow(ROOM)
  return (length) => {
    if (length > room.length) room = Buffer.allocUnsafeSlow(2 * length)
    return room.subarray(0, length)
  }
}

const readBytes = (open: () => number, make: () => Buffer, start: number): Buffer | null => {
  try {
    const room = make()
    return readSync(open(), room, 0, room.length, start) === room.length ? room : null
  } catch {
    return null
  }
}
